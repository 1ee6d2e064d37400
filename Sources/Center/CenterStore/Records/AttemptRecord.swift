public import Primitives

/// What is remembered of the wrong codes that one caller sent for a device, or all callers together. How much of it is
/// too much is not decided here.
public struct AttemptRecord: Hashable, Sendable {
    /// What is counted together: a device in the hands of one owner, and one way of guessing at it.
    public struct Ledger: Hashable, Sendable {
        public var serialNumber: String
        /// Whose device it is, or is to be.
        public var owner: IdentityOwner
        public var kind: Kind

        public init(serialNumber: String, owner: IdentityOwner, kind: Kind) {
            self.serialNumber = serialNumber
            self.owner = owner
            self.kind = kind
        }
    }

    /// A single code, or two codes in a row.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case code, pair
    }

    /// The name under which the wrong codes of all callers are counted.
    public static let everyone = ""

    public var ledger: Ledger
    public var accountID: String
    /// Who guessed: the id of a long-lived key or of a role; `everyone` for the sum.
    public var caller: String
    /// Wrong ones in a row.
    public var failures: Int
    public var failedAt: Timestamp
    /// How much of the caller's allowance is used up.
    public var spent: Int
    /// Up to when that was given back.
    public var refilledAt: Timestamp
    /// When the caller last sent a right code; nil if it never did.
    public var succeededAt: Timestamp?
    /// Attempts that were refused unseen.
    public var refusals: Int
    public var touchedAt: Timestamp

    /// A caller of whom nothing is known at `now`.
    public init(_ ledger: Ledger, caller: String, in accountID: String, at now: Timestamp) {
        self.ledger = ledger
        self.accountID = accountID
        self.caller = caller
        failures = 0
        failedAt = now
        spent = 0
        refilledAt = now
        succeededAt = nil
        refusals = 0
        touchedAt = now
    }
}
