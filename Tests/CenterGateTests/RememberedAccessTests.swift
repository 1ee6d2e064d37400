import AWSProtocols
import CenterGate
import CenterStore
import IAMPolicy
import Platform
import Primitives
import SigV4
import Testing

/// What the gate remembers must never outlive a change that was acknowledged: each test allows, changes, and asks again
/// at once.
@Suite struct RememberedAccessTests {
    private static let allowAll =
        #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#
    private static let allowS3 =
        #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}"#

    private func allows(_ center: Center, _ credentials: AWSCredentials) async throws -> Bool {
        let facts = center.facts(credentials)
        let call = try await center.gate.authenticate(facts, service: "iam", payload: .empty).call(facts)
        let request = AuthorizationRequest(action: "iam:GetUser", resource: "*")
        return try await center.gate.judge([request], for: call).allSatisfy(\.decision.isAllowed)
    }

    /// A user whose right comes from what `grant` does, asked before and after `change`.
    private func expectLoss(
        grant: @escaping @Sendable (any StoreWriter, UserRecord) throws -> Void,
        change: @escaping @Sendable (any StoreWriter, UserRecord) throws -> Void
    ) async throws {
        try await Center.with { center in
            let keys = try await center.user("alice", allows: nil)
            let alice = try await center.userRecord("alice")
            #expect(try await !allows(center, keys))
            try await center.store.write { try grant($0, alice) }
            for _ in 0..<3 { #expect(try await allows(center, keys)) }
            try await center.store.write { try change($0, alice) }
            #expect(try await !allows(center, keys))
        }
    }

    private static func managed(_ writer: any StoreWriter, _ document: String) throws -> ManagedPolicyRecord {
        let policy = ManagedPolicyRecord(
            accountID: Center.account, id: "ANPAONE", name: "Access", createdAt: Center.now, updatedAt: Center.now)
        let version = PolicyVersionRecord(
            accountID: Center.account, policyID: policy.id, number: 1, document: document, createdAt: Center.now)
        try writer.insert(policy, version)
        return policy
    }

    private static func attach(_ writer: any StoreWriter, _ arn: String, to holder: PolicyHolder) throws {
        try writer.attach(
            AttachmentRecord(accountID: Center.account, holder: holder, policyARN: arn, attachedAt: Center.now))
    }

    private static func join(_ writer: any StoreWriter, _ user: UserRecord) throws {
        try writer.insert(GroupRecord(accountID: Center.account, id: "AGPAONE", name: "Admins", createdAt: Center.now))
        try writer.add(
            MembershipRecord(accountID: Center.account, groupID: "AGPAONE", userID: user.id, addedAt: Center.now))
    }

    @Test func anInlinePolicyTakenAwayIsGoneForTheNextRequest() async throws {
        try await expectLoss { writer, user in
            try writer.put(
                InlinePolicyRecord(
                    accountID: Center.account, holder: .user(user.id), name: "p", document: Self.allowAll))
        } change: { writer, user in
            _ = try writer.deleteInlinePolicy(named: "p", of: .user(user.id), in: Center.account)
        }
    }

    @Test func aDetachedPolicyIsGoneForTheNextRequest() async throws {
        let arn = "arn:aws:iam::aws:policy/AdministratorAccess"
        try await expectLoss { writer, user in
            try Self.attach(writer, arn, to: .user(user.id))
        } change: { writer, user in
            _ = try writer.detach(policyARN: arn, from: .user(user.id), in: Center.account)
        }
    }

    @Test func whoLeavesAGroupLosesItsPoliciesWithTheNextRequest() async throws {
        try await expectLoss { writer, user in
            try Self.join(writer, user)
            try Self.attach(writer, "arn:aws:iam::aws:policy/AdministratorAccess", to: .group("AGPAONE"))
        } change: { writer, user in
            try writer.removeMember(userID: user.id, fromGroup: "AGPAONE", in: Center.account)
        }
    }

    @Test func aChangeOfAGroupReachesItsMembersWithTheNextRequest() async throws {
        try await expectLoss { writer, user in
            try Self.join(writer, user)
            try writer.put(
                InlinePolicyRecord(
                    accountID: Center.account, holder: .group("AGPAONE"), name: "p", document: Self.allowAll))
        } change: { writer, _ in
            try writer.put(
                InlinePolicyRecord(
                    accountID: Center.account, holder: .group("AGPAONE"), name: "p", document: Self.allowS3))
        }
    }

    @Test func anotherVersionOfAManagedPolicyCountsForTheNextRequest() async throws {
        try await expectLoss { writer, user in
            try Self.join(writer, user)
            try Self.attach(writer, try Self.managed(writer, Self.allowAll).arn, to: .group("AGPAONE"))
        } change: { writer, _ in
            try writer.insert(
                PolicyVersionRecord(
                    accountID: Center.account, policyID: "ANPAONE", number: 2, document: Self.allowS3,
                    createdAt: Center.now))
            var policy = try #require(try writer.policy(named: "Access", in: Center.account))
            (policy.defaultVersion, policy.latestVersion) = (2, 2)
            try writer.update(policy)
        }
    }

    @Test func aBoundaryThatIsSetBoundsTheNextRequest() async throws {
        try await expectLoss { writer, user in
            _ = try Self.managed(writer, Self.allowS3)
            try Self.attach(writer, "arn:aws:iam::aws:policy/AdministratorAccess", to: .user(user.id))
        } change: { writer, user in
            var user = user
            user.permissionsBoundary = "arn:aws:iam::\(Center.account):policy/Access"
            try writer.update(user)
        }
    }

    @Test func aKeyThatIsSwitchedOffOrDeletedIsRefusedAtOnce() async throws {
        try await Center.with { center in
            let keys = try await center.user("alice")
            let id = keys.accessKeyID
            for _ in 0..<2 {
                #expect(await center.refusal(keys) == nil)
                try await center.store.write { try $0.setActive(false, accessKey: id, in: Center.account) }
                #expect(await center.refusal(keys)?.code == "InvalidClientTokenId")
                try await center.store.write { try $0.setActive(true, accessKey: id, in: Center.account) }
            }
            #expect(await center.refusal(keys) == nil)
            try await center.store.write { try $0.deleteAccessKey(id, in: Center.account) }
            #expect(await center.refusal(keys)?.code == "InvalidClientTokenId")
        }
    }

    @Test func theSessionOfADeletedRoleIsRefusedAtOnceAndOneMadeAgainIsAnother() async throws {
        try await Center.with { center in
            let role = RoleRecord(
                accountID: Center.account, id: "AROAONE", name: "Deployer", createdAt: Center.now,
                trustPolicy: Self.allowAll)
            try await center.store.write { try $0.insert(role) }
            let session = try center.session(of: .role(id: role.id, sessionName: "s"))
            #expect(await center.refusal(session) == nil)
            #expect(
                try await center.gate.roles.role(arn: role.arn, named: role.name, in: Center.account)?.id == role.id)
            var again = role
            again.id = "AROATWO"
            try await center.store.write { [again] writer in
                try writer.deleteRole(id: role.id, in: Center.account)
                try writer.insert(again)
            }
            #expect(await center.refusal(session)?.code == "InvalidClientTokenId")
            #expect(
                try await center.gate.roles.role(arn: role.arn, named: role.name, in: Center.account)?.id == again.id)
        }
    }

    @Test func aSignatureIsComputedForEachRequestAndForEachScope() async throws {
        try await Center.with { center in
            let keys = try await center.user("alice")
            #expect(await center.refusal(keys) == nil)
            var wrong = keys
            wrong.secretAccessKey = AWSIdentifiers.makeSecretAccessKey(entropy: .system)
            #expect(await center.refusal(wrong)?.code == "SignatureDoesNotMatch")
            // The same signature over other bytes.
            let facts = center.facts(keys)
            await #expect(throws: ServiceError.self) {
                try await center.gate.authenticate(facts, service: "iam", payload: .sha256(of: [1]))
            }
            for service in ["sts", "iam"] { #expect(await center.refusal(keys, service: service) == nil) }
            #expect(await center.refusal(keys, at: Center.now.adding(seconds: 86_400)) == nil)
        }
    }

    @Test func useIsWrittenOnceAMinuteWhateverIsRemembered() async throws {
        try await Center.with { center in
            let keys = try await center.user("alice")
            func noted() async throws -> AccessKeyUse? {
                try await center.store.read { try $0.accessKey(keys.accessKeyID)?.lastUse }
            }
            for second in [0, 1, 59, 60, 61, 130] {
                _ = try await center.authenticate(keys, at: Center.now.adding(seconds: Int64(second)))
            }
            #expect(try await noted()?.at == Center.now.adding(seconds: 130))
            _ = try await center.authenticate(keys, at: Center.now.adding(seconds: 140))
            #expect(try await noted()?.at == Center.now.adding(seconds: 130))
            _ = try await center.authenticate(keys, service: "sts", at: Center.now.adding(seconds: 141))
            #expect(try await noted()?.service == "sts")
        }
    }
}
