extension Shape {
    /// The constraints that `value` breaks, each as the sentence that AWS prints.
    func violations(of value: WireValue) -> [String] {
        var broken: [String] = []
        let size = size(of: value)
        if let size {
            if let max = constraints.max, size > max { broken.append(sentence(for: max, "less")) }
            if let min = constraints.min, size < min { broken.append(sentence(for: min, "greater")) }
        }
        if case .string(let text) = value {
            if let pattern = constraints.pattern, !isFarTooLong(size), !pattern.matches(text) {
                broken.append(Self.sentence(for: pattern))
            }
            if !constraints.values.isEmpty, !constraints.values.contains(text) { broken.append(enumSentence) }
        }
        return broken
    }

    /// AWS reports a wrong length and a wrong form together. What is beyond its length and beyond this as well is not
    /// looked at any more, so that nobody can make a short pattern read a megabyte.
    private static let longestToRead: Int64 = 16 << 10

    private func isFarTooLong(_ size: Int64?) -> Bool {
        guard let size, let max = constraints.max else { return false }
        return size > max && size > Self.longestToRead
    }

    /// All constraints in the order in which AWS lists them for the members of a list.
    var allConstraints: [String] {
        var all: [String] = []
        if let max = constraints.max { all.append(sentence(for: max, "less")) }
        if let min = constraints.min { all.append(sentence(for: min, "greater")) }
        if let pattern = constraints.pattern { all.append(Self.sentence(for: pattern)) }
        if !constraints.values.isEmpty { all.append(enumSentence) }
        return all
    }

    static func sentence(for pattern: Pattern) -> String {
        "Member must satisfy regular expression pattern: \(pattern.source)"
    }

    private var enumSentence: String {
        "Member must satisfy enum value set: [\(constraints.values.joined(separator: ", "))]"
    }

    private func sentence(for limit: Int64, _ direction: String) -> String {
        "Member must have \(isNumber ? "value" : "length") \(direction) than or equal to \(limit)"
    }

    private var isNumber: Bool {
        switch kind {
        case .integer, .long, .double: true
        default: false
        }
    }

    /// What `min` and `max` count.
    private func size(of value: WireValue) -> Int64? {
        switch value {
        case .string(let text): Int64(text.unicodeScalars.count)
        case .integer(let number): number
        case .blob(let bytes): Int64(bytes.count)
        case .list(let items): Int64(items.count)
        case .map(let entries): Int64(entries.count)
        default: nil
        }
    }
}
