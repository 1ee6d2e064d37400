import AWSModels
import CenterGate
import CenterStore
import IAMPolicy

/// A kind of resource as operations of the same shape see it, whatever their inputs call it: who may get at one, how it
/// is found and how it is kept.
struct ResourceKind<Record: Sendable>: Sendable {
    /// What must be allowed before an action on the resource of this name (or ARN), which need not exist.
    let permission: @Sendable (Scope, _ action: String, _ name: String, RequestContext) throws -> [AuthorizationRequest]
    /// The resource of this name; throws AWS's words if there is none.
    let find: @Sendable (Scope, _ name: String) throws -> Record
    /// The same for an action that alters it; throws also for what is nobody's to alter.
    let findToAlter: @Sendable (Scope, _ name: String, _ action: String) throws -> Record
    let update: @Sendable (any StoreWriter, Record) throws -> Void

    init(
        permission:
            @escaping @Sendable (
                Scope, _ action: String, _ name: String, RequestContext
            ) throws -> [AuthorizationRequest],
        find: @escaping @Sendable (Scope, _ name: String) throws -> Record,
        findToAlter: (@Sendable (Scope, _ name: String, _ action: String) throws -> Record)? = nil,
        update: @escaping @Sendable (any StoreWriter, Record) throws -> Void
    ) {
        self.permission = permission
        self.find = find
        self.findToAlter = findToAlter ?? { scope, name, _ in try find(scope, name) }
        self.update = update
    }
}

extension ResourceKind<UserRecord> {
    static var users: Self {
        Self {
            try $0.permission($1, onUser: $2, $3)
        } find: {
            try $0.user($1)
        } update: {
            try $0.update($1)
        }
    }
}

extension ResourceKind<RoleRecord> {
    /// Roles, of which those that are linked to a service may be altered as well.
    static var roles: Self {
        Self(
            permission: { try $0.permission($1, onRole: $2, $3) }, find: { try $0.role($1) },
            findToAlter: { scope, name, _ in try scope.unreservedRole(name) }, update: { try $0.update($1) })
    }

    /// Roles, of which those that are linked to a service may not be altered.
    static var unprotectedRoles: Self {
        let roles = roles
        return Self(
            permission: roles.permission, find: roles.find,
            findToAlter: { scope, name, _ in try scope.roleToAlter(name) },
            update: roles.update)
    }
}
