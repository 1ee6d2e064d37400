extension JSON {
    /// This value as one line of JSON text (RFC 8259).
    public var text: String { serialized(indentation: nil) }

    /// This value over several lines, two spaces a level, for people.
    public var prettyText: String { serialized(indentation: 2) }

    private func serialized(indentation: Int?) -> String {
        var output = ""
        write(to: &output, indentation: indentation, level: 0)
        return output
    }

    private func write(to output: inout String, indentation: Int?, level: Int) {
        switch self {
        case .null: output += "null"
        case .bool(let value): output += value ? "true" : "false"
        case .number(let literal): output += literal
        case .string(let text): Self.write(text, to: &output)
        case .array(let elements):
            Self.write(elements, between: ("[", "]"), to: &output, indentation, level) { element, output in
                element.write(to: &output, indentation: indentation, level: level + 1)
            }
        case .object(let members):
            Self.write(members, between: ("{", "}"), to: &output, indentation, level) { member, output in
                Self.write(member.name, to: &output)
                output += indentation == nil ? ":" : ": "
                member.value.write(to: &output, indentation: indentation, level: level + 1)
            }
        }
    }

    private static func write<Item>(
        _ items: [Item], between brackets: (String, String), to output: inout String, _ indentation: Int?, _ level: Int,
        each: (Item, inout String) -> Void
    ) {
        output += brackets.0
        for (index, item) in items.enumerated() {
            if index > 0 { output += "," }
            if let indentation { output += "\n" + String(repeating: " ", count: indentation * (level + 1)) }
            each(item, &output)
        }
        if let indentation, !items.isEmpty { output += "\n" + String(repeating: " ", count: indentation * level) }
        output += brackets.1
    }

    /// Control characters are escaped, and so are U+2028 and U+2029, which end a line for some readers of logs.
    private static func write(_ text: String, to output: inout String) {
        output += "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": output += "\\\""
            case "\\": output += "\\\\"
            case "\n": output += "\\n"
            case "\r": output += "\\r"
            case "\t": output += "\\t"
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: output.unicodeScalars.append(scalar)
            }
        }
        output += "\""
    }
}
