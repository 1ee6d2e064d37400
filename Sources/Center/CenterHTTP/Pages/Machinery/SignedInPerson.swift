import CenterStore

/// Whose browser it is.
struct SignedInPerson: Sendable {
    let session: SignInSessionRecord
    let userID: String
    let userName: String
    /// What to call the person.
    let displayName: String
    /// Whether one of the person's roles is in the center's own account, so that there may be something to administer.
    let isAdministrator: Bool
}
