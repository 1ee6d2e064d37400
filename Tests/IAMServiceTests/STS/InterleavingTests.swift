import AWSProtocols
import CenterGate
import CenterStore
import Platform
import Primitives
import SigV4
import Testing

/// What changes between the judgement and the deed.
@Suite struct InterleavingTests {
    /// Deletes a role and makes it again, with another trust policy and without tags.
    private static func makeAgain(_ name: String, trusts statements: String, in store: SQLiteStore) async throws {
        try await store.write { writer in
            guard let old = try writer.role(named: name, in: STSCenter.account) else { return }
            for policy in try writer.inlinePolicies(of: .role(old.id), in: STSCenter.account) {
                _ = try writer.deleteInlinePolicy(named: policy.name, of: .role(old.id), in: STSCenter.account)
            }
            try writer.deleteRole(id: old.id, in: STSCenter.account)
            var new = old
            new.id = AWSIdentifiers.make(.role, accountID: STSCenter.account, entropy: .system)
            new.trustPolicy = policy(statements)
            new.tags = []
            try writer.insert(new)
        }
    }

    @Test func aRoleMadeAgainBetweenJudgementAndDeedIsNotAssumed() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            let arn = try await center.role("Target", trusts: trust(STSCenter.account))
            let judged = try #require(
                try await center.store.read { try $0.role(named: "Target", in: STSCenter.account) })
            // The role is found through the gate; the operation's own first read looks for the session's policies, after
            // the judgement.
            let racing = center.interleaved(before: .read) { store, number in
                if number == 1 { try await Self.makeAgain("Target", trusts: trust("210987654321"), in: store) }
            }
            let policies: WireFields = [
                "PolicyArns": .list([.structure(["arn": .string("arn:aws:iam::aws:policy/AdministratorAccess")])])
            ]
            let session = try center.credentials(try await racing.assume(arn, as: alice, policies)).0
            #expect(try center.claims(session).principal == .role(id: judged.id, sessionName: "session"))
            #expect(try await center.call("GetCallerIdentity", as: session).error?.code == "InvalidClientTokenId")
        }
    }

    @Test func aRoleThatLosesItsTagBetweenJudgementAndDeedIsNotChanged() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice", allows: nil)
            let id = try await center.userRecord("alice").id
            _ = try await center.role("Target", trusts: trust(STSCenter.account))
            try await center.store.write { writer in
                guard var role = try writer.role(named: "Target", in: STSCenter.account) else { return }
                role.tags = [Tag(key: "owner", value: "alice")]
                try writer.update(role)
                try writer.put(
                    InlinePolicyRecord(
                        accountID: STSCenter.account, holder: .user(id), name: "Own",
                        document: policy(
                            #"{"Effect":"Allow","Action":"iam:*","Resource":"*","Condition":"#
                                + #"{"StringEquals":{"iam:ResourceTag/owner":"alice"}}}"#)))
            }
            let racing = center.interleaved(before: .write) { store, number in
                if number == 1 { try await Self.makeAgain("Target", trusts: trust("210987654321"), in: store) }
            }
            let input: WireFields = [
                "RoleName": .string("Target"), "PolicyDocument": .string(policy(trust(STSCenter.account))),
            ]
            #expect(try await racing.call("UpdateAssumeRolePolicy", as: alice, input).error?.code == "AccessDenied")
            let role = try #require(try await center.store.read { try $0.role(named: "Target", in: STSCenter.account) })
            #expect(role.trustPolicy == policy(trust("210987654321")))
        }
    }

    @Test func whatChangesOnceIsJudgedOnceMore() async throws {
        try await STSCenter.with { center in
            let admin = try await center.user("admin")
            _ = try await center.role("Target", trusts: trust(STSCenter.account))
            let racing = center.interleaved(before: .write) { store, number in
                if number == 1 { try await Self.makeAgain("Target", trusts: trust("210987654321"), in: store) }
            }
            let input: WireFields = ["RoleName": .string("Target"), "Description": .string("new")]
            #expect(try await racing.call("UpdateRole", as: admin, input).error == nil)
            let role = try #require(try await center.store.read { try $0.role(named: "Target", in: STSCenter.account) })
            #expect(role.description == "new")
        }
    }

    @Test func whatNeverStopsChangingIsLeftAlone() async throws {
        try await STSCenter.with { center in
            let admin = try await center.user("admin")
            _ = try await center.role("Target", trusts: trust(STSCenter.account))
            let racing = center.interleaved(before: .write) { store, number in
                try await store.write { writer in
                    guard var role = try writer.role(named: "Target", in: STSCenter.account) else { return }
                    role.tags = [Tag(key: "round", value: "\(number)")]
                    try writer.update(role)
                }
            }
            let input: WireFields = ["RoleName": .string("Target"), "Description": .string("new")]
            let error = try await racing.call("UpdateRole", as: admin, input).error
            #expect(error?.code == "ConcurrentModification" && error?.httpStatus == 409)
            let role = try #require(try await center.store.read { try $0.role(named: "Target", in: STSCenter.account) })
            #expect(role.description == nil)
        }
    }
}
