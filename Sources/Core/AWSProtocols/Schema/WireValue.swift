public import Primitives

/// A value on its way to or from the wire, before it has a Swift type.
public enum WireValue: Sendable, Equatable {
    case string(String)
    case integer(Int64)
    case double(Double)
    case boolean(Bool)
    case timestamp(Timestamp)
    case blob([UInt8])
    /// Text or bytes that must not be printed; writers treat it as the shape's kind says.
    case secret(Secret)
    case list([WireValue])
    /// In the order in which it is written.
    case map([Entry])
    case structure(WireFields)
    /// What has no shape.
    case document(JSON)

    /// One key of a map, and what stands under it.
    public struct Entry: Sendable, Equatable {
        public var key: String
        public var value: WireValue

        public init(_ key: String, _ value: WireValue) {
            self.key = key
            self.value = value
        }
    }
}

/// The members of a structure that are present, under their names in the model.
public typealias WireFields = [String: WireValue]

/// A value that does not fit its shape, or a required member that is missing.
public struct WireError: Error, Equatable, CustomStringConvertible {
    /// The member's name in the model; empty for the value itself.
    public var member: String
    /// What was expected there.
    public var expected: String

    public init(member: String = "", expected: String) {
        self.member = member
        self.expected = expected
    }

    public var description: String { "member '\(member)' is not \(expected)" }
}
