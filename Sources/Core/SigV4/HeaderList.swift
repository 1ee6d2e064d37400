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
        var values: [String] = []
        for field in fields where Self.isSame(field.name, name) { values.append(field.value) }
        return values
    }

    /// The first value called `name`; nil if there is none.
    public subscript(name: String) -> String? {
        fields.first { Self.isSame($0.name, name) }?.value
    }

    public mutating func append(_ name: String, _ value: String) {
        fields.append(Field(name, value))
    }

    public mutating func append(contentsOf other: HeaderList) {
        fields.append(contentsOf: other.fields)
    }

    /// Takes every field called `name` out.
    public mutating func remove(_ name: String) {
        fields.removeAll { Self.isSame($0.name, name) }
    }

    /// Names are ASCII (RFC 9110 section 5.6.2), and only letters of ASCII have a case.
    private static func isSame(_ one: String, _ other: String) -> Bool {
        guard one.utf8.count == other.utf8.count else { return false }
        for (left, right) in zip(one.utf8, other.utf8) where left != right {
            let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(left | 0x20)
            guard isLetter, left ^ right == 0x20 else { return false }
        }
        return true
    }
}

extension HeaderList: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, String)...) {
        fields = elements.map { Field($0.0, $0.1) }
    }
}
