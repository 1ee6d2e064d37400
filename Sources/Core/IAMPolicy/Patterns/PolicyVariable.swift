/// `${aws:username}` or `${aws:PrincipalTag/team, 'none'}` in a policy of version 2012-10-17
/// (IAM User Guide, "Policy variables and tags").
struct PolicyVariable: Sendable, Equatable {
    /// The context key as it is written.
    var name: String
    /// Where the key stands in the document's table.
    var place = 0
    /// What to use where the request has no such key.
    var fallback: [UInt8]?

    /// Reads what stands between `${` and `}`.
    init(_ body: some Sequence<UInt8>, keys: inout KeyTable) {
        let text = Array(body)
        if let comma = text.firstIndex(of: UInt8(ascii: ",")),
            let quoted = Self.quoted(Self.trimmed(text[(comma + 1)...]))
        {
            name = String(decoding: Self.trimmed(text[..<comma]), as: UTF8.self)
            fallback = quoted
        } else {
            name = String(decoding: Self.trimmed(text[...]), as: UTF8.self)
        }
        place = keys.place(of: asciiLowercased(name))
    }

    private static func quoted(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        let quote = UInt8(ascii: "'")
        guard text.count >= 2, text.first == quote, text.last == quote else { return nil }
        return Array(text.dropFirst().dropLast())
    }

    private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var text = text
        while text.first == 0x20 { text.removeFirst() }
        while text.last == 0x20 { text.removeLast() }
        return text
    }
}

/// Lower case for the letters of ASCII and no others, so that the result does not hang on any locale or table.
func asciiLowercased(_ text: String) -> String {
    String(decoding: asciiLowercased(text.utf8), as: UTF8.self)
}

func asciiLowercased(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    bytes.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
}
