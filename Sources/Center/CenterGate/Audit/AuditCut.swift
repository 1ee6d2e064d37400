internal import Primitives

/// Keeps what clients say from making the log grow without measure: long texts and long lists are cut, and it is said
/// how long they were.
struct AuditCut {
    /// In bytes: of one text, and of all texts of one value together.
    static let text = 8192
    static let total = 32_768

    private var rest = total

    static func cut(_ value: JSON) -> JSON {
        var cut = AuditCut()
        return cut.take(value)
    }

    private mutating func take(_ value: JSON) -> JSON {
        switch value {
        case .null, .bool, .number: return value
        case .string(let text): return .string(take(text))
        case .array(let elements): return .array(take(elements))
        case .object(let members): return .object(take(members))
        }
    }

    private mutating func take(_ members: [JSON.Member]) -> [JSON.Member] {
        var kept: [JSON.Member] = []
        for member in members {
            guard rest > 0 else {
                return kept + [JSON.Member("…", .string("\(members.count - kept.count) more"))]
            }
            let name = take(member.name)
            kept.append(JSON.Member(name, take(member.value)))
        }
        return kept
    }

    private mutating func take(_ elements: [JSON]) -> [JSON] {
        var kept: [JSON] = []
        for element in elements {
            guard rest > 0 else { return kept + [.string("… \(elements.count - kept.count) more")] }
            // An empty element costs too.
            rest -= 2
            kept.append(take(element))
        }
        return kept
    }

    private mutating func take(_ text: String) -> String {
        let length = text.utf8.count
        let limit = min(Self.text, max(rest, 0))
        rest -= min(length, limit) + 3
        guard length > limit else { return text }
        // By scalars, at most four bytes each, so that none is cut in two.
        return String(text.unicodeScalars.prefix(limit / 4)) + "… (\(length) bytes)"
    }
}
