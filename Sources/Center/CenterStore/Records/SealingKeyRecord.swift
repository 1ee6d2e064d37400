public import Primitives

/// A key that seals session tokens. It is sealed at rest with the center's own.
public struct SealingKeyRecord: Hashable, Sendable {
    /// Eight hexadecimal digits, which tokens carry.
    public var id: String
    public var key: CenterKey
    /// From when on it seals.
    public var inForceFrom: Timestamp
    /// From when on it does not seal any more; nil while it does.
    public var retiredAt: Timestamp?

    public init(id: String, key: CenterKey, inForceFrom: Timestamp, retiredAt: Timestamp? = nil) {
        self.id = id
        self.key = key
        self.inForceFrom = inForceFrom
        self.retiredAt = retiredAt
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(id)
    }
}
