import IdentityCenter

/// How a second factor may be given, as it travels in an address from one page to the next. It decides nothing: what is
/// accepted, the sealed ticket says.
struct FactorFlags: Equatable {
    var app = false
    var key = false
    var recovery = false
    var trust = false
    var password = false

    init(_ offer: FactorOffer) {
        (app, key, recovery) = (offer.authenticatorApp, offer.passkey, offer.recoveryCode)
        (trust, password) = (offer.canTrust, offer.password)
    }

    init(text: String) {
        app = text.contains("a")
        key = text.contains("k")
        recovery = text.contains("r")
        trust = text.contains("t")
        password = text.contains("p")
    }

    var text: String {
        [(app, "a"), (key, "k"), (recovery, "r"), (trust, "t"), (password, "p")].filter(\.0).map(\.1).joined()
    }
}
