public import Primitives

/// When and by whom something in an identity store was made and last altered.
public struct RecordHistory: Hashable, Sendable {
    public var createdAt: Timestamp
    /// The ARN of whoever it was.
    public var createdBy: String?
    public var updatedAt: Timestamp
    public var updatedBy: String?

    /// Made at `moment`, and not altered since.
    public init(at moment: Timestamp, by caller: String? = nil) {
        createdAt = moment
        createdBy = caller
        updatedAt = moment
        updatedBy = caller
    }

    /// Notes a change.
    public mutating func update(at moment: Timestamp, by caller: String?) {
        updatedAt = moment
        updatedBy = caller
    }
}
