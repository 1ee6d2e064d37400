import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import IAMPolicy
import Primitives

/// The two forms of a role's trust policy: as people write it, principals by ARN, and as it is kept, users and roles by
/// unique id, sessions by that of their role. So one that is deleted and made again under the same name is not trusted
/// (IAM User Guide, "AWS JSON policy elements: Principal").
struct TrustPolicy {
    let scope: Scope
    let limits: IAMLimits

    /// The form to keep. Throws what AWS says to a document that it does not accept.
    func kept(_ text: String) throws -> String {
        guard PolicyText.size(text) <= limits.trustPolicySize else {
            throw quotaExceeded("ACLSizePerRole", limits.trustPolicySize)
        }
        do {
            _ = try PolicyDocument(text, kind: .trust)
        } catch {
            throw IAM.Errors.malformedPolicyDocument(error.message)
        }
        return try Self.mapPrincipals(JSON.parse(text), identifier).text
    }

    /// The form to show. Principals that are gone stay as ids, as on AWS.
    func shown(_ kept: String) throws -> String {
        guard let document = try? JSON.parse(kept) else { return kept }
        return try Self.mapPrincipals(document, name).text
    }

    private func identifier(_ value: String) throws -> String {
        if let account = PrincipalReference(.aws, value).accountID { return "arn:aws:iam::\(account):root" }
        switch try names.meaning(of: value, in: scope.accountID) {
        case .itself: return value
        case .id(let id): return id
        case .nobody: throw Self.invalid(value)
        }
    }

    private func name(_ value: String) throws -> String {
        try names.arn(of: value, in: scope.accountID) ?? value
    }

    private var names: PrincipalNames { PrincipalNames(scope.records) }

    private static func invalid(_ principal: String) -> any Error {
        IAM.Errors.malformedPolicyDocument("Invalid principal in policy: \"AWS\":\"\(principal)\"")
    }

    /// The document with every AWS principal put through `transform`.
    private static func mapPrincipals(
        _ document: JSON, _ transform: (String) throws -> String
    ) rethrows -> JSON {
        try document.mapMember("Statement") { statements in
            try statements.mapEach { statement in
                try statement.mapMember("Principal") { principal in
                    try principal.mapMember("AWS") { names in
                        try names.mapEach { name in
                            guard case .string(let text) = name else { return name }
                            return .string(try transform(text))
                        }
                    }
                }
            }
        }
    }
}

extension JSON {
    /// An object with its member `name` put through `transform`; anything else as it is.
    fileprivate func mapMember(_ name: String, _ transform: (JSON) throws -> JSON) rethrows -> JSON {
        guard case .object(let members) = self else { return self }
        return .object(
            try members.map { member in
                member.name == name ? Member(name, try transform(member.value)) : member
            })
    }

    /// An array with each element put through `transform`, or a single value put through it.
    fileprivate func mapEach(_ transform: (JSON) throws -> JSON) rethrows -> JSON {
        guard case .array(let elements) = self else { return try transform(self) }
        return .array(try elements.map(transform))
    }
}
