/// One shared file, taken apart without losing a byte: comments, blank lines, order and line endings come back as
/// they were.
public struct ConfigDocument: Sendable {
    public let path: String
    public let kind: ConfigFileKind
    /// In the file's order; one for each header, also when two have the same name.
    public let sections: [ConfigSection]
    /// What SDKs skip silently.
    public let warnings: [ConfigWarning]
    /// Each with its line ending.
    let lines: [[UInt8]]

    /// Takes apart the bytes of a file. `path` is only for messages.
    public init(_ bytes: [UInt8], path: String, kind: ConfigFileKind) throws(ConfigError) {
        self.path = path
        self.kind = kind
        lines = Self.split(bytes)
        var parser = ConfigDocumentParser(path: path, kind: kind)
        try parser.read(lines)
        sections = parser.sections
        warnings = parser.warnings
    }

    /// The file's bytes.
    public var bytes: [UInt8] { Array(lines.joined()) }

    /// The last value of `key` in the sections named `name`, as SDKs read it.
    public func value(of key: String, in name: SectionName) -> ConfigValue? {
        sections.last { $0.name == name && $0[key] != nil }?[key]
    }

    private static func split(_ bytes: [UInt8]) -> [[UInt8]] {
        var lines: [[UInt8]] = []
        var start = 0
        for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
            lines.append(Array(bytes[start...index]))
            start = index + 1
        }
        if start < bytes.count { lines.append(Array(bytes[start...])) }
        return lines
    }
}

extension ConfigDocument: CustomStringConvertible, CustomReflectable {
    /// The path only: the text may hold secrets.
    public var description: String { "<shared file \(path)>" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// A header and the settings under it.
public struct ConfigSection: Sendable {
    /// Nil when SDKs ignore the section.
    public let name: SectionName?
    /// `[profile default]`, which in the config file beats `[default]`.
    public let isPrefixed: Bool
    /// The text between the brackets, trimmed.
    public let headerText: String
    public let location: SourceLocation
    /// In the file's order.
    public internal(set) var properties: [ConfigProperty] = []

    /// The last value of `key`, which is in lower case.
    public subscript(key: String) -> ConfigValue? {
        properties.last { $0.key == key }?.value
    }
}

/// A setting of a section.
public struct ConfigProperty: Sendable {
    /// In lower case.
    public let key: String
    public let value: ConfigValue
    /// Indices into the document's lines, its continuations included.
    let lines: ClosedRange<Int>
}

/// Something that SDKs skip without a word.
public struct ConfigWarning: Hashable, Sendable, CustomStringConvertible {
    public let location: SourceLocation
    public let message: String

    public var description: String { "\(location): \(message)" }
}
