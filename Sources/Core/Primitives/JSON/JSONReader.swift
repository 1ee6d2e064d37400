extension JSON {
    /// Why a text is not accepted, and where.
    public struct ParseError: Error, Equatable, Sendable, CustomStringConvertible {
        public enum Code: Sendable {
            case unexpectedCharacter, unexpectedEnd, invalidEscape, invalidNumber, invalidUTF8, controlCharacter
            case duplicateMember, tooDeep, trailingText
        }

        public var code: Code
        /// From 1.
        public var line: Int
        /// In bytes, from 1.
        public var column: Int

        public init(code: Code, line: Int, column: Int) {
            (self.code, self.line, self.column) = (code, line, column)
        }

        public var description: String { "\(code) at line \(line), column \(column)" }
    }

    /// What to refuse beyond the grammar.
    public struct Limits: Sendable {
        /// Containers within containers.
        public var depth: Int
        /// Whether a second member of the same name in one object is accepted. Two readers may take different ones,
        /// so where a decision hangs on the text it is refused.
        public var allowsDuplicateMembers: Bool

        public init(depth: Int = 64, allowsDuplicateMembers: Bool = false) {
            self.depth = depth
            self.allowsDuplicateMembers = allowsDuplicateMembers
        }
    }

    /// Reads exactly one JSON text (RFC 8259, no extensions) with nothing but white space around it.
    public static func parse(_ bytes: some Sequence<UInt8>, limits: Limits = Limits()) throws(ParseError) -> JSON {
        var reader = JSONReader(bytes: Array(bytes), limits: limits)
        return try reader.text()
    }

    public static func parse(_ text: String, limits: Limits = Limits()) throws(ParseError) -> JSON {
        try parse(text.utf8, limits: limits)
    }
}

private struct JSONReader {
    let bytes: [UInt8]
    let limits: JSON.Limits
    var position = 0
    var depth = 0

    init(bytes: [UInt8], limits: JSON.Limits) {
        self.bytes = bytes
        self.limits = limits
    }

    mutating func text() throws(JSON.ParseError) -> JSON {
        let value = try value()
        skipWhiteSpace()
        guard position == bytes.count else { throw error(.trailingText) }
        return value
    }

    private mutating func value() throws(JSON.ParseError) -> JSON {
        skipWhiteSpace()
        guard position < bytes.count else { throw error(.unexpectedEnd) }
        switch bytes[position] {
        case UInt8(ascii: "{"): return try nested { (reader) throws(JSON.ParseError) in try reader.object() }
        case UInt8(ascii: "["): return try nested { (reader) throws(JSON.ParseError) in try reader.array() }
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
        default: throw error(.unexpectedCharacter)
        }
    }

    private mutating func nested(
        _ body: (inout JSONReader) throws(JSON.ParseError) -> JSON
    ) throws(JSON.ParseError) -> JSON {
        guard depth < limits.depth else { throw error(.tooDeep) }
        depth += 1
        position += 1
        let value = try body(&self)
        depth -= 1
        return value
    }

    private mutating func object() throws(JSON.ParseError) -> JSON {
        var members: [JSON.Member] = []
        var names: Set<String> = []
        if closes(with: "}") { return .object([]) }
        while true {
            skipWhiteSpace()
            let start = position
            guard position < bytes.count else { throw error(.unexpectedEnd) }
            guard bytes[position] == UInt8(ascii: "\"") else { throw error(.unexpectedCharacter) }
            let name = try string()
            guard names.insert(name).inserted || limits.allowsDuplicateMembers else {
                throw error(.duplicateMember, at: start)
            }
            try expect(":")
            members.append(JSON.Member(name, try value()))
            if closes(with: "}") { return .object(members) }
            try expect(",")
        }
    }

    private mutating func array() throws(JSON.ParseError) -> JSON {
        var elements: [JSON] = []
        if closes(with: "]") { return .array([]) }
        while true {
            elements.append(try value())
            if closes(with: "]") { return .array(elements) }
            try expect(",")
        }
    }

    private mutating func string() throws(JSON.ParseError) -> String {
        let start = position
        position += 1
        var content: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                guard let text = String(validating: content, as: UTF8.self) else {
                    throw error(.invalidUTF8, at: start)
                }
                return text
            case UInt8(ascii: "\\"): content.append(contentsOf: try escape())
            case 0..<0x20: throw error(.controlCharacter)
            default:
                content.append(byte)
                position += 1
            }
        }
        throw error(.unexpectedEnd)
    }

    private mutating func escape() throws(JSON.ParseError) -> [UInt8] {
        let start = position
        position += 1
        guard position < bytes.count else { throw error(.unexpectedEnd) }
        let character = bytes[position]
        position += 1
        switch character {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [character]
        case UInt8(ascii: "b"): return [8]
        case UInt8(ascii: "f"): return [12]
        case UInt8(ascii: "n"): return [10]
        case UInt8(ascii: "r"): return [13]
        case UInt8(ascii: "t"): return [9]
        case UInt8(ascii: "u"):
            guard let scalar = unicodeEscape() else { throw error(.invalidEscape, at: start) }
            return Array(String(Character(scalar)).utf8)
        default: throw error(.invalidEscape, at: start)
        }
    }

    /// After `\u`. A high surrogate must be followed by an escaped low one; a lone one is no character.
    private mutating func unicodeEscape() -> Unicode.Scalar? {
        guard let unit = codeUnit() else { return nil }
        guard (0xD800...0xDBFF).contains(unit) else { return Unicode.Scalar(unit) }
        guard position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
            bytes[position + 1] == UInt8(ascii: "u")
        else { return nil }
        position += 2
        guard let low = codeUnit(), (0xDC00...0xDFFF).contains(low) else { return nil }
        return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    }

    private mutating func codeUnit() -> UInt32? {
        guard position + 4 <= bytes.count,
            let pair = Hex.decode(String(decoding: bytes[position..<position + 4], as: UTF8.self))
        else { return nil }
        position += 4
        return UInt32(pair[0]) << 8 | UInt32(pair[1])
    }

    private mutating func number() throws(JSON.ParseError) -> String {
        let start = position
        skip("-")
        if !skip("0") { try digits() }
        if skip(".") { try digits() }
        if skip("e") || skip("E") {
            if !skip("+") { skip("-") }
            try digits()
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func digits() throws(JSON.ParseError) {
        let start = position
        while position < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position]) {
            position += 1
        }
        guard position > start else { throw error(.invalidNumber) }
    }

    private mutating func word(_ word: String, _ value: JSON) throws(JSON.ParseError) -> JSON {
        guard bytes[position...].starts(with: word.utf8) else { throw error(.unexpectedCharacter) }
        position += word.utf8.count
        return value
    }

    private mutating func closes(with character: Unicode.Scalar) -> Bool {
        skipWhiteSpace()
        return skip(character)
    }

    private mutating func expect(_ character: Unicode.Scalar) throws(JSON.ParseError) {
        skipWhiteSpace()
        guard position < bytes.count else { throw error(.unexpectedEnd) }
        guard skip(character) else { throw error(.unexpectedCharacter) }
    }

    @discardableResult
    private mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private mutating func skipWhiteSpace() {
        while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) { position += 1 }
    }

    private func error(_ code: JSON.ParseError.Code, at offset: Int? = nil) -> JSON.ParseError {
        let before = bytes[..<(offset ?? position)]
        let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return JSON.ParseError(
            code: code, line: before.count { $0 == 0x0A } + 1, column: before.count - lineStart + 1)
    }
}
