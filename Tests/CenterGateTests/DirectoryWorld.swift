import CenterStore
import IAMPolicy
import Platform
import Primitives
import Testing

@testable import CenterGate

/// Numbers that are the same in every run (xorshift64*).
struct Random {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    }

    mutating func below(_ limit: Int) -> Int {
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        return Int((state &* 0x2545_F491_4F6C_DD1D) >> 33) % limit
    }
}

/// A few users, groups, roles and policies, and everything that can be done to them.
struct World: Sendable {
    static let size = 3

    let store: any Store

    static func principals(_ number: Int) -> [SessionClaims.Principal] {
        [.root, .user(id: "AIDA\(number)"), .role(id: "AROA\(number)", sessionName: "session")]
    }

    static func caller(_ kind: Caller.Kind, limitedTo arns: [String]) -> Caller {
        var caller = Caller(kind: kind, accountID: Center.account, accessKeyID: "ASIA")
        guard !arns.isEmpty else { return caller }
        caller.session = SessionClaims(
            accountID: Center.account, principal: .root, accessKeyID: "ASIA", secretAccessKey: Secret(utf8: "s"),
            issuedAt: Center.now, expiresAt: Center.now, parentAccessKeyID: "AKIA", policy: document(7),
            policyARNs: arns)
        return caller
    }

    static func document(_ number: Int) -> String {
        #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:Get\#(number)","Resource":"*"}]}"#
    }

    /// Everything in a set that can differ.
    static func text(_ set: PolicySet) -> String {
        func text(_ policies: [AttachedPolicy]?) -> String {
            (policies ?? []).map { "\($0.source) \($0.document.kind) \($0.document.text)" }.joined(separator: "\n")
        }
        return [
            text(set.identity), text(set.permissionsBoundary.map { [$0] }),
            set.session == nil ? "unlimited" : text(set.session),
        ].joined(separator: "\n--\n")
    }

    /// Does something at random; what the store refuses (what exists, what does not, what is in use) changes nothing.
    func change(_ random: inout Random) async {
        let (kind, one, two, three) = (
            random.below(22), random.below(Self.size), random.below(Self.size), random.below(8)
        )
        _ = try? await store.write { writer in try Self.change(writer, kind, one, two, three) }
    }

    private static func change(_ writer: any StoreWriter, _ kind: Int, _ one: Int, _ two: Int, _ three: Int) throws {
        let account = Center.account
        let holder = [PolicyHolder.user("AIDA\(one)"), .group("AGPA\(one)"), .role("AROA\(one)")][two]
        let arn = "arn:aws:iam::\(account):policy/p\(three % 2)"
        switch kind {
        case 0, 1:
            try writer.insert(
                UserRecord(
                    accountID: account, id: "AIDA\(one)", name: "u\(one)", createdAt: Center.now,
                    permissionsBoundary: three == 0 ? arn : nil))
        case 2: try writer.deleteUser(id: "AIDA\(one)", in: account)
        case 3:
            try writer.insert(GroupRecord(accountID: account, id: "AGPA\(one)", name: "g\(one)", createdAt: Center.now))
        case 4, 5:
            try writer.add(
                MembershipRecord(accountID: account, groupID: "AGPA\(one)", userID: "AIDA\(two)", addedAt: Center.now))
        case 6: try writer.removeMember(userID: "AIDA\(two)", fromGroup: "AGPA\(one)", in: account)
        case 7:
            try writer.insert(
                RoleRecord(
                    accountID: account, id: "AROA\(one)", name: "r\(one)", createdAt: Center.now,
                    trustPolicy: document(three)))
        case 8: try writer.deleteRole(id: "AROA\(one)", in: account)
        case 9, 10:
            try writer.put(
                InlinePolicyRecord(accountID: account, holder: holder, name: "i\(three % 2)", document: document(three))
            )
        case 11: _ = try writer.deleteInlinePolicy(named: "i\(three % 2)", of: holder, in: account)
        case 12, 13:
            try writer.attach(
                AttachmentRecord(accountID: account, holder: holder, policyARN: arn, attachedAt: Center.now))
        case 14: _ = try writer.detach(policyARN: arn, from: holder, in: account)
        default: try changeOther(writer, kind, one, three)
        }
    }

    private static func changeOther(_ writer: any StoreWriter, _ kind: Int, _ one: Int, _ three: Int) throws {
        let account = Center.account
        let name = "p\(three % 2)"
        switch kind {
        case 15:
            let policy = ManagedPolicyRecord(
                accountID: account, id: "ANPA\(three % 2)", name: name, createdAt: Center.now, updatedAt: Center.now)
            try writer.insert(
                policy,
                PolicyVersionRecord(
                    accountID: account, policyID: policy.id, number: 1, document: document(three),
                    createdAt: Center.now))
        case 16:
            guard var policy = try writer.policy(named: name, in: account) else { return }
            policy.latestVersion += 1
            policy.defaultVersion = policy.latestVersion
            try writer.insert(
                PolicyVersionRecord(
                    accountID: account, policyID: policy.id, number: policy.latestVersion, document: document(three),
                    createdAt: Center.now))
            try writer.update(policy)
        case 17:
            if three == 0, let policy = try writer.policy(named: name, in: account) { try writer.deletePolicy(policy) }
        case 18:
            guard var user = try writer.user(id: "AIDA\(one)", in: account) else { return }
            user.permissionsBoundary = three < 4 ? "arn:aws:iam::\(account):policy/\(name)" : nil
            user.name = "u\(one)\(three % 2 == 0 ? "" : "x")"
            try writer.update(user)
        case 19:
            guard var role = try writer.role(id: "AROA\(one)", in: account) else { return }
            role.permissionsBoundary = three < 4 ? "arn:aws:iam::\(account):policy/\(name)" : nil
            role.trustPolicy = document(three)
            try writer.update(role)
        case 20:
            guard var group = try writer.group(id: "AGPA\(one)", in: account) else { return }
            group.name = "g\(one)\(three % 2 == 0 ? "" : "x")"
            try writer.update(group)
        default:
            if three < 3 {
                try writer.insert(
                    AccessKeyRecord(
                        accountID: account, id: "AKIA\(one)", owner: three == 0 ? .root : .user("AIDA\(one)"),
                        secret: Secret(utf8: "\(three)"), createdAt: Center.now))
            } else if three < 6 {
                try writer.setActive(three == 4, accessKey: "AKIA\(one)", in: account)
            } else {
                try writer.deleteAccessKey("AKIA\(one)", in: account)
            }
        }
    }
}
