import AWSModels
import AWSProtocols
import CenterGate
import CenterStore

/// What the use of services is asked about: a user, group, role or managed policy.
struct AccessSubject {
    /// The documents that grant.
    let documents: [String]
    /// The users and roles that they grant to.
    let entities: [AccessingEntity]
}

/// A user or role that may have used a service.
struct AccessingEntity {
    let info: IAM.EntityInfo
    /// By service.
    let uses: [String: ServiceUseRecord]
}

extension Scope {
    /// The subject of this ARN, which is somewhere in the caller's account or a policy of AWS's.
    func accessSubject(_ arn: String) throws -> AccessSubject {
        guard arn.contains(":policy/") else {
            let source = try simulationSource(arn)
            let documents = try heldDocuments(of: source).map(\.text)
            return AccessSubject(documents: documents, entities: try accessingEntities(source))
        }
        guard let document = try documentInForce(arn) else {
            throw IAM.Errors.noSuchEntity("Policy \(arn) was not found.")
        }
        var entities: [AccessingEntity] = []
        for attachment in try records.attachments(ofPolicy: arn, in: accountID) {
            guard let holder = try simulationSource(attachment.holder) else { continue }
            entities += try accessingEntities(holder)
        }
        var seen: Set<String> = []
        return AccessSubject(documents: [document], entities: entities.filter { seen.insert($0.info.id).inserted })
    }

    private func simulationSource(_ holder: PolicyHolder) throws -> SimulationSource? {
        switch holder.kind {
        case .user: try records.user(id: holder.id, in: accountID).map(SimulationSource.user)
        case .group: try records.group(id: holder.id, in: accountID).map(SimulationSource.group)
        case .role: try records.role(id: holder.id, in: accountID).map(SimulationSource.role)
        }
    }

    private func accessingEntities(_ source: SimulationSource) throws -> [AccessingEntity] {
        switch source {
        case .user(let user): [try accessingEntity(user)]
        case .group(let group):
            try records.members(ofGroup: group.id, in: accountID, .all).items.map(accessingEntity)
        case .role(let role):
            [
                AccessingEntity(
                    info: IAM.EntityInfo(arn: role.arn, name: role.name, type: "ROLE", id: role.id, path: role.path),
                    uses: try serviceUses(of: role.id))
            ]
        }
    }

    private func accessingEntity(_ user: UserRecord) throws -> AccessingEntity {
        AccessingEntity(
            info: IAM.EntityInfo(arn: user.arn, name: user.name, type: "USER", id: user.id, path: user.path),
            uses: try serviceUses(of: user.id))
    }

    private func serviceUses(of entityID: String) throws -> [String: ServiceUseRecord] {
        let uses = try records.serviceUses(of: entityID, in: accountID)
        return Dictionary(uses.map { ($0.service, $0) }) { first, _ in first }
    }
}
