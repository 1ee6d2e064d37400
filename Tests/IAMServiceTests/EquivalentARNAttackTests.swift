import AWSModels
import AWSProtocols
import Testing

/// The sign of the kelvin, U+212A, is canonically equivalent to K: the same text to Swift, and another to policies.
@Suite("Attacks with ARNs that are equivalent and not the same")
struct EquivalentARNAttackTests {
    private static let equivalent = "arn:aws:iam::123456789012:policy/\u{212A}eys/admin"

    private func world() async throws -> World {
        let world = try await World()
        try await world.user("eve")
        _ = try await world.call(
            IAM.createPolicy, .init(policyName: "admin", path: "/Keys/", policyDocument: Documents.allowAll))
        return world
    }

    @Test("no policy is attached by a name that a Deny on its ARN does not know")
    func attaching() async throws {
        let world = try await world()
        let error = try await world.error(
            IAM.attachUserPolicy, .init(userName: "eve", policyArn: Self.equivalent))
        #expect(error?.code == "NoSuchEntity")
    }

    @Test("no policy is altered by a name that a Deny on its ARN does not know")
    func altering() async throws {
        let world = try await world()
        #expect(
            try await world.error(
                IAM.createPolicyVersion,
                .init(policyArn: Self.equivalent, policyDocument: Documents.allowAll, setAsDefault: true))?.code
                == "NoSuchEntity")
        #expect(try await world.error(IAM.deletePolicy, .init(policyArn: Self.equivalent))?.code == "NoSuchEntity")
    }
}
