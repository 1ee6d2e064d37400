/// The value of a setting, and where it stands. Prints as its place only, because it may be a secret.
public struct ConfigValue: Hashable, Sendable {
    /// Trimmed, without an inline comment; continuation lines follow after `\n` each.
    public let text: String
    /// The line of the setting's name.
    public let location: SourceLocation
    public let file: ConfigFileKind
    /// The settings indented under one whose own value is empty, such as a service's in a `services` section; names
    /// in lower case, the last of two with one name.
    public let nested: [String: NestedValue]

    public init(text: String, location: SourceLocation, file: ConfigFileKind, nested: [String: NestedValue] = [:]) {
        self.text = text
        self.location = location
        self.file = file
        self.nested = nested
    }

    /// A setting under another.
    public struct NestedValue: Hashable, Sendable {
        public let text: String
        public let location: SourceLocation

        public init(text: String, location: SourceLocation) {
            self.text = text
            self.location = location
        }
    }
}

extension ConfigValue: CustomStringConvertible, CustomReflectable {
    public var description: String { "<value at \(location)>" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
