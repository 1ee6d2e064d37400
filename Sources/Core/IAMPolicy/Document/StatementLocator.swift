/// Where the statements of a document lie, as AWS counts it: a statement begins where the reader stands before it (after
/// the list's `[` or the statement before; for a single statement after its own `{`) and ends behind its `}`.
struct StatementLocator {
    private let bytes: [UInt8]
    private var offset = 0
    private var position = SourcePosition(line: 1, column: 1)

    /// The places of the statements of a text that is known to be a policy.
    static func locate(_ text: String) -> [(SourcePosition, SourcePosition)] {
        var locator = StatementLocator(bytes: Array(text.utf8))
        return locator.statements()
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private mutating func statements() -> [(SourcePosition, SourcePosition)] {
        seek { $0 == UInt8(ascii: "{") }
        advance()
        while offset < bytes.count {
            seek { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "}") }
            guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else { return [] }
            let name = skipString()
            seek { $0 == UInt8(ascii: ":") }
            advance()
            skipSpace()
            if name == "Statement" { return values() }
            skipValue()
        }
        return []
    }

    private mutating func values() -> [(SourcePosition, SourcePosition)] {
        guard offset < bytes.count else { return [] }
        let isList = bytes[offset] == UInt8(ascii: "[")
        if !isList {
            var start = position
            start.column += 1
            skipValue()
            return [(start, position)]
        }
        advance()
        var places: [(SourcePosition, SourcePosition)] = []
        while offset < bytes.count {
            let start = position
            seek { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "]") }
            guard offset < bytes.count, bytes[offset] == UInt8(ascii: "{") else { return places }
            skipValue()
            places.append((start, position))
        }
        return places
    }

    /// A value of any type, the deepest nesting included, without recursion.
    private mutating func skipValue() {
        var depth = 0
        while offset < bytes.count {
            switch bytes[offset] {
            case UInt8(ascii: "\""): _ = skipString()
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                depth += 1
                advance()
                continue
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                if depth == 0 { return }
                depth -= 1
                advance()
            case UInt8(ascii: ",") where depth == 0: return
            default: advance()
            }
            if depth == 0, offset < bytes.count,
                [UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]")].contains(bytes[offset])
            {
                return
            }
            if depth == 0, offset > 0, [UInt8(ascii: "}"), UInt8(ascii: "]")].contains(bytes[offset - 1]) { return }
        }
    }

    /// Skips a string and gives what stands between the quotes, escapes unread.
    private mutating func skipString() -> String {
        advance()
        let start = offset
        while offset < bytes.count, bytes[offset] != UInt8(ascii: "\"") {
            if bytes[offset] == UInt8(ascii: "\\") { advance() }
            advance()
        }
        let name = String(decoding: bytes[min(start, bytes.count)..<min(offset, bytes.count)], as: UTF8.self)
        advance()
        return name
    }

    private mutating func skipSpace() {
        seek { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    }

    private mutating func seek(_ isWanted: (UInt8) -> Bool) {
        while offset < bytes.count, !isWanted(bytes[offset]) { advance() }
    }

    private mutating func advance() {
        guard offset < bytes.count else { return }
        if bytes[offset] == 0x0A {
            position = SourcePosition(line: position.line + 1, column: 1)
        } else if bytes[offset] & 0xC0 != 0x80 {
            position.column += 1
        }
        offset += 1
    }
}
