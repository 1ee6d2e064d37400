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
    /// Where people reach the center.
    public let site: PublicSite

    /// Puts it together. `passwords` is the hasher that the whole center shares, `breached` the list of passwords that are
    /// not taken, nil where the operator points at none.
    package init(
        store: any Store, gate: Gate, sealer: Sealer, entropy: Entropy, passwords: PasswordHasher, site: PublicSite,
        breached: BreachedPasswords? = nil
    ) {
        let desk = SignInDesk(
            store: store, gate: gate, sealer: sealer, entropy: entropy, passwords: passwords, site: site,
            breached: breached)
        signIn = SignInService(desk: desk)
        profile = ProfileService(desk: desk)
        self.site = site
    }
}
