/// Context keys with their values, found by the digest that each key brings along.
struct ContextTable: Sendable {
    private struct Entry: Sendable {
        var key: ContextKey
        /// Empty for a key that was taken away again.
        var values: [[UInt8]]
    }

    private var entries: [Entry] = []
    /// Places of entries by the last bits of their digests, and -1 where none is; a power of two, at most half full.
    private var slots: [Int32] = []

    /// The values of a key; nil if there is no such key.
    subscript(key: ContextKey) -> [[UInt8]]? {
        get {
            let place = place(of: key)
            guard place >= 0, !entries[place].values.isEmpty else { return nil }
            return entries[place].values
        }
        set {
            let place = place(of: key)
            if place >= 0 {
                entries[place].values = newValue ?? []
            } else if let newValue, !newValue.isEmpty {
                append(Entry(key: key, values: newValue))
            }
        }
    }

    /// Every key with its values, in the order in which they came.
    var all: [(key: ContextKey, values: [[UInt8]])] {
        entries.filter { !$0.values.isEmpty }.map { ($0.key, $0.values) }
    }

    /// Makes room for so many keys.
    mutating func reserve(_ count: Int) {
        entries.reserveCapacity(count)
        var size = 32
        while size < count * 2 { size *= 2 }
        guard size > slots.count else { return }
        slots = Array(repeating: -1, count: size)
        for place in entries.indices { enter(place) }
    }

    /// -1 if there is none.
    private func place(of key: ContextKey) -> Int {
        guard !slots.isEmpty else { return -1 }
        var slot = key.digest & (slots.count - 1)
        while slots[slot] >= 0 {
            let place = Int(slots[slot])
            if entries[place].key.digest == key.digest, entries[place].key.name == key.name { return place }
            slot = (slot + 1) & (slots.count - 1)
        }
        return -1
    }

    private mutating func append(_ entry: Entry) {
        entries.append(entry)
        if entries.count * 2 > slots.count {
            slots = Array(repeating: -1, count: max(32, slots.count * 2))
            for place in entries.indices { enter(place) }
        } else {
            enter(entries.count - 1)
        }
    }

    private mutating func enter(_ place: Int) {
        var slot = entries[place].key.digest & (slots.count - 1)
        while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Int32(truncatingIfNeeded: place)
    }
}
