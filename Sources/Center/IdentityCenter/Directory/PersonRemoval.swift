public import CenterStore
public import Primitives

extension StoreWriter {
    /// Says whether a person may sign in. One who no longer may loses at once what came of signing in before, and
    /// with it an open link and the browsers that are trusted.
    ///
    /// Throws `StoreError.missing` for a person who is not there.
    public func setEnabled(
        _ isEnabled: Bool, person userID: String, of instance: InstanceRecord, at now: Timestamp, by caller: String?
    ) throws {
        guard var user = try identityStoreUser(userID, in: instance.identityStoreID) else {
            throw StoreError.missing(table: "identity_store_users", row: userID)
        }
        guard user.isEnabled != isEnabled else { return }
        user.isEnabled = isEnabled
        user.history.update(at: now, by: caller)
        try update(user)
        guard !isEnabled else { return }
        let (subject, accountID) = (SignInSubject.identityStoreUser(userID), instance.accountID)
        try endAccess(ofPerson: userID, in: accountID, at: now)
        if let invitation = try invitation(of: subject, in: accountID) {
            _ = try consumeInvitation(tokenHash: invitation.tokenHash)
        }
        try deleteTrustedBrowsers(of: subject, in: accountID)
    }

    /// Removes a person with memberships, assignments and everything that they sign in with; their access ends at once.
    /// Roles that nobody is assigned any more go as well.
    public func removePerson(_ userID: String, of instance: InstanceRecord, at now: Timestamp) throws {
        let store = instance.identityStoreID
        try endAccess(ofPerson: userID, in: instance.accountID, at: now)
        try forgetSignIn(of: .identityStoreUser(userID), in: instance.accountID)
        for membership in try identityStoreMemberships(ofUser: userID, in: store, .all).items {
            try deleteIdentityStoreMembership(membership.id, in: store)
        }
        try removeAssignments(of: .user(userID))
        try deleteIdentityStoreUser(userID, in: store)
    }

    /// Removes a group with memberships and assignments. Its members lose what they had by it with the next look.
    public func removeGroup(_ groupID: String, of instance: InstanceRecord) throws {
        let store = instance.identityStoreID
        for membership in try identityStoreMemberships(inGroup: groupID, in: store, .all).items {
            try deleteIdentityStoreMembership(membership.id, in: store)
        }
        try removeAssignments(of: .group(groupID))
        try deleteIdentityStoreGroup(groupID, in: store)
    }

    private func removeAssignments(of principal: AssignmentPrincipal) throws {
        for assignment in try assignments(of: principal) {
            _ = try deleteAssignment(
                of: principal, to: assignment.permissionSetARN, in: assignment.accountID)
            try deprovisionIfUnused(assignment.permissionSetARN, in: assignment.accountID)
        }
    }
}
