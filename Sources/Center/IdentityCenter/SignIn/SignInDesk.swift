import CenterGate
import CenterStore
import IAMService
import Platform
import Primitives

/// What all of signing in stands on.
struct SignInDesk: Sendable {
    let store: any Store
    let gate: Gate
    let entropy: Entropy
    let passwords: PasswordHasher
    let rules: NewPasswordRules
    let site: PublicSite
    let tickets: TicketSeal
    let browsers: KnownBrowsers
    /// Hides names that nobody has in the store.
    let nameKey: Secret

    init(
        store: any Store, gate: Gate, sealer: Sealer, entropy: Entropy, passwords: PasswordHasher, site: PublicSite,
        breached: BreachedPasswords?
    ) {
        self.store = store
        self.gate = gate
        self.entropy = entropy
        self.passwords = passwords
        rules = NewPasswordRules(breached: breached)
        self.site = site
        tickets = TicketSeal(sealer: sealer, entropy: entropy)
        browsers = KnownBrowsers(sealer: sealer, entropy: entropy)
        nameKey = sealer.derivedKey(for: Sealer.Purpose("unknown-names"))
    }

    /// Turns refusals into answers; other errors come out. Nothing is done while the time is not known or nothing could
    /// be recorded.
    func answering(_ visitor: Visitor, _ body: () async throws -> SignInAnswer) async throws -> SignInAnswer {
        do {
            try await gate.requireReady(visitor.facts)
            return try await body()
        } catch let refusal as SignInRefusal {
            var keepsakes = Keepsakes()
            if refusal == .startAgain { keepsakes.ticket = .forget }
            return SignInAnswer(.refused(refusal), keepsakes)
        } catch PasswordHasher.Failure.busy {
            return SignInAnswer(.refused(.busy))
        }
    }

    /// The password in the form in which passwords are compared. What is too long is hashed like any other, and is wrong.
    func normalized(_ password: Secret) -> Secret {
        PasswordText.normalized(password) ?? Secret(utf8: "\u{0}")
    }
}
