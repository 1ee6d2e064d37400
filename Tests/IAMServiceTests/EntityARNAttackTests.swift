import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import IAMPolicy
import Testing

@Suite("Attacks with ARNs that name an entity by its last part alone")
struct EntityARNAttackTests {
    private static let account = "123456789012"
    static let forged = [
        "arn:aws:iam::\(account):user/mine/boss", "arn:aws:iam::\(account):user/boss",
        "arn:aws:iam::\(account):user/admins/BOSS", "arn:aws:iam::\(account):user/admins//boss",
        "arn:aws-cn:iam::\(account):user/admins/boss", "arn:aws:iam:eu-west-1:\(account):user/admins/boss",
    ]

    private func world() async throws -> World {
        let world = try await World()
        _ = try await world.call(
            IAM.createUser, .init(path: "/admins/", userName: "boss", tags: [IAM.Tag(key: "team", value: "board")]))
        return world
    }

    @Test("another path, case or partition shows nothing of a user whom policies protect by ARN", arguments: forged)
    func forgedPaths(arn: String) async throws {
        let world = try await world()
        let missing = "NoSuchEntity"
        #expect(
            try await world.error(
                IAM.simulatePrincipalPolicy, .init(policySourceArn: arn, actionNames: ["iam:GetUser"]))?.code == missing
        )
        #expect(
            try await world.error(
                IAM.getContextKeysForPrincipalPolicy, .init(policySourceArn: arn))?.code == missing)
        #expect(
            try await world.error(
                IAM.listPoliciesGrantingServiceAccess, .init(arn: arn, serviceNamespaces: ["iam"]))?.code == missing)
        #expect(try await world.error(IAM.generateServiceLastAccessedDetails, .init(arn: arn))?.code == missing)
    }

    @Test("a policy that protects by tag is asked with the tags of who is looked at")
    func tags() async throws {
        let world = try await world()
        let arn = "arn:aws:iam::\(Self.account):user/admins/boss"
        let asked = [
            try await world.permissions(
                IAM.simulatePrincipalPolicy, .init(policySourceArn: arn, actionNames: ["iam:GetUser"])),
            try await world.permissions(IAM.getContextKeysForPrincipalPolicy, .init(policySourceArn: arn)),
            try await world.permissions(
                IAM.listPoliciesGrantingServiceAccess, .init(arn: arn, serviceNamespaces: ["iam"])),
            try await world.permissions(IAM.generateServiceLastAccessedDetails, .init(arn: arn)),
        ].flatMap { $0 }
        #expect(asked.count == 4)
        #expect(asked.allSatisfy { $0.resource == arn && $0.context["aws:ResourceTag/team"] == ["board"] })
    }
}
