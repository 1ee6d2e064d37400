import Primitives

/// Moves over the bytes of an XML text, one lexical item at a time.
struct XMLScanner {
    private let bytes: [UInt8]
    private(set) var offset = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { offset == bytes.count }

    func error(_ reason: String) -> XMLError {
        XMLError(reason: reason, offset: offset)
    }

    func isAt(_ text: String) -> Bool {
        bytes[offset...].starts(with: text.utf8)
    }

    @discardableResult
    mutating func skip(_ text: String) -> Bool {
        guard isAt(text) else { return false }
        offset += text.utf8.count
        return true
    }

    /// Whether there was any.
    @discardableResult
    mutating func skipWhiteSpace() -> Bool {
        let start = offset
        while offset < bytes.count, Self.isWhiteSpace(bytes[offset]) { offset += 1 }
        return offset > start
    }

    /// The text before the next `end`, nil if there is none.
    mutating func text(upTo end: String, consuming: Bool) -> String? {
        let start = offset
        let first = end.utf8.first
        while offset < bytes.count {
            if bytes[offset] == first, isAt(end) {
                let text = String(decoding: bytes[start..<offset], as: UTF8.self)
                if consuming { offset += end.utf8.count }
                return text
            }
            offset += 1
        }
        offset = start
        return nil
    }

    /// An element's or attribute's name with its prefix.
    mutating func name() throws(XMLError) -> String {
        let start = offset
        while offset < bytes.count, Self.isNamePart(bytes[offset]) { offset += 1 }
        guard offset > start, offset - start <= 256, !Self.isDigitOrMark(bytes[start]) else {
            throw error("no name")
        }
        return String(decoding: bytes[start..<offset], as: UTF8.self)
    }

    /// Text up to the next `<` or the end, references resolved and line ends normalized.
    mutating func characterData() throws(XMLError) -> String {
        var text: [UInt8] = []
        while offset < bytes.count, bytes[offset] != UInt8(ascii: "<") {
            guard !isAt("]]>") else { throw error("']]>' in text") }
            try append(to: &text)
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// A quoted value, references resolved, white space turned into spaces.
    mutating func attributeValue() throws(XMLError) -> String {
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") || bytes[offset] == UInt8(ascii: "'") else {
            throw error("an attribute's value without quotes")
        }
        let quote = bytes[offset]
        offset += 1
        var text: [UInt8] = []
        while offset < bytes.count, bytes[offset] != quote {
            guard bytes[offset] != UInt8(ascii: "<") else { throw error("'<' in an attribute's value") }
            if Self.isWhiteSpace(bytes[offset]) {
                text.append(UInt8(ascii: " "))
                offset += 1
            } else {
                try append(to: &text)
            }
        }
        guard offset < bytes.count else { throw error("no end of an attribute's value") }
        offset += 1
        return String(decoding: text, as: UTF8.self)
    }

    /// One byte, line end or reference.
    private mutating func append(to text: inout [UInt8]) throws(XMLError) {
        let byte = bytes[offset]
        switch byte {
        case UInt8(ascii: "&"):
            text.append(contentsOf: try reference().utf8)
            return
        case UInt8(ascii: "\r"):
            if offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: "\n") { offset += 1 }
            text.append(UInt8(ascii: "\n"))
        case 0..<0x20 where !Self.isWhiteSpace(byte):
            throw error("a control character")
        default:
            text.append(byte)
        }
        offset += 1
    }

    private mutating func reference() throws(XMLError) -> String {
        for (entity, character) in XMLText.entities where skip(entity) { return character }
        guard skip("&#"), let digits = text(upTo: ";", consuming: true), digits.utf8.count <= 8 else {
            throw error("an unknown entity")
        }
        let number =
            digits.first == "x"
            ? UInt32(hexadecimal: digits.dropFirst()) : digits.allSatisfy(\.isASCIIDigit) ? UInt32(digits) : nil
        guard let scalar = number.flatMap(Unicode.Scalar.init), XMLText.isAllowed(scalar) else {
            throw error("a reference to no character")
        }
        return String(scalar)
    }

    /// `text` with line ends as XML has them; nil if it has a character that XML does not allow.
    static func normalized(_ text: String) -> String? {
        var scalars = String.UnicodeScalarView()
        var wasReturn = false
        for scalar in text.unicodeScalars {
            if scalar == "\r" {
                scalars.append("\n")
            } else if !(scalar == "\n" && wasReturn) {
                guard XMLText.isAllowed(scalar) else { return nil }
                scalars.append(scalar)
            }
            wasReturn = scalar == "\r"
        }
        return String(scalars)
    }

    private static func isWhiteSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }

    private static func isDigitOrMark(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"),
            UInt8(ascii: ":"), 0x80...0xFF:
            true
        default: isDigitOrMark(byte)
        }
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}

extension UInt32 {
    /// Nil for no digits, or anything but hexadecimal ones.
    fileprivate init?(hexadecimal digits: Substring) {
        guard !digits.isEmpty, digits.utf8.allSatisfy({ Hex.value(of: $0) != nil }) else { return nil }
        self.init(digits, radix: 16)
    }
}
