extension JSON {
    /// This value as one line of JSON text (RFC 8259).
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The UTF-8 of `text`.
    public var bytes: [UInt8] { serialized(indentation: nil) }

    /// This value over several lines, two spaces a level, for people.
    public var prettyText: String { String(decoding: serialized(indentation: 2), as: UTF8.self) }

    private func serialized(indentation: Int?) -> [UInt8] {
        var writer = JSONWriter(indentation: indentation)
        writer.write(self, level: 0)
        return writer.output
    }
}

/// Writes bytes, because every call that the center answers is written as JSON at least once.
struct JSONWriter {
    let indentation: Int?
    var output: [UInt8] = []

    init(indentation: Int?) {
        self.indentation = indentation
        output.reserveCapacity(1024)
    }

    mutating func write(_ value: JSON, level: Int) {
        switch value {
        case .null: output += "null".utf8
        case .bool(let value): output += (value ? "true" : "false").utf8
        case .number(let literal): output.append(utf8: literal)
        case .string(let text): write(text)
        case .array(let elements):
            output.append(UInt8(ascii: "["))
            for (index, element) in elements.enumerated() {
                separate(index, level)
                write(element, level: level + 1)
            }
            close("]", isEmpty: elements.isEmpty, level)
        case .object(let members):
            output.append(UInt8(ascii: "{"))
            for (index, member) in members.enumerated() {
                separate(index, level)
                write(member.name)
                output.append(UInt8(ascii: ":"))
                if indentation != nil { output.append(UInt8(ascii: " ")) }
                write(member.value, level: level + 1)
            }
            close("}", isEmpty: members.isEmpty, level)
        }
    }

    private mutating func separate(_ index: Int, _ level: Int) {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        breakLine(level + 1)
    }

    private mutating func close(_ bracket: Unicode.Scalar, isEmpty: Bool, _ level: Int) {
        if !isEmpty { breakLine(level) }
        output.append(UInt8(ascii: bracket))
    }

    private mutating func breakLine(_ level: Int) {
        guard let indentation else { return }
        output.append(0x0A)
        output += repeatElement(UInt8(ascii: " "), count: indentation * level)
    }

    /// Control characters are escaped, and so are U+2028 and U+2029, which end a line for some readers of logs.
    mutating func write(_ text: String) {
        output.append(UInt8(ascii: "\""))
        var text = text
        let isPlain = text.withUTF8 { utf8 in
            let (quote, backslash) = (UInt8(ascii: "\""), UInt8(ascii: "\\"))
            guard ByteScan.isPrintable(utf8, without: quote, backslash, quote, backslash) else { return false }
            output.append(contentsOf: utf8)
            return true
        }
        if !isPlain { for scalar in text.unicodeScalars { write(scalar) } }
        output.append(UInt8(ascii: "\""))
    }

    private mutating func write(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\"": output += "\\\"".utf8
        case "\\": output += "\\\\".utf8
        case "\n": output += "\\n".utf8
        case "\r": output += "\\r".utf8
        case "\t": output += "\\t".utf8
        case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
            let digits = String(scalar.value, radix: 16)
            output += ("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits).utf8
        default: output += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        }
    }
}
