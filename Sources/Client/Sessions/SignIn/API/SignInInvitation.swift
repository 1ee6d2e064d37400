public import Primitives

/// What a person has to do to sign in.
public enum SignInInvitation: Sendable {
    /// Open the address in a browser on this machine, which then comes back to us.
    case browser(url: String)
    /// Open the address in any browser and compare, or type, the code. `completeURL` has the code in it.
    case device(url: String, completeURL: String, code: String, expires: Timestamp)
}

/// How to sign in.
public enum SignInWay: Sendable, Equatable {
    /// An authorization code with PKCE, which comes to a port of this machine.
    case browser
    /// A code that is compared in a browser anywhere.
    case deviceCode
}
