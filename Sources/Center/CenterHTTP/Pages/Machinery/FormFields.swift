import Primitives

/// The fields of a form or a query string (`application/x-www-form-urlencoded`), in order.
struct FormFields: Sendable, Equatable {
    /// How much a form may hold; beyond it, it is refused as a whole.
    enum Limits {
        /// Bytes, encoded: a policy document of the greatest length and room for its encoding.
        static let size = 96 << 10
        static let fields = 256
        static let name = 64
        /// Bytes, decoded.
        static let value = 40 << 10
    }

    private let fields: [(name: String, value: String)]

    static let empty = FormFields([])

    init(_ fields: [(name: String, value: String)]) { self.fields = fields }

    /// Nil for what is not well encoded, not UTF-8, holds control characters, or goes beyond the limits.
    init?(encoded bytes: some Collection<UInt8>) {
        guard bytes.count <= Limits.size else { return nil }
        var fields: [(name: String, value: String)] = []
        for pair in bytes.split(separator: UInt8(ascii: "&")) {
            guard fields.count < Limits.fields, let field = Self.field(Array(pair)) else { return nil }
            fields.append(field)
        }
        self.fields = fields
    }

    private static func field(_ pair: [UInt8]) -> (name: String, value: String)? {
        let mark = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
        let value = mark < pair.endIndex ? pair[(mark + 1)...] : []
        guard let name = text(pair[..<mark]), let value = text(value), !name.isEmpty, name.utf8.count <= Limits.name,
            value.utf8.count <= Limits.value
        else { return nil }
        return (name, value)
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String? {
        guard let encoded = String(validating: bytes, as: UTF8.self),
            let text = PercentEncoding.decodeText(encoded, plusIsSpace: true), !text.utf8.contains(where: isControl)
        else { return nil }
        return text
    }

    /// Controls but for the line ends and tabs of a text area.
    private static func isControl(_ byte: UInt8) -> Bool {
        byte == 0x7F || byte < 0x20 && ![0x09, 0x0A, 0x0D].contains(byte)
    }

    /// The field's value; empty where it is absent or given twice, since either could be meant.
    subscript(_ name: String) -> String {
        let values = all(name)
        return values.count == 1 ? values[0] : ""
    }

    /// The field's value without the space around it, on one line.
    func line(_ name: String) -> String {
        let text = self[name]
        let isSpace = { (character: Character) in character.isWhitespace }
        guard let start = text.firstIndex(where: { !isSpace($0) }), let end = text.lastIndex(where: { !isSpace($0) })
        else { return "" }
        return String(text[start...end].map { $0.isNewline ? " " : $0 })
    }

    /// The values of a group of check boxes.
    func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

    /// Whether a check box is ticked.
    func isOn(_ name: String) -> Bool { self[name] == "on" }

    var names: [String] { fields.map(\.name) }

    static func == (left: FormFields, right: FormFields) -> Bool {
        left.fields.elementsEqual(right.fields) { $0 == $1 }
    }
}
