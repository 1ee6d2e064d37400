public import Primitives

/// What is remembered of wrong passwords and codes of one origin. How much of it is too much is not decided here.
public struct ThrottleRecord: Hashable, Sendable {
    /// What is counted together.
    public enum Scope: String, Hashable, Sendable, CaseIterable {
        /// Wrong passwords for a subject that exists, from browsers that are not known.
        case account
        /// Wrong passwords for a name that nobody has.
        case unknownName = "unknown-name"
        /// Wrong passwords from a network address.
        case address
        /// Wrong passwords and codes from one known browser, for one subject.
        case browser
        /// Wrong second factors for a subject, from browsers that are not known.
        case code

        /// Whether rows come of what strangers type, so that their number must be bounded.
        public var isOpen: Bool { self == .unknownName || self == .address }
    }

    public var accountID: String
    public var scope: Scope
    /// The subject, the hash of a name, the address, or the browser.
    public var key: String
    /// Wrong ones in a row.
    public var failures: Int
    public var failedAt: Timestamp
    /// How much of the allowance is used up.
    public var spent: Int
    /// Up to when that was given back.
    public var refilledAt: Timestamp
    public var touchedAt: Timestamp

    /// An origin of which nothing is known at `now`.
    public init(_ scope: Scope, _ key: String, in accountID: String, at now: Timestamp) {
        self.accountID = accountID
        self.scope = scope
        self.key = key
        failures = 0
        failedAt = now
        spent = 0
        refilledAt = now
        touchedAt = now
    }
}
