import Primitives

/// The text forms of the query protocol and its XML: ISO 8601, base 64, `true` and `false`.
enum QueryScalar {
    /// Nil where `text` is no such value, and for kinds that are not scalars.
    static func value(of kind: Shape.Kind, from text: String) -> WireValue? {
        switch kind {
        case .string: .string(text)
        case .integer: integer(text).flatMap { Int32(exactly: $0) }.map { .integer(Int64($0)) }
        case .long: integer(text).map { .integer($0) }
        case .double: Double(text).map { .double($0) }
        case .boolean: text == "true" ? .boolean(true) : text == "false" ? .boolean(false) : nil
        case .timestamp: Timestamp(iso8601: text).map { .timestamp($0) }
        case .blob: Base64.decode(text).map { .blob($0) }
        case .list, .map, .structure, .document: nil
        }
    }

    /// Nil for what is no scalar. A secret is written as the kind of its shape.
    static func text(of value: WireValue, as kind: Shape.Kind) -> String? {
        switch value {
        case .string(let text): text
        case .integer(let value): String(value)
        case .double(let value): String(value)
        case .boolean(let value): value ? "true" : "false"
        case .timestamp(let value): value.iso8601
        case .blob(let bytes): Base64.encode(bytes)
        case .secret(let secret):
            if case .blob = kind { Base64.encode(secret.revealedBytes()) } else { secret.revealed() }
        case .list, .map, .structure, .document: nil
        }
    }

    static func noun(of kind: Shape.Kind) -> String {
        switch kind {
        case .string: "a string"
        case .integer, .long: "an integer"
        case .double: "a number"
        case .boolean: "a boolean"
        case .timestamp: "an ISO 8601 timestamp"
        case .blob: "base 64"
        case .list: "a list"
        case .map: "a map"
        case .structure: "a structure"
        case .document: "a document"
        }
    }

    /// Decimal digits with an optional minus, nothing else.
    private static func integer(_ text: String) -> Int64? {
        let digits = text.hasPrefix("-") ? text.utf8.dropFirst() : text.utf8[...]
        guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int64(text)
    }
}
