import CenterStore

/// What one request asks for, done within the transaction that `roles` works in.
struct AssignmentDeed {
    let roles: RoleProvisioner
    let request: AssignmentRequestRecord

    private var writer: any StoreWriter { roles.writer }

    /// Throws `ProvisioningFailure` where it cannot be done.
    func run() throws {
        guard let instance = try writer.instance(request.instanceARN) else {
            throw ProvisioningFailure.gone("Instance")
        }
        guard let set = try writer.permissionSet(request.permissionSetARN) else {
            throw ProvisioningFailure.gone("Permission set")
        }
        switch (request.kind, request.accountID, request.principal) {
        case (.assignmentCreation, let accountID?, let principal?):
            try assign(set, instance, in: accountID, to: principal)
        case (.assignmentDeletion, let accountID?, let principal?):
            guard try writer.deleteAssignment(of: principal, to: set.arn, in: accountID) else {
                throw ProvisioningFailure.gone("Assignment")
            }
            try writer.deprovisionIfUnused(set.arn, in: accountID)
        case (.provisioning, let accountID, _): try provision(set, instance, in: accountID)
        default: throw ProvisioningFailure.gone("Principal")
        }
    }

    /// A role that stands already is left as it is: it becomes another by provisioning alone.
    private func assign(
        _ set: PermissionSetRecord, _ instance: InstanceRecord, in accountID: String, to principal: AssignmentPrincipal
    ) throws {
        guard try writer.account(accountID)?.isActive == true else { throw ProvisioningFailure.gone("Account") }
        guard try writer.hasPrincipal(principal, in: instance.identityStoreID) else {
            throw ProvisioningFailure.gone(principal.type == "USER" ? "User" : "Group")
        }
        if try writer.provisioning(of: set.arn, in: accountID) == nil {
            try roles.provision(set, instance, in: accountID)
        }
        guard try !writer.hasAssignment(of: principal, to: set.arn, in: accountID) else { return }
        try writer.insert(
            AccountAssignmentRecord(
                instanceARN: instance.arn, accountID: accountID, permissionSetARN: set.arn, principal: principal,
                createdAt: roles.now))
    }

    private func provision(_ set: PermissionSetRecord, _ instance: InstanceRecord, in accountID: String?) throws {
        let accounts = try accountID.map { [$0] } ?? writer.provisionings(of: set.arn).map(\.accountID)
        for account in accounts {
            guard try writer.provisioning(of: set.arn, in: account) != nil else {
                throw ProvisioningFailure.notProvisioned(in: account)
            }
            try roles.provision(set, instance, in: account)
        }
    }
}

extension StoreReader {
    func hasPrincipal(_ principal: AssignmentPrincipal, in storeID: String) throws -> Bool {
        switch principal {
        case .user(let id): try identityStoreUser(id, in: storeID) != nil
        case .group(let id): try identityStoreGroup(id, in: storeID) != nil
        }
    }
}
