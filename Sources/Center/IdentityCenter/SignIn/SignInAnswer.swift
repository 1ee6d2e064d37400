public import Primitives

/// What comes of a step: what to show next, and what the browser is to hold from then on.
public struct SignInAnswer: Sendable, Equatable {
    public var step: SignInStep
    public var keepsakes: Keepsakes

    init(_ step: SignInStep, _ keepsakes: Keepsakes = Keepsakes()) {
        self.step = step
        self.keepsakes = keepsakes
    }
}

/// What is to be shown next.
public enum SignInStep: Sendable, Equatable {
    /// Ask for the password of whoever that is: the name as it was typed.
    case password(userName: String)
    /// Ask for a second factor.
    case secondFactor(FactorOffer)
    /// Hand this to `navigator.credentials.get`; `passkey` or `passkeyAlone` takes the answer.
    case passkeyRequest(JSON)
    /// Let the person register a first device; without one there is no way on.
    case registration(RegistrationOffer)
    /// Show the secret, as text and as a picture; `finishAuthenticatorApp` takes a code.
    case authenticatorApp(AppEnrolment)
    /// Hand this to `navigator.credentials.create`; `finishPasskey` takes the answer.
    case passkeyCreation(JSON)
    /// The person is signed in.
    case signedIn(SignedIn)
    /// Not so; what was there before stays as it was.
    case refused(SignInRefusal)
}

/// How a second factor may be given.
public struct FactorOffer: Sendable, Equatable {
    /// Who is asked.
    public var userName: String
    /// Whether the password is asked for, because there is no device.
    public var password = false
    public var authenticatorApp = false
    public var passkey = false
    public var recoveryCode = false
    /// Whether the person may say to trust the browser.
    public var canTrust = false
}

/// What may be registered.
public struct RegistrationOffer: Sendable, Equatable {
    public var userName: String
    public var authenticatorApp: Bool
    public var passkey: Bool
    /// Why there can be no passkey; nil where there can.
    public var obstacle: PasskeyObstacle?
}

/// What an authenticator app needs.
public struct AppEnrolment: Sendable, Equatable {
    /// Base 32 without padding, to be typed.
    public var secret: Secret
    /// `otpauth://totp/…`, to be drawn.
    public var uri: Secret
}

/// That a person is signed in.
public struct SignedIn: Sendable, Equatable {
    public var session: SignInSession
    /// To be shown now and never again: they were just made. Empty if none were.
    public var recoveryCodes: [Secret] = []
    /// Where the person wanted to go, as `start` was told.
    public var destination: String?
}
