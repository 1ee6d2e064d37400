/// HTTP header fields in the order of the message, duplicates kept, names compared without regard to case
/// (RFC 9110 section 5.1).
public struct HeaderList: Sendable, Equatable {
    /// One field line.
    public struct Field: Sendable, Equatable {
        /// As it was written.
        public let name: String
        /// Without the line's end; white space around it is left alone.
        public var value: String
        /// The same for names that differ in case alone: nearly all others are told apart by it.
        fileprivate let mark: UInt64

        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
            mark = HeaderList.mark(of: name)
        }

        fileprivate func isCalled(_ name: String, _ mark: UInt64) -> Bool {
            self.mark == mark && HeaderList.isSame(self.name, name)
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
        let mark = Self.mark(of: name)
        var values: [String] = []
        for index in fields.indices where fields[index].isCalled(name, mark) { values.append(fields[index].value) }
        return values
    }

    /// How many fields are called `name`.
    public func count(of name: String) -> Int {
        let mark = Self.mark(of: name)
        var count = 0
        for index in fields.indices where fields[index].isCalled(name, mark) { count += 1 }
        return count
    }

    /// The first value called `name`; nil if there is none.
    public subscript(name: String) -> String? {
        let mark = Self.mark(of: name)
        for index in fields.indices where fields[index].isCalled(name, mark) { return fields[index].value }
        return nil
    }

    public mutating func append(_ name: String, _ value: String) {
        fields.append(Field(name, value))
    }

    public mutating func append(contentsOf other: HeaderList) {
        fields.append(contentsOf: other.fields)
    }

    /// Takes every field called `name` out.
    public mutating func remove(_ name: String) {
        let mark = Self.mark(of: name)
        fields.removeAll { $0.isCalled(name, mark) }
    }

    /// Length, first and last letter. Others may share it: names with the same mark are compared.
    fileprivate static func mark(of name: String) -> UInt64 {
        guard let first = name.utf8.first, let last = name.utf8.last else { return 0 }
        return UInt64(name.utf8.count) << 16 | UInt64(first | 0x20) << 8 | UInt64(last | 0x20)
    }

    /// Names are ASCII (RFC 9110 section 5.6.2), and only letters of ASCII have a case.
    fileprivate static func isSame(_ one: String, _ other: String) -> Bool {
        var (one, other) = (one, other)
        return one.withUTF8 { one in
            other.withUTF8 { other in
                guard one.count == other.count else { return false }
                for index in one.indices where one[index] != other[index] {
                    let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(one[index] | 0x20)
                    guard isLetter, one[index] ^ other[index] == 0x20 else { return false }
                }
                return true
            }
        }
    }
}

extension HeaderList: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, String)...) {
        fields = elements.map { Field($0.0, $0.1) }
    }
}
