import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import Platform
import Primitives
import SigV4
import Testing

/// A name that was given up and given again is another's.
@Suite struct RecreatedNameTests {
    private static let sessionARN = "arn:aws:sts::123456789012:assumed-role/Jump/session"

    private static func makeAgain(_ name: String, in center: STSCenter) async throws {
        try await center.store.write { writer in
            guard let old = try writer.role(named: name, in: STSCenter.account) else { return }
            for policy in try writer.inlinePolicies(of: .role(old.id), in: STSCenter.account) {
                _ = try writer.deleteInlinePolicy(named: policy.name, of: .role(old.id), in: STSCenter.account)
            }
            try writer.deleteRole(id: old.id, in: STSCenter.account)
            var new = old
            new.id = AWSIdentifiers.make(.role, accountID: STSCenter.account, entropy: .system)
            try writer.insert(new)
        }
    }

    private func create(
        _ name: String, trusting principal: String, as admin: AWSCredentials, in center: STSCenter
    ) async throws -> Result<WireFields, ServiceError> {
        let document = policy(
            #"{"Effect":"Allow","Principal":{"AWS":"\#(principal)"},"Action":"sts:AssumeRole"}"#)
        return try await center.call(
            "CreateRole", as: admin,
            ["RoleName": .string(name), "AssumeRolePolicyDocument": .string(document)])
    }

    private func trusted(by name: String, as admin: AWSCredentials, in center: STSCenter) async throws -> String? {
        let answer = try await center.call("GetRole", as: admin, ["RoleName": .string(name)]).get()
        let role = try IAM.GetRoleResponse(fields: answer).role
        let document = try JSON.parse(PercentEncoding.decodeText(role.assumeRolePolicyDocument ?? "") ?? "")
        return document["Statement"]?.arrayValue?.first?["Principal"]?["AWS"]?.stringValue
    }

    @Test func aTrustedSessionIsOfTheRoleThatWasMeant() async throws {
        try await STSCenter.with { center in
            let admin = try await center.user("admin")
            let jump = try await center.role("Jump", trusts: trust(STSCenter.account))
            let target = "arn:aws:iam::123456789012:role/Target"
            #expect(try await create("Target", trusting: Self.sessionARN, as: admin, in: center).error == nil)
            #expect(try await trusted(by: "Target", as: admin, in: center) == Self.sessionARN)
            let session = try center.credentials(try await center.assume(jump, as: admin)).0
            #expect(try await center.assume(target, as: session).error == nil)
            let other = try center.credentials(
                try await center.assume(jump, as: admin, ["RoleSessionName": .string("other")])
            ).0
            #expect(try await center.assume(target, as: other).error?.code == "AccessDenied")

            let id = try #require(
                try await center.store.read { try $0.role(named: "Jump", in: STSCenter.account) }
            ).id
            try await Self.makeAgain("Jump", in: center)
            let usurper = try center.credentials(try await center.assume(jump, as: admin)).0
            #expect(try await center.assume(target, as: usurper).error?.code == "AccessDenied")
            #expect(try await trusted(by: "Target", as: admin, in: center) == "\(id):session")
        }
    }

    @Test func aTrustedRoleMadeAgainIsShownByItsFormerID() async throws {
        try await STSCenter.with { center in
            let admin = try await center.user("admin")
            let jump = try await center.role("Jump", trusts: trust(STSCenter.account))
            #expect(try await create("Target", trusting: jump, as: admin, in: center).error == nil)
            #expect(try await trusted(by: "Target", as: admin, in: center) == jump)
            try await Self.makeAgain("Jump", in: center)
            let shown = try #require(try await trusted(by: "Target", as: admin, in: center))
            #expect(shown.hasPrefix("AROA"))
            let usurper = try center.credentials(try await center.assume(jump, as: admin)).0
            #expect(
                try await center.assume("arn:aws:iam::123456789012:role/Target", as: usurper).error?.code
                    == "AccessDenied")
            // What is shown of one that is gone cannot be put again.
            #expect(
                try await create("Next", trusting: shown, as: admin, in: center).error?.code
                    == "MalformedPolicyDocument")
        }
    }

    @Test(arguments: [
        "arn:aws:iam::123456789012:user/nobody", "arn:aws:iam::123456789012:role/Nothing",
        "arn:aws:iam::123456789012:role/other/Jump", "arn:aws:sts::123456789012:assumed-role/Nothing/session",
        "AIDAQNZGKIQY56JQ7WMLA", "AROAQNZGKIQY56JQ7WMLA:session",
    ])
    func whoDoesNotExistCannotBeTrusted(principal: String) async throws {
        try await STSCenter.with { center in
            let admin = try await center.user("admin")
            _ = try await center.role("Jump", trusts: trust(STSCenter.account))
            #expect(
                try await create("Target", trusting: principal, as: admin, in: center).error
                    == ServiceError(
                        code: "MalformedPolicyDocument",
                        message: "Invalid principal in policy: \"AWS\":\"\(principal)\"", httpStatus: 400))
        }
    }
}
