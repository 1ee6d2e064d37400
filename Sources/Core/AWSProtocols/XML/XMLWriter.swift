internal import Primitives

/// Writes XML without white space between elements.
public struct XMLWriter {
    /// The UTF-8 of what is written so far.
    public private(set) var bytes: [UInt8] = []

    /// What is written so far.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// With `declaration`, begins with `<?xml version="1.0" encoding="UTF-8"?>`.
    public init(declaration: Bool = false) {
        bytes.reserveCapacity(2048)
        if declaration { append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") }
    }

    /// The element `name` around what `content` writes.
    public mutating func element(
        _ name: String, attributes: [(name: String, value: String)] = [], _ content: (inout XMLWriter) -> Void
    ) {
        bytes.append(UInt8(ascii: "<"))
        append(name)
        for attribute in attributes { append(" \(attribute.name)=\"\(XMLText.escaped(attribute.value))\"") }
        bytes.append(UInt8(ascii: ">"))
        content(&self)
        close(name)
    }

    /// The element `name` around `value`, escaped.
    public mutating func element(_ name: String, _ value: String) {
        bytes.append(UInt8(ascii: "<"))
        append(name)
        bytes.append(UInt8(ascii: ">"))
        append(XMLText.escaped(value))
        close(name)
    }

    private mutating func close(_ name: String) {
        bytes.append(UInt8(ascii: "<"))
        bytes.append(UInt8(ascii: "/"))
        append(name)
        bytes.append(UInt8(ascii: ">"))
    }

    private mutating func append(_ text: String) {
        bytes.append(utf8: text)
    }
}
