internal import CenterStore
internal import IAMPolicy
internal import Primitives

/// Collects policies from one state of the store, and notes what they were made of. A document that cannot be read is
/// an error and not a document that says nothing, because it might deny.
struct PolicyLoader {
    private let reader: any StoreReader
    private let accountID: String
    private let documents: CompiledDocuments
    /// What a change of which may change what was collected.
    private(set) var dependencies: [Change] = []

    init(_ reader: any StoreReader, accountID: String, documents: CompiledDocuments) {
        self.reader = reader
        self.accountID = accountID
        self.documents = documents
    }

    /// What grants or bounds what `kind` may do, as its record is now and not as it was when the caller was found. A
    /// caller that is gone meanwhile may do nothing.
    mutating func policies(of kind: Caller.Kind) throws -> PolicySet {
        var set = PolicySet()
        switch kind {
        case .root, .nobody, .identityCenterUser: break
        case .user(let user):
            dependencies.append(.user(id: user.id))
            guard let user = try reader.user(id: user.id, in: accountID) else { return set }
            set.identity = try held(by: .user(user.id), name: user.name)
            for group in try reader.groups(ofUser: user.id, in: accountID, .all).items {
                dependencies.append(.group(id: group.id))
                set.identity += try held(by: .group(group.id), name: group.name)
            }
            set.permissionsBoundary = try boundary(user.permissionsBoundary)
        case .roleSession(let role, _):
            dependencies.append(.role(id: role.id))
            guard let role = try reader.role(id: role.id, in: accountID) else { return set }
            set.identity = try held(by: .role(role.id), name: role.name)
            set.permissionsBoundary = try boundary(role.permissionsBoundary)
        case .federatedUser(let user?, _):
            return try policies(of: .user(user))
        case .federatedUser(nil, _):
            // Root's own: whatever the session policies allow.
            set.identity = try [managed(Self.everything)].compactMap(\.self)
        }
        return set
    }

    private static let everything = "arn:aws:iam::aws:policy/AdministratorAccess"

    /// What limits a session. Where one of the named policies is gone the session may do nothing, because that one may
    /// have denied.
    mutating func limits(policy: String?, policyARNs: [String]) throws -> [AttachedPolicy] {
        var limits: [AttachedPolicy] = []
        if let policy {
            let source = PolicySource(id: "SessionPolicy", type: "none")
            limits.append(AttachedPolicy(try documents.document(policy, kind: .session), source: source))
        }
        for arn in policyARNs {
            guard let policy = try managed(arn) else { return [] }
            limits.append(policy)
        }
        return limits
    }

    private mutating func held(by holder: PolicyHolder, name: String) throws -> [AttachedPolicy] {
        var policies = try reader.inlinePolicies(of: holder, in: accountID).map { policy in
            AttachedPolicy(
                try documents.document(policy.document),
                source: PolicySource(id: policy.name, type: holder.kind.rawValue, attachedTo: name))
        }
        for attachment in try reader.attachments(of: holder, in: accountID) {
            if let policy = try managed(attachment.policyARN, attachedTo: name) { policies.append(policy) }
        }
        return policies
    }

    /// A boundary whose policy is gone bounds to nothing.
    private mutating func boundary(_ arn: String?) throws -> AttachedPolicy? {
        guard let arn else { return nil }
        if let policy = try managed(arn, kind: .permissionsBoundary) { return policy }
        return AttachedPolicy(
            try documents.document(Self.nothing, kind: .permissionsBoundary), source: PolicySource(id: arn, arn: arn))
    }

    private static let nothing =
        #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iam:Nothing","Resource":"*"}]}"#

    private mutating func managed(
        _ arn: String, attachedTo name: String? = nil, kind: PolicyKind = .identity
    ) throws -> AttachedPolicy? {
        if let policy = AWSManagedPolicies.policy(arn: arn) {
            return AttachedPolicy(
                try documents.document(policy.document, kind: kind),
                source: PolicySource(id: policy.name, arn: arn, type: "aws-managed", attachedTo: name))
        }
        // Of one that is not there as well: it may come.
        dependencies.append(.policy(arn: arn))
        guard let policy = try reader.policy(arn: arn, in: accountID),
            let version = try reader.version(policy.defaultVersion, ofPolicy: policy.id, in: accountID)
        else { return nil }
        return AttachedPolicy(
            try documents.document(version.document, kind: kind),
            source: PolicySource(id: policy.name, arn: arn, type: "user-managed", attachedTo: name))
    }
}
