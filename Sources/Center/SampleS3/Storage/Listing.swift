/// What to list of a bucket (ListObjectsV2).
struct Listing: Sendable {
    /// After what the listing begins.
    enum Start: Sendable, Equatable {
        /// After one key.
        case key([UInt8])
        /// After all keys with this prefix, which were listed as one.
        case prefix([UInt8])
    }

    /// One line of a listing.
    enum Entry: Sendable, Equatable {
        case key(String)
        case commonPrefix(String)
    }

    var prefix: [UInt8] = []
    var delimiter: [UInt8] = []
    var start: Start?
    /// How many entries to give.
    var limit = 1000

    /// Whether keys that begin with `bytes` may come after the start and have the prefix. `bytes` are the first ones
    /// of a key, or all when `isWhole`.
    func mayHold(_ bytes: [UInt8], isWhole: Bool) -> Bool {
        if isWhole {
            guard bytes.starts(with: prefix) else { return false }
        } else {
            guard bytes.starts(with: prefix) || prefix.starts(with: bytes) else { return false }
        }
        switch start {
        case nil: return true
        case .key(let key):
            return key.lexicographicallyPrecedes(bytes) || (!isWhole && key.starts(with: bytes))
        case .prefix(let skipped):
            if bytes.starts(with: skipped) { return false }
            return skipped.lexicographicallyPrecedes(bytes) || (!isWhole && skipped.starts(with: bytes))
        }
    }

    /// The part of `key` up to the first delimiter after the prefix, included; nil without a delimiter there.
    func commonPrefix(of key: [UInt8]) -> [UInt8]? {
        guard !delimiter.isEmpty else { return nil }
        var position = prefix.count
        while position + delimiter.count <= key.count {
            if key[position...].starts(with: delimiter) { return Array(key[..<(position + delimiter.count)]) }
            position += 1
        }
        return nil
    }
}
