public import Primitives

/// What the browser is to hold from an answer on.
public struct Keepsakes: Sendable, Equatable {
    /// What becomes of one token.
    public enum Change: Sendable, Equatable {
        case keep
        case forget
        case set(Secret, until: Timestamp)

        /// The token to be set, if one is.
        public var token: Secret? {
            if case .set(let token, _) = self { token } else { nil }
        }
    }

    public var ticket = Change.keep
    public var session = Change.keep
    public var knownBrowser = Change.keep
    public var trustedBrowser = Change.keep

    public init() {}
}
