import CenterStore
import Primitives
import Testing

@Suite("AWS's own managed policies")
struct AWSManagedPolicyTests {
    @Test("are found by ARN, and are JSON", arguments: AWSManagedPolicies.all)
    func lookup(_ policy: AWSManagedPolicy) throws {
        #expect(AWSManagedPolicies.policy(arn: policy.arn) == policy)
        #expect(throws: Never.self) { try JSON.parse(policy.document) }
        #expect(policy.id.utf8.count == 21 && policy.id.hasPrefix("ANPA"))
    }

    @Test("are not found by another path or name")
    func misses() {
        #expect(AWSManagedPolicies.policy(arn: "arn:aws:iam::aws:policy/service-role/AdministratorAccess") == nil)
        #expect(AWSManagedPolicies.policy(arn: "arn:aws:iam::aws:policy/AmazonEC2FullAccess") == nil)
    }
}
