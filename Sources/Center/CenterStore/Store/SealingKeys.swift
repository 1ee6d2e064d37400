public import Primitives

public protocol SealingKeyReader {
    /// Those that seal session tokens and those that did, in the order in which they came into force. None as long as
    /// they were never rotated: then the one that follows from the center's own key seals.
    func sealingKeys() throws -> [SealingKeyRecord]
}

/// None of this is a `Change`.
public protocol SealingKeyWriter {
    func insert(_ key: SealingKeyRecord) throws
    /// Ends the sealing with the key at `moment`.
    func retireSealingKey(_ id: String, at moment: Timestamp) throws
    /// Removes the key: what it sealed opens no more.
    func deleteSealingKey(_ id: String) throws
}
