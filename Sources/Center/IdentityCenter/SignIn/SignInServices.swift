package import CenterGate
package import CenterStore
package import IAMService
package import Platform

/// The front of signing in: what pages call.
public struct SignInServices: Sendable {
    /// Signing in, step by step.
    public let signIn: SignInService
    /// What people do with their own devices, sessions and passwords.
    public let profile: ProfileService
    /// What administrators do to people.
    public let people: PeopleOperations
    /// What administrators do with the instance's settings and the portal's links.
    public let settings: SettingsOperations
    /// Where people reach the center.
    public let site: PublicSite

    /// Puts it together. `passwords` is the hasher that the whole center shares, `breached` the list of passwords that are
    /// not taken, nil where the operator points at none.
    package init(
        store: any Store, gate: Gate, sealer: Sealer, entropy: Entropy, passwords: PasswordHasher, site: PublicSite,
        breached: BreachedPasswords? = nil, mailer: InvitationMailer? = nil
    ) {
        let desk = SignInDesk(
            store: store, gate: gate, sealer: sealer, entropy: entropy, passwords: passwords, site: site,
            breached: breached)
        signIn = SignInService(desk: desk)
        profile = ProfileService(desk: desk)
        people = PeopleOperations(store: store, entropy: entropy, site: site, mailer: mailer)
        settings = SettingsOperations(store: store, entropy: entropy)
        self.site = site
    }
}
