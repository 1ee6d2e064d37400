import CenterStore
import IdentityCenter

/// Whose browser it is.
struct SignedInPerson: Sendable {
    let session: SignInSession
    /// Whether one of the person's roles is in the center's own account, so that there may be something to administer.
    let isAdministrator: Bool

    var displayName: String { session.person.displayName }
    var userName: String { session.person.userName }

    /// The person's id in the identity store; nil for an IAM user and root, who have no accounts to go to.
    var userID: String? {
        if case .identityStoreUser(let id) = session.person.subject { id } else { nil }
    }
}
