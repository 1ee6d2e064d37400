import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import IAMPolicy
import Testing

/// Keys of tags on policies differ by case, and condition keys do not.
@Suite("Attacks with tags whose keys differ in case alone")
struct TagCaseAttackTests {
    private static let arn = "arn:aws:iam::123456789012:policy/p"

    @Test("a second spelling added later does not stand in the place of the tag that was there")
    func addedSpelling() async throws {
        let world = try await World()
        _ = try await world.call(
            IAM.createPolicy,
            .init(policyName: "p", policyDocument: Documents.allowAll, tags: [IAM.Tag(key: "team", value: "red")]))
        _ = try await world.call(
            IAM.tagPolicy, .init(policyArn: Self.arn, tags: [IAM.Tag(key: "TEAM", value: "blue")]))
        let asked = try #require(try await world.permissions(IAM.deletePolicy, .init(policyArn: Self.arn)).first)
        #expect(asked.context["aws:ResourceTag/team"] == ["red"])
        #expect(asked.context["iam:ResourceTag/TEAM"] == ["red"])
    }

    @Test("of two spellings in one request policies see the one that they see on the resource afterwards")
    func twoSpellings() async throws {
        let world = try await World()
        let request = IAM.CreatePolicyRequest(
            policyName: "p", policyDocument: Documents.allowAll,
            tags: [IAM.Tag(key: "team", value: "red"), IAM.Tag(key: "TEAM", value: "blue")])
        let asked = try await world.permissions(IAM.createPolicy, request)
        #expect(!asked.isEmpty)
        #expect(asked.allSatisfy { $0.context["aws:RequestTag/team"] == ["red"] })
        _ = try await world.call(IAM.createPolicy, request)
        let later = try #require(try await world.permissions(IAM.deletePolicy, .init(policyArn: Self.arn)).first)
        #expect(later.context["aws:ResourceTag/team"] == ["red"])
    }
}
