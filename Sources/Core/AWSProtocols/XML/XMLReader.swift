/// Reads the subset of XML 1.0 that AWS's protocols use, and refuses the rest: no document type, so no entities but
/// the five of the specification and character references, and no processing instructions. UTF-8 only.
public struct XMLReader {
    private var scanner: XMLScanner
    private let limits: XMLLimits
    private var elements = 0

    /// The root element of `bytes`.
    public static func read(_ bytes: [UInt8], limits: XMLLimits = XMLLimits()) throws(XMLError) -> XMLElement {
        guard bytes.count <= limits.size else { throw XMLError(reason: "more than \(limits.size) bytes", offset: 0) }
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw XMLError(reason: "text that is not UTF-8", offset: 0)
        }
        var reader = XMLReader(scanner: XMLScanner(bytes), limits: limits)
        return try reader.document()
    }

    private init(scanner: XMLScanner, limits: XMLLimits) {
        self.scanner = scanner
        self.limits = limits
    }

    private mutating func document() throws(XMLError) -> XMLElement {
        scanner.skip("\u{FEFF}")
        try declaration()
        try miscellany()
        guard scanner.skip("<") else { throw scanner.error("no root element") }
        let root = try element(depth: 1)
        try miscellany()
        guard scanner.isAtEnd else { throw scanner.error("content after the root element") }
        return root
    }

    /// `<?xml version="1.0" encoding="UTF-8"?>`, if it is there.
    private mutating func declaration() throws(XMLError) {
        guard scanner.skip("<?xml") else { return }
        guard let text = scanner.text(upTo: "?>", consuming: true) else { throw scanner.error("no end of declaration") }
        let words = text.lowercased()
        guard !words.contains("encoding") || words.contains("utf-8") || words.contains("us-ascii") else {
            throw scanner.error("an encoding other than UTF-8")
        }
    }

    /// White space and comments between what matters.
    private mutating func miscellany() throws(XMLError) {
        repeat { scanner.skipWhiteSpace() } while try comment()
    }

    private mutating func comment() throws(XMLError) -> Bool {
        guard scanner.skip("<!--") else { return false }
        guard scanner.text(upTo: "--", consuming: true) != nil, scanner.skip(">") else {
            throw scanner.error("no end of comment")
        }
        return true
    }

    /// An element whose `<` is read.
    private mutating func element(depth: Int) throws(XMLError) -> XMLElement {
        elements += 1
        guard depth <= limits.depth else { throw scanner.error("more than \(limits.depth) levels") }
        guard elements <= limits.elements else { throw scanner.error("more than \(limits.elements) elements") }
        let name = try scanner.name()
        var element = XMLElement(name: try localName(name))
        element.attributes = try attributes()
        if scanner.skip("/>") { return element }
        guard scanner.skip(">") else { throw scanner.error("no end of tag") }
        try content(of: &element, depth: depth)
        guard try scanner.name() == name else { throw scanner.error("an end tag that does not match") }
        scanner.skipWhiteSpace()
        guard scanner.skip(">") else { throw scanner.error("no end of tag") }
        return element
    }

    /// Up to and including `</`.
    private mutating func content(of element: inout XMLElement, depth: Int) throws(XMLError) {
        while true {
            element.text += try scanner.characterData()
            if scanner.skip("</") { return }
            if try comment() { continue }
            if scanner.skip("<![CDATA[") {
                guard let text = scanner.text(upTo: "]]>", consuming: true) else {
                    throw scanner.error("no end of CDATA")
                }
                guard let text = XMLScanner.normalized(text) else { throw scanner.error("a control character") }
                element.text += text
            } else if scanner.skip("<!") || scanner.skip("<?") {
                throw scanner.error("a declaration or processing instruction")
            } else if scanner.skip("<") {
                element.children.append(try self.element(depth: depth + 1))
            } else {
                throw scanner.error("no end tag")
            }
        }
    }

    private mutating func attributes() throws(XMLError) -> [String: String] {
        var attributes: [String: String] = [:]
        while scanner.skipWhiteSpace() {
            guard !scanner.isAt("/>"), !scanner.isAt(">") else { break }
            let name = try scanner.name()
            _ = try localName(name)
            scanner.skipWhiteSpace()
            guard scanner.skip("=") else { throw scanner.error("an attribute without a value") }
            scanner.skipWhiteSpace()
            let value = try scanner.attributeValue()
            guard attributes.updateValue(value, forKey: name) == nil else {
                throw scanner.error("the attribute '\(name)' twice")
            }
            guard attributes.count <= 64 else { throw scanner.error("more than 64 attributes") }
        }
        return attributes
    }

    private func localName(_ name: String) throws(XMLError) -> String {
        let parts = name.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count <= 2, let local = parts.last, !local.isEmpty, parts.first?.isEmpty == false else {
            throw scanner.error("a name that is not well formed")
        }
        return String(local)
    }
}
