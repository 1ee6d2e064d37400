import AWSModels
import AWSProtocols
import CenterStore
import Primitives
import Testing

@Suite("Roles")
struct RoleTests {
    private func trust(_ world: World, _ role: String) async throws -> String {
        let shown = try await world.call(IAM.getRole, .init(roleName: role)).role
        return PercentEncoding.decodeText(shown.assumeRolePolicyDocument ?? "") ?? ""
    }

    private func keptTrust(_ world: World, _ role: String) async throws -> String {
        try await world.store.read { try $0.role(named: role, in: World.account) }?.trustPolicy ?? ""
    }

    @Test("keep whom they trust by unique id, and show the ARN as long as there is one")
    func principals() async throws {
        let world = try await World()
        try await world.user("bob", path: "/team/")
        let bob = "arn:aws:iam::123456789012:user/team/bob"
        _ = try await world.call(
            IAM.createRole, .init(roleName: "admin", assumeRolePolicyDocument: Documents.trust(bob)))
        let kept = try await keptTrust(world, "admin")
        #expect(kept.contains("AIDA") && !kept.contains("team/bob"))
        #expect(try await trust(world, "admin") == Documents.trust(bob))
        _ = try await world.call(IAM.deleteUser, .init(userName: "bob"))
        try await world.user("bob", path: "/team/")
        // The one who came after him is another.
        #expect(try await trust(world, "admin") == kept)
    }

    @Test(
        "trust only users and roles that exist",
        arguments: [
            "arn:aws:iam::123456789012:user/nobody", "arn:aws:iam::123456789012:role/nothing",
            "arn:aws:iam::123456789012:user/elsewhere/bob", "AIDAABCDEFGHIJKLMNOPQ",
            "arn:aws:sts::123456789012:assumed-role/nothing/s",
        ])
    func unknownPrincipals(_ principal: String) async throws {
        let world = try await World()
        try await world.user("bob")
        let error = try await world.error(
            IAM.createRole, .init(roleName: "admin", assumeRolePolicyDocument: Documents.trust(principal)))
        #expect(
            error == IAM.Errors.malformedPolicyDocument("Invalid principal in policy: \"AWS\":\"\(principal)\""))
    }

    @Test("trust accounts by number or root ARN, and services")
    func accounts() async throws {
        let world = try await World()
        _ = try await world.call(
            IAM.createRole, .init(roleName: "a", assumeRolePolicyDocument: Documents.trust("123456789012")))
        #expect(try await trust(world, "a") == Documents.trust("arn:aws:iam::123456789012:root"))
        _ = try await world.call(IAM.createRole, .init(roleName: "b", assumeRolePolicyDocument: Documents.trustEC2))
        #expect(try await trust(world, "b") == Documents.trustEC2)
    }

    @Test("show when they are made what AWS shows, and all of it later")
    func shapes() async throws {
        let world = try await World()
        let made = try await world.call(
            IAM.createRole,
            .init(
                roleName: "r", assumeRolePolicyDocument: Documents.trustEC2, description: "d",
                maxSessionDuration: 7200)
        ).role
        #expect(made.description == nil && made.maxSessionDuration == nil)
        let shown = try await world.call(IAM.getRole, .init(roleName: "r")).role
        #expect(shown.description == "d" && shown.maxSessionDuration == 7200 && shown.roleLastUsed != nil)
        _ = try await world.call(IAM.updateRole, .init(roleName: "r", maxSessionDuration: 3600))
        let updated = try await world.call(IAM.listRoles, .init()).roles
        #expect(updated.map(\.description) == ["d"] && updated.map(\.maxSessionDuration) == [3600])
    }

    @Test("keep what an update does not mention")
    func partialUpdates() async throws {
        let world = try await World()
        _ = try await world.call(
            IAM.createRole,
            .init(
                roleName: "r", assumeRolePolicyDocument: Documents.trustEC2, description: "d",
                maxSessionDuration: 7200))
        _ = try await world.call(IAM.updateRole, .init(roleName: "r", description: "e"))
        let described = try await world.call(IAM.getRole, .init(roleName: "r")).role
        #expect(described.description == "e" && described.maxSessionDuration == 7200)
        _ = try await world.call(IAM.updateRole, .init(roleName: "r", maxSessionDuration: 3600))
        let lasting = try await world.call(IAM.getRole, .init(roleName: "r")).role
        #expect(lasting.description == "e" && lasting.maxSessionDuration == 3600)
    }

    @Test("trust Cognito only under a condition")
    func cognito() async throws {
        let world = try await World()
        func document(_ condition: String) -> String {
            #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Federated":"#
                + #""cognito-identity.amazonaws.com"},"Action":"sts:AssumeRoleWithWebIdentity"\#(condition)}]}"#
        }
        let error = try await world.error(
            IAM.createRole, .init(roleName: "r", assumeRolePolicyDocument: document("")))
        #expect(
            error
                == IAM.Errors.malformedPolicyDocument("A condition block must be present for the Cognito provider"))
        let condition = #","Condition":{"StringEquals":{"cognito-identity.amazonaws.com:aud":"us-east-1:pool"}}"#
        #expect(
            try await world.error(
                IAM.createRole, .init(roleName: "r", assumeRolePolicyDocument: document(condition))) == nil)
    }

    @Test("that still have policies are not removed")
    func deleteConflicts() async throws {
        let world = try await World()
        _ = try await world.call(IAM.createRole, .init(roleName: "r", assumeRolePolicyDocument: Documents.trustEC2))
        _ = try await world.call(
            IAM.putRolePolicy, .init(roleName: "r", policyName: "p", policyDocument: Documents.allowAll))
        #expect(
            try await world.error(IAM.deleteRole, .init(roleName: "r"))
                == IAM.Errors.deleteConflict("Cannot delete entity, must delete policies first."))
        _ = try await world.call(IAM.deleteRolePolicy, .init(roleName: "r", policyName: "p"))
        #expect(try await world.error(IAM.deleteRole, .init(roleName: "r")) == nil)
    }

    @Test("have boundaries that exist, which are not removed while they bound")
    func boundaries() async throws {
        let world = try await World()
        _ = try await world.call(IAM.createRole, .init(roleName: "r", assumeRolePolicyDocument: Documents.trustEC2))
        let missing = "arn:aws:iam::123456789012:policy/none"
        #expect(
            try await world.error(
                IAM.putRolePermissionsBoundary, .init(roleName: "r", permissionsBoundary: missing))?.code
                == "NoSuchEntity")
        let made = try await world.call(
            IAM.createPolicy, .init(policyName: "edge", policyDocument: Documents.allowAll))
        let arn = try #require(made.policy?.arn)
        _ = try await world.call(IAM.putRolePermissionsBoundary, .init(roleName: "r", permissionsBoundary: arn))
        #expect(try await world.error(IAM.deletePolicy, .init(policyArn: arn))?.code == "DeleteConflict")
        let entities = try await world.call(
            IAM.listEntitiesForPolicy, .init(policyArn: arn, policyUsageFilter: "PermissionsBoundary"))
        #expect(entities.policyRoles?.map(\.roleName) == ["r"])
        _ = try await world.call(IAM.deleteRolePermissionsBoundary, .init(roleName: "r"))
        #expect(try await world.error(IAM.deletePolicy, .init(policyArn: arn)) == nil)
    }
}
