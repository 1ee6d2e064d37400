import AWSProtocols
import CenterGate
import CenterStore
import IAMService
import Platform
import Primitives
import SigV4
import Testing

@testable import IdentityCenter

extension SignInWorld {
    /// The caller that pages make of a person who signed in and has a role in the center's own account.
    func caller(_ person: Person) async throws -> Caller {
        let roles = try await Assignments(store: store).roles(
            ofUser: try #require(person.subject.userID), in: Self.account)
        let role = try #require(roles.first)
        var claims = SessionClaims(
            accountID: Self.account, principal: .role(id: role.role.id, sessionName: role.sessionName),
            accessKeyID: "sis-1", secretAccessKey: Secret([]), issuedAt: now, expiresAt: now.adding(seconds: 3600),
            parentAccessKeyID: "sis-1")
        claims.mfaSince = now
        return Caller(
            kind: .roleSession(role.role, sessionName: role.sessionName), accountID: Self.account,
            accessKeyID: "sis-1", session: claims)
    }

    /// A person with every right, and as whom they call.
    func administrator(_ name: String = "admin") async throws -> (person: Person, caller: Caller) {
        let (person, now) = (try await person(name), now)
        try await store.write { try $0.makeAdministrator(person.subject.userID ?? "", entropy: .system, at: now) }
        return (person, try await caller(person))
    }

    /// A person whose only role in the center's account has this inline policy.
    func restricted(_ name: String, policy: String?) async throws -> Caller {
        let (person, now, instance) = (try await person(name), now, instance)
        try await store.write { writer in
            var set = PermissionSetRecord(
                arn: InstanceNames.permissionSetARN(instanceID: instance.id, entropy: .system),
                instanceARN: instance.arn, name: "Limited-\(name)", description: nil, createdAt: now,
                managedPolicies: [])
            set.inlinePolicy = policy
            try writer.insert(set)
            let request = AssignmentRequestRecord(
                instanceARN: instance.arn, id: "", kind: .assignmentCreation, accountID: Self.account,
                permissionSetARN: set.arn, principal: .user(person.subject.userID ?? ""), createdAt: now)
            let roles = RoleProvisioner(writer: writer, entropy: .system, limits: .init(), now: now)
            try AssignmentDeed(roles: roles, request: request).run()
        }
        return try await caller(person)
    }

    func perform(
        _ operation: AnyGateOperation, _ input: WireFields, as caller: Caller
    ) async -> Result<WireFields, ServiceError> {
        await gate.perform(operation, Browser(self).visitor().facts, as: caller, input: input)
    }

    /// An operation on a person.
    func perform(
        _ operation: AnyGateOperation, on person: Person, as caller: Caller
    ) async -> Result<WireFields, ServiceError> {
        await perform(
            operation,
            [
                "IdentityStoreId": .string(person.identityStoreID), "UserId": .string(person.subject.userID ?? ""),
            ], as: caller)
    }

    /// What is written of every event, oldest first.
    func events() throws -> [JSON] {
        var events: [JSON] = []
        try AuditLogReader(log).read { record in
            if let event = record.event { events.append(event) }
        }
        return events
    }
}

extension Result where Failure == ServiceError {
    var error: ServiceError? {
        if case .failure(let error) = self { error } else { nil }
    }
}

extension Result<WireFields, ServiceError> {
    /// The member of a successful answer, a secret one too.
    func text(_ name: String) -> String? {
        guard case .success(let fields) = self else { return nil }
        return switch fields[name] {
        case .string(let text): text
        case .secret(let secret): secret.revealed()
        default: nil
        }
    }
}
