import AWSModels
import CenterStore

/// A policy document with the user, group or role that holds it.
struct HeldDocument {
    /// The policy's name.
    let name: String
    /// The ARN of a managed policy; nil for embedded ones.
    let arn: String?
    let holder: PolicyHolder.Kind
    let holderName: String
    let text: String
}

extension Scope {
    /// The document in force of a managed policy, the account's own or AWS's; nil if there is none of this ARN.
    func documentInForce(_ arn: String) throws -> String? {
        if let managed = AWSManagedPolicies.policy(arn: arn) { return managed.document }
        guard let policy = try records.policy(arn: arn, in: accountID) else { return nil }
        return try records.version(policy.defaultVersion, ofPolicy: policy.id, in: accountID)?.document
    }

    /// What grants something to a user, group or role: embedded and attached, and for users those of their groups.
    func heldDocuments(of source: SimulationSource) throws -> [HeldDocument] {
        switch source {
        case .user(let user):
            let own = try heldDocuments(of: .user(user.id), named: user.name)
            let groups = try records.groups(ofUser: user.id, in: accountID, .all).items
            return try own + groups.flatMap { try heldDocuments(of: .group($0.id), named: $0.name) }
        case .group(let group): return try heldDocuments(of: .group(group.id), named: group.name)
        case .role(let role): return try heldDocuments(of: .role(role.id), named: role.name)
        }
    }

    private func heldDocuments(of holder: PolicyHolder, named name: String) throws -> [HeldDocument] {
        let embedded = try records.inlinePolicies(of: holder, in: accountID).map {
            HeldDocument(name: $0.name, arn: nil, holder: holder.kind, holderName: name, text: $0.document)
        }
        let attached = try attachedPolicies(of: holder).compactMap { policy -> HeldDocument? in
            guard let arn = policy.policyArn, let text = try documentInForce(arn) else { return nil }
            return HeldDocument(
                name: policy.policyName ?? arn, arn: arn, holder: holder.kind, holderName: name, text: text)
        }
        return embedded + attached
    }
}
