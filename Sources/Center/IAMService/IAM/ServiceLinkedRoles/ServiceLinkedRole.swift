import AWSModels
import AWSProtocols
import CenterStore
import Primitives

/// What the role that is linked to a service is like (IAM User Guide, "Service-linked roles").
struct ServiceLinkedRole {
    /// What lies under it is made by CreateServiceLinkedRole alone.
    static let pathPrefix = "/aws-service-role/"

    /// `lex.amazonaws.com`.
    let service: String
    /// With the suffix.
    let name: String
    /// The ARN of the policy that AWS attaches to it; nil where it is not known.
    let policyARN: String?

    /// Throws for a suffix where the service takes none.
    init(service: String, suffix: String?) throws {
        let known = ServiceLinkedRoleTable.entries[service]
        if suffix != nil, let known, !known.takesSuffix {
            throw IAM.Errors.invalidInput("Custom suffix is not allowed for \(service)")
        }
        self.service = service
        let base = "AWSServiceRoleFor" + (known?.name ?? Self.generalName(service))
        name = suffix.map { "\(base)_\($0)" } ?? base
        policyARN = known.map { "arn:aws:iam::aws:policy/aws-service-role/\($0.policy)" }
    }

    var path: String { "\(Self.pathPrefix)\(service)/" }

    var trustPolicy: String {
        let document: JSON = [
            "Version": "2012-10-17",
            "Statement": [
                ["Action": ["sts:AssumeRole"], "Effect": "Allow", "Principal": ["Service": [.string(service)]]]
            ],
        ]
        return document.text
    }

    /// `other` of `other.amazonaws.com`, and `other_FineThing` of `fine-thing.other.amazonaws.com`.
    private static func generalName(_ service: String) -> String {
        let labels = service.split(separator: ".").filter { $0 != "amazonaws" && $0 != "com" }
        guard let last = labels.last else { return service }
        let words = labels.dropLast().joined(separator: "-").split(separator: "-").map(capitalized)
        return words.isEmpty ? String(last) : "\(last)_\(words.joined())"
    }

    private static func capitalized(_ word: Substring) -> String {
        word.prefix(1).uppercased() + word.dropFirst()
    }
}

extension RoleRecord {
    /// Whether the role is linked to a service, and so nobody's to alter.
    var isServiceLinked: Bool { path.hasPrefix(ServiceLinkedRole.pathPrefix) }
}

extension Scope {
    /// A role that is to be altered: those linked to a service, and Identity Center's, are nobody's to alter.
    func roleToAlter(_ name: String) throws -> RoleRecord {
        let role = try unreservedRole(name)
        guard !role.isServiceLinked else { throw Self.protected(role) }
        return role
    }

    static func protected(_ role: RoleRecord) -> ServiceError {
        IAM.Errors.unmodifiableEntity(
            "Cannot perform the operation on the protected role '\(role.name)' - this role is only modifiable by AWS")
    }
}
