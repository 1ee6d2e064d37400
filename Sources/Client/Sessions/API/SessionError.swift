public import SharedConfig

/// Why there are no credentials: what, which profile, which line, and what can be typed.
public struct SessionError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The kinds of failure.
    public enum Code: Hashable, Sendable {
        /// Somebody has to sign in or give a code, and nobody is there.
        case loginNeeded
        /// The code was not accepted.
        case mfaRefused
        /// The files, or what they ask for, make no sense.
        case configuration
        /// A source that this version cannot use.
        case unsupported
        /// A service said no.
        case refused
        /// A service could not be reached, or answered nonsense.
        case unreachable
        /// `credential_process` or `mfa_process` failed.
        case command
        /// What is kept on this machine could not be read or written.
        case storage
    }

    public let code: Code
    public let message: String
    public let profile: String?
    public let location: SourceLocation?
    public let hint: String?

    public init(
        _ code: Code, _ message: String, profile: String? = nil, at location: SourceLocation? = nil,
        hint: String? = nil
    ) {
        self.code = code
        self.message = message
        self.profile = profile
        self.location = location
        self.hint = hint
    }

    public init(_ error: PlanError) {
        self.init(.configuration, error.message, profile: error.profile, at: error.location, hint: error.hint)
    }

    public init(_ error: ConfigError) {
        self.init(.configuration, error.message, at: error.location, hint: error.hint)
    }

    /// The status with which the program ends: 3 for `loginNeeded`, 4 for `mfaRefused`, else 1.
    public var exitStatus: Int32 {
        switch code {
        case .loginNeeded: 3
        case .mfaRefused: 4
        default: 1
        }
    }

    /// `/home/ann/.aws/config:12: …`, without the hint.
    public var description: String { location.map { "\($0): \(message)" } ?? message }
}
