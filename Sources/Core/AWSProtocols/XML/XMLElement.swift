/// An element of an XML document, namespaces put aside: names are local names.
public struct XMLElement: Sendable, Equatable {
    /// Without its prefix.
    public var name: String
    /// Under their names as written, prefix included.
    public var attributes: [String: String]
    public var children: [XMLElement]
    /// The character data directly inside, comments taken out.
    public var text: String

    public init(name: String, attributes: [String: String] = [:], children: [XMLElement] = [], text: String = "") {
        self.name = name
        self.attributes = attributes
        self.children = children
        self.text = text
    }

    /// The first child called `name`.
    public subscript(name: String) -> XMLElement? {
        children.first { $0.name == name }
    }

    /// All children called `name`.
    public func all(_ name: String) -> [XMLElement] {
        children.filter { $0.name == name }
    }
}

/// Why a text is not the XML that is read here, and where.
public struct XMLError: Error, Equatable, CustomStringConvertible {
    /// What is wrong, in the words of an error text.
    public var reason: String
    /// The offset in bytes at which reading stopped.
    public var offset: Int

    public var description: String { "\(reason) at byte \(offset) of the XML" }
}

/// How much of a document is read before it is refused.
public struct XMLLimits: Sendable {
    /// Bytes of the whole document.
    public var size: Int
    /// Elements inside one another.
    public var depth: Int
    /// Elements in all.
    public var elements: Int

    public init(size: Int = 8 << 20, depth: Int = 64, elements: Int = 200_000) {
        self.size = size
        self.depth = depth
        self.elements = elements
    }
}
