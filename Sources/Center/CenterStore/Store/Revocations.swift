public import Primitives

public protocol RevocationReader {
    /// Those of all accounts, by access key.
    func revocations() throws -> [RevocationRecord]
}

public protocol RevocationWriter {
    /// Inserts the record, or replaces the key's former one.
    func put(_ revocation: RevocationRecord) throws
    /// Removes what expired before `moment`.
    func deleteRevocations(expiredBefore moment: Timestamp) throws
}
