/// The symbols of lengths and distances (RFC 1951 section 3.2.5), computed: both grow by doubling.
enum DeflateTable {
    struct Entry: Equatable {
        let symbol: Int
        let extra: Int
        let extraBits: Int
    }

    /// `length` is 3 to 258.
    static func length(_ length: Int) -> Entry {
        if length == 258 { return Entry(symbol: 285, extra: 0, extraBits: 0) }
        let entry = entry(length - 3, stepsPerDoubling: 4)
        return Entry(symbol: 257 + entry.symbol, extra: entry.extra, extraBits: entry.extraBits)
    }

    /// `distance` is 1 to 32768.
    static func distance(_ distance: Int) -> Entry {
        entry(distance - 1, stepsPerDoubling: 2)
    }

    private static func entry(_ value: Int, stepsPerDoubling steps: Int) -> Entry {
        guard value >= 2 * steps else { return Entry(symbol: value, extra: 0, extraBits: 0) }
        var extraBits = 0
        while value >> extraBits >= 2 * steps { extraBits += 1 }
        let symbol = extraBits * steps + value >> extraBits
        return Entry(symbol: symbol, extra: value & (1 << extraBits - 1), extraBits: extraBits)
    }
}
