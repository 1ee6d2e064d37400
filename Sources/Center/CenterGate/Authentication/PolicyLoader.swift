internal import CenterStore
internal import IAMPolicy
internal import Primitives

/// Collects a caller's policies from the store. A document that cannot be read is an error and not a document that
/// says nothing, because it might deny.
struct PolicyLoader: Sendable {
    let accountID: String

    func policies(of caller: Caller, _ reader: any StoreReader) throws -> PolicySet {
        var set = PolicySet()
        switch caller.kind {
        case .root: break
        case .user(let user):
            set.identity = try held(by: .user(user.id), name: user.name, reader)
            for group in try reader.groups(ofUser: user.id, in: accountID, .all).items {
                set.identity += try held(by: .group(group.id), name: group.name, reader)
            }
            set.permissionsBoundary = try boundary(user.permissionsBoundary, reader)
        case .roleSession(let role, _):
            set.identity = try held(by: .role(role.id), name: role.name, reader)
            set.permissionsBoundary = try boundary(role.permissionsBoundary, reader)
        }
        if let session = caller.session, session.isLimited { set.session = try limits(of: session, reader) }
        return set
    }

    private func held(by holder: PolicyHolder, name: String, _ reader: any StoreReader) throws -> [AttachedPolicy] {
        let inline = try reader.inlinePolicies(of: holder, in: accountID).map { policy in
            AttachedPolicy(
                try PolicyDocument(policy.document),
                source: PolicySource(id: policy.name, type: holder.kind.rawValue, attachedTo: name))
        }
        let managed = try reader.attachments(of: holder, in: accountID).compactMap { attachment in
            try self.managed(attachment.policyARN, attachedTo: name, reader)
        }
        return inline + managed
    }

    /// A boundary whose policy is gone bounds to nothing.
    private func boundary(_ arn: String?, _ reader: any StoreReader) throws -> AttachedPolicy? {
        guard let arn else { return nil }
        return try managed(arn, kind: .permissionsBoundary, reader)
            ?? AttachedPolicy(
                try PolicyDocument(Self.nothing, kind: .permissionsBoundary),
                source: PolicySource(id: arn, arn: arn))
    }

    private static let nothing =
        #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iam:Nothing","Resource":"*"}]}"#

    /// Where one of the named policies is gone the session may do nothing, because that one may have denied.
    private func limits(of session: SessionClaims, _ reader: any StoreReader) throws -> [AttachedPolicy] {
        var limits: [AttachedPolicy] = []
        if let text = session.policy {
            let source = PolicySource(id: "SessionPolicy", type: "none")
            limits.append(AttachedPolicy(try PolicyDocument(text, kind: .session), source: source))
        }
        for arn in session.policyARNs {
            guard let policy = try managed(arn, reader) else { return [] }
            limits.append(policy)
        }
        return limits
    }

    private func managed(
        _ arn: String, attachedTo name: String? = nil, kind: PolicyKind = .identity, _ reader: any StoreReader
    ) throws -> AttachedPolicy? {
        if let policy = AWSManagedPolicies.policy(arn: arn) {
            return AttachedPolicy(
                try PolicyDocument(policy.document, kind: kind),
                source: PolicySource(id: policy.name, arn: arn, type: "aws-managed", attachedTo: name))
        }
        guard let policy = try reader.policy(arn: arn, in: accountID),
            let version = try reader.version(policy.defaultVersion, ofPolicy: policy.id, in: accountID)
        else { return nil }
        return AttachedPolicy(
            try PolicyDocument(version.document, kind: kind),
            source: PolicySource(id: policy.name, arn: arn, type: "user-managed", attachedTo: name))
    }
}
