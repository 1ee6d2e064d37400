public import Primitives

public protocol AttemptReader {
    /// What is remembered of `caller`; nil if that is nothing.
    func attempts(on ledger: AttemptRecord.Ledger, by caller: String) throws -> AttemptRecord?
    /// All callers of the ledger, `everyone` among them, by name.
    func attempts(on ledger: AttemptRecord.Ledger) throws -> [AttemptRecord]
}

/// None of this is a `Change`. What is remembered of a device goes with the device.
public protocol AttemptWriter {
    /// Inserts the record or replaces it.
    func put(_ record: AttemptRecord) throws
    /// Forgets all callers of the ledger.
    func forgetAttempts(on ledger: AttemptRecord.Ledger) throws
    /// Forgets what was not touched since `moment`, and of the ledger, where it remembers more than `limit` callers,
    /// those whose last touch is longest ago; callers who sent a right code stay before others, and `everyone` stays.
    func pruneAttempts(before moment: Timestamp, keeping limit: Int, on ledger: AttemptRecord.Ledger) throws
}
