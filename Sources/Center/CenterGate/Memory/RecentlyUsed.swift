/// A table that holds no more than `limit`, and forgets what was asked for longest ago.
///
/// It has two halves. What is added or found goes to the newer one; when that is full it becomes the older one, and what
/// was left in the older one is forgotten. So what was used lately stays, and nothing has to be kept in order.
struct RecentlyUsed<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private let limit: Int
    private var newer: [Key: Value] = [:]
    private var older: [Key: Value] = [:]
    /// The cost of what is in `newer`.
    private var cost = 0

    /// `limit` is in whatever unit the costs are.
    init(limit: Int) {
        self.limit = limit
    }

    /// How many values are remembered.
    var count: Int { newer.count + older.count }

    /// The value of `key`; `cost` is what it cost when it was set.
    mutating func value(_ key: Key, cost: Int = 1) -> Value? {
        if let value = newer[key] { return value }
        guard let value = older.removeValue(forKey: key) else { return nil }
        set(value, key, cost: cost)
        return value
    }

    /// Remembers `value`, in place of what `key` had.
    mutating func set(_ value: Value, _ key: Key, cost: Int = 1) {
        if self.cost + cost > limit / 2, !newer.isEmpty {
            older = newer
            newer = [:]
            self.cost = 0
        }
        older[key] = nil
        if newer.updateValue(value, forKey: key) == nil { self.cost += cost }
    }

    /// Forgets `key`. Its cost stays counted until the halves change.
    mutating func remove(_ key: Key) {
        newer[key] = nil
        older[key] = nil
    }
}
