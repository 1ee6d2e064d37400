import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import IAMPolicy

/// Policies gathered for a simulation, each with the name under which its statements are reported.
struct SimulatedPolicies {
    var identity: [AttachedPolicy] = []
    var boundary: AttachedPolicy?

    /// Documents handed in with the request.
    static func input(
        _ documents: [String]?, _ list: String, kind: PolicyKind = .identity
    ) throws -> [AttachedPolicy] {
        try (documents ?? []).enumerated().map { index, text in
            let source = PolicySource(id: "\(list).\(index + 1)", type: "IAM Policy")
            return AttachedPolicy(try parse(text, kind: kind), source: source)
        }
    }

    /// The resource's policy handed in with the request.
    static func resource(_ text: String?) throws -> AttachedPolicy? {
        try text.map {
            AttachedPolicy(
                try parse($0, kind: .resource), source: PolicySource(id: "ResourcePolicy", type: "Resource Policy"))
        }
    }

    private static func parse(_ text: String, kind: PolicyKind) throws -> PolicyDocument {
        do {
            return try PolicyDocument(text, kind: kind)
        } catch {
            throw IAM.Errors.invalidInput("Invalid policy document: \(error.message)")
        }
    }
}

extension Scope {
    /// What a user, group or role is granted, and what bounds it.
    func simulatedPolicies(of source: SimulationSource) throws -> SimulatedPolicies {
        var policies = SimulatedPolicies()
        switch source {
        case .user(let user):
            policies.identity = try heldPolicies(.user(user.id), user.name)
            for group in try records.groups(ofUser: user.id, in: accountID, .all).items {
                policies.identity += try heldPolicies(.group(group.id), group.name)
            }
            policies.boundary = try user.permissionsBoundary.map { try managed($0, attachedTo: user.name) } ?? nil
        case .group(let group): policies.identity = try heldPolicies(.group(group.id), group.name)
        case .role(let role):
            policies.identity = try heldPolicies(.role(role.id), role.name)
            policies.boundary = try role.permissionsBoundary.map { try managed($0, attachedTo: role.name) } ?? nil
        }
        return policies
    }

    private func heldPolicies(_ holder: PolicyHolder, _ name: String) throws -> [AttachedPolicy] {
        let inline = try records.inlinePolicies(of: holder, in: accountID).map { policy in
            AttachedPolicy(
                try PolicyDocument(policy.document),
                source: PolicySource(
                    id: "\(holder.kind.rawValue)_\(name)_\(policy.name)", type: "IAM Policy", attachedTo: name))
        }
        let attached = try records.attachments(of: holder, in: accountID).compactMap {
            try managed($0.policyARN, attachedTo: name)
        }
        return inline + attached
    }

    /// The version in force of a managed policy; nil if there is none of this ARN.
    private func managed(_ arn: String, attachedTo name: String) throws -> AttachedPolicy? {
        guard let document = try documentInForce(arn) else { return nil }
        let parsed = try PolicyDocument(document)
        let short = arn.split(separator: "/").last.map(String.init) ?? arn
        return AttachedPolicy(
            parsed, source: PolicySource(id: short, arn: arn, type: "IAM Policy", attachedTo: name))
    }
}

/// Whose policies are simulated.
enum SimulationSource {
    case user(UserRecord)
    case group(GroupRecord)
    case role(RoleRecord)
}

extension Scope {
    /// The user, group or role of this ARN.
    func simulationSource(_ arn: String) throws -> SimulationSource {
        let parts = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 6, parts[0] == "arn", parts[2] == "iam", parts[4] == accountID,
            let name = parts[5].split(separator: "/").last.map(String.init)
        else {
            throw IAM.Errors.invalidInput("Invalid Entity Arn: \(arn) does not clearly define entity type and name.")
        }
        switch parts[5].prefix(while: { $0 != "/" }) {
        case "user":
            let user = try user(name)
            guard user.arn.utf8.elementsEqual(arn.utf8) else { throw Self.noUser(name) }
            return .user(user)
        case "group":
            let group = try group(name)
            guard group.arn.utf8.elementsEqual(arn.utf8) else { throw Self.noGroup(name) }
            return .group(group)
        case "role":
            let role = try role(name)
            guard role.arn.utf8.elementsEqual(arn.utf8) else { throw Self.noRole(name) }
            return .role(role)
        default:
            throw IAM.Errors.invalidInput("Invalid Entity Arn: \(arn) does not clearly define entity type and name.")
        }
    }

    /// Asks about what is looked at by its ARN, which may be of none: user, group, role or policy.
    func permission(_ action: String, onSource arn: String) throws -> [AuthorizationRequest] {
        permission(action, on: arn, tags: try tags(ofSource: arn))
    }

    private func tags(ofSource arn: String) throws -> [CenterStore.Tag] {
        if let policy = try records.policy(arn: arn, in: accountID) { return policy.tags }
        do {
            switch try simulationSource(arn) {
            case .user(let user): return user.tags
            case .role(let role): return role.tags
            case .group: return []
            }
        } catch is ServiceError {
            return []
        }
    }
}
