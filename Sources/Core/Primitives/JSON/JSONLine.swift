/// Puts one line of JSON text (RFC 8259) together from its parts, without a tree: for what is written often.
///
/// Names and values alternate within objects, as the caller sees to it.
public struct JSONLine: Sendable {
    private var writer = JSONWriter(indentation: nil)
    /// Whether a comma comes before the next name or value.
    private var needsComma = false

    public init() {}

    /// The UTF-8 of what is written so far.
    public var bytes: [UInt8] { writer.output }

    /// How many bytes are written so far.
    public var count: Int { writer.output.count }

    public mutating func beginObject() { begin(UInt8(ascii: "{")) }
    public mutating func endObject() { end(UInt8(ascii: "}")) }
    public mutating func beginArray() { begin(UInt8(ascii: "[")) }
    public mutating func endArray() { end(UInt8(ascii: "]")) }

    /// The name of the member whose value comes next, of letters and digits.
    public mutating func name(_ name: StaticString) {
        separate()
        writer.output.append(UInt8(ascii: "\""))
        name.withUTF8Buffer { writer.output.append(contentsOf: $0) }
        writer.output.append(UInt8(ascii: "\""))
        writer.output.append(UInt8(ascii: ":"))
        needsComma = false
    }

    /// A member of any name and value.
    public mutating func member(_ member: JSON.Member) {
        separate()
        writer.write(member.name)
        writer.output.append(UInt8(ascii: ":"))
        needsComma = false
        value(member.value)
    }

    /// A string.
    public mutating func string(_ text: String) {
        separate()
        writer.write(text)
    }

    /// Any value.
    public mutating func value(_ value: JSON) {
        separate()
        writer.write(value, level: 0)
    }

    /// A member whose value is a string.
    public mutating func member(_ name: StaticString, _ text: String) {
        self.name(name)
        string(text)
    }

    /// A member of any value.
    public mutating func member(_ name: StaticString, value: JSON) {
        self.name(name)
        self.value(value)
    }

    /// Takes back what was written last, a whole value, down to `count` bytes.
    public mutating func takeBack(to count: Int) {
        writer.output.removeLast(writer.output.count - count)
        switch writer.output.last {
        case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"), nil: needsComma = false
        default: needsComma = true
        }
    }

    private mutating func begin(_ bracket: UInt8) {
        separate()
        writer.output.append(bracket)
        needsComma = false
    }

    private mutating func end(_ bracket: UInt8) {
        writer.output.append(bracket)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { writer.output.append(UInt8(ascii: ",")) }
        needsComma = true
    }
}
