import AWSProtocols
import CenterStore
import Primitives
import SigV4
import Testing

@Suite("Identity Center's roles are assumed by nobody")
struct ReservedRoleTests {
    @Test("whatever their trust policies say")
    func neverAssumed() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            let arn = try await center.role("Target", trusts: trust(STSCenter.account))
            #expect(try await center.assume(arn, as: alice).error == nil)
            try await center.store.write { writer in
                guard var role = try writer.role(named: "Target", in: STSCenter.account) else { return }
                role.path = "/aws-reserved/sso.amazonaws.com/"
                try writer.update(role)
            }
            let reserved = "arn:aws:iam::\(STSCenter.account):role/aws-reserved/sso.amazonaws.com/Target"
            for name in [reserved, arn] {
                let error = try await center.assume(name, as: alice).error
                #expect(error?.code == "AccessDenied" && error?.httpStatus == 403)
            }
        }
    }
}
