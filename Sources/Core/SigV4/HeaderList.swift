/// HTTP header fields in the order of the message, duplicates kept, names compared without regard to case
/// (RFC 9110 section 5.1).
public struct HeaderList: Sendable, Equatable {
    /// One field line.
    public struct Field: Sendable, Equatable {
        /// As it was written.
        public var name: String
        /// Without the line's end; white space around it is left alone.
        public var value: String

        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// The field lines, in order.
    public var fields: [Field]

    public init(_ fields: [Field] = []) {
        self.fields = fields
    }

    /// The fields of `pairs`, in order.
    public init(_ pairs: [(name: String, value: String)]) {
        fields = pairs.map { Field($0.name, $0.value) }
    }

    /// Every value called `name`, in order.
    public func values(_ name: String) -> [String] {
        let name = name.lowercased()
        return fields.filter { $0.name.lowercased() == name }.map(\.value)
    }

    /// The first value called `name`; nil if there is none.
    public subscript(name: String) -> String? {
        let name = name.lowercased()
        return fields.first { $0.name.lowercased() == name }?.value
    }

    public mutating func append(_ name: String, _ value: String) {
        fields.append(Field(name, value))
    }

    public mutating func append(contentsOf other: HeaderList) {
        fields.append(contentsOf: other.fields)
    }

    /// Takes every field called `name` out.
    public mutating func remove(_ name: String) {
        let name = name.lowercased()
        fields.removeAll { $0.name.lowercased() == name }
    }
}

extension HeaderList: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, String)...) {
        fields = elements.map { Field($0.0, $0.1) }
    }
}
