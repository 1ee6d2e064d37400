import CenterGate
public import CenterStore
import IAMService
public import Platform
public import Primitives

extension StoreWriter {
    /// Makes a person of the identity store an administrator of the center's own account: assigns the permission set
    /// `AdministratorAccess`, which is made if there is none. Nothing happens to one who has it already.
    public func makeAdministrator(_ userID: String, entropy: Entropy, at now: Timestamp) throws {
        guard let instance = try instances().first else {
            throw StoreError.missing(table: "instances", row: "any")
        }
        let name = "AdministratorAccess"
        let set: PermissionSetRecord
        if let present = try permissionSet(named: name, in: instance.arn) {
            set = present
        } else {
            set = PermissionSetRecord(
                arn: InstanceNames.permissionSetARN(instanceID: instance.id, entropy: entropy),
                instanceARN: instance.arn, name: name,
                description: "Full access to everything in the account", createdAt: now,
                managedPolicies: ["arn:aws:iam::aws:policy/AdministratorAccess"])
            try insert(set)
        }
        let request = AssignmentRequestRecord(
            instanceARN: instance.arn, id: "", kind: .assignmentCreation, accountID: instance.accountID,
            permissionSetARN: set.arn, principal: .user(userID), createdAt: now)
        let roles = RoleProvisioner(writer: self, entropy: entropy, limits: IAMLimits(), now: now)
        try AssignmentDeed(roles: roles, request: request).run()
    }

    /// A person of the identity store with this name; made if there is none. Gives the person.
    ///
    /// Throws `StoreError.duplicate` where the address is another's.
    public func findOrMakePerson(
        _ userName: String, displayName: String?, email: String?, entropy: Entropy, at now: Timestamp, by actor: String
    ) throws -> Person {
        guard let instance = try instances().first else {
            throw StoreError.missing(table: "instances", row: "any")
        }
        if var user = try identityStoreUser(named: userName, in: instance.identityStoreID) {
            if let email, user.email == nil {
                user.emails = [LabelledValue(value: email, type: "work", isPrimary: true)]
                user.history.update(at: now, by: actor)
                try update(user)
            }
            return Person(user, in: instance)
        }
        let shown = displayName ?? userName
        let words = shown.split(separator: " ", maxSplits: 1).map(String.init)
        var user = IdentityStoreUserRecord(
            identityStoreID: instance.identityStoreID, id: UniqueID.make(entropy), userName: userName,
            name: PersonName(familyName: words.last ?? shown, givenName: words.first ?? shown), displayName: shown,
            history: RecordHistory(at: now, by: actor))
        if let email { user.emails = [LabelledValue(value: email, type: "work", isPrimary: true)] }
        try insert(user)
        return Person(user, in: instance)
    }
}
