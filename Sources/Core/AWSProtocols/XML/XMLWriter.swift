/// Writes XML without white space between elements.
public struct XMLWriter {
    /// What is written so far.
    public private(set) var text = ""

    /// With `declaration`, begins with `<?xml version="1.0" encoding="UTF-8"?>`.
    public init(declaration: Bool = false) {
        if declaration { text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" }
    }

    /// The element `name` around what `content` writes.
    public mutating func element(
        _ name: String, attributes: [(name: String, value: String)] = [], _ content: (inout XMLWriter) -> Void
    ) {
        text += "<" + name
        for attribute in attributes { text += " \(attribute.name)=\"\(XMLText.escaped(attribute.value))\"" }
        text += ">"
        content(&self)
        text += "</" + name + ">"
    }

    /// The element `name` around `value`, escaped.
    public mutating func element(_ name: String, _ value: String) {
        text += "<" + name + ">" + XMLText.escaped(value) + "</" + name + ">"
    }
}
