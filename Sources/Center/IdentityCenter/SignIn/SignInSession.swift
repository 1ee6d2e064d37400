public import CenterStore
public import Primitives

/// A session that is alive, with whose it is.
public struct SignInSession: Sendable, Hashable {
    public var record: SignInSessionRecord
    public var person: Person

    public init(record: SignInSessionRecord, person: Person) {
        self.record = record
        self.person = person
    }

    /// For how long a second factor is fresh, in seconds.
    public static let freshness: Int64 = 600

    /// Whether a second factor was given within the last minutes.
    public func hasFreshFactor(at now: Timestamp) -> Bool {
        record.secondFactorAt.map { now.seconds(since: $0) <= Self.freshness } ?? false
    }

    /// Whether the password was given within the last minutes.
    public func hasFreshPassword(at now: Timestamp) -> Bool {
        record.passwordAt.map { now.seconds(since: $0) <= Self.freshness } ?? false
    }
}

/// One of a person's sessions, as a list shows it.
public struct SessionSummary: Sendable, Hashable {
    public var id: String
    public var createdAt: Timestamp
    public var lastSeenAt: Timestamp
    public var expiresAt: Timestamp
    public var sourceIP: String
    public var userAgent: String
    public var factor: SignInFactor
    /// Whether it is the one that asks.
    public var isCurrent: Bool

    init(_ record: SignInSessionRecord, isCurrent: Bool) {
        id = record.id
        createdAt = record.createdAt
        lastSeenAt = record.lastSeenAt
        expiresAt = record.expiresAt
        sourceIP = record.sourceIP
        userAgent = record.userAgent
        factor = record.factor
        self.isCurrent = isCurrent
    }
}
