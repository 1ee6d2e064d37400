/// What a value is, and which constraints it must meet. One instance a shape of the model, shared by all its users.
public final class Shape: Sendable {
    /// What the values of a shape are.
    public enum Kind: Sendable {
        case string
        /// 32 bits.
        case integer
        /// 64 bits.
        case long
        case double
        case boolean
        /// ISO 8601 in the query protocol, seconds since 1970 in JSON.
        case timestamp
        /// Base 64 on the wire.
        case blob
        /// `element` is the name that the protocol gives each member, nil where the list is flattened.
        case list(Shape, element: String?)
        /// `entry`, `key` and `value` on the wire; without `entry` where the map is flattened.
        case map(key: Shape, value: Shape, isFlattened: Bool)
        case structure(any WireStructure.Type)
        /// Any JSON; the query protocol cannot carry it.
        case document
    }

    public let kind: Kind
    public let constraints: Constraints
    /// Whether the model calls it sensitive: its values are never repeated in an error.
    public let isSensitive: Bool

    public init(_ kind: Kind, _ constraints: Constraints = Constraints(), isSensitive: Bool = false) {
        self.kind = kind
        self.constraints = constraints
        self.isSensitive = isSensitive
    }

    /// A string; `min` and `max` count characters.
    public static func string(
        min: Int64? = nil, max: Int64? = nil, pattern: String? = nil, values: [String] = [], sensitive: Bool = false
    ) -> Shape {
        Shape(.string, Constraints(min: min, max: max, pattern: pattern, values: values), isSensitive: sensitive)
    }

    /// A list; `min` and `max` count members.
    public static func list(_ member: Shape, element: String? = "member", min: Int64? = nil, max: Int64? = nil) -> Shape
    {
        Shape(.list(member, element: element), Constraints(min: min, max: max))
    }

    /// A map; `min` and `max` count entries.
    public static func map(
        _ key: Shape, _ value: Shape, isFlattened: Bool = false, min: Int64? = nil, max: Int64? = nil
    ) -> Shape {
        Shape(.map(key: key, value: value, isFlattened: isFlattened), Constraints(min: min, max: max))
    }

    /// A structure; its members are looked up when they are needed, so that shapes may refer to themselves.
    public static func structure(_ type: any WireStructure.Type) -> Shape {
        Shape(.structure(type))
    }
}

/// The limits of a shape's values.
public struct Constraints: Sendable {
    /// The least value of a number, or length of a string, blob, list or map.
    public let min: Int64?
    /// The greatest.
    public let max: Int64?
    /// The regular expression that the whole string must match, as the model writes it.
    public let pattern: Pattern?
    /// The only strings allowed; empty if any is.
    public let values: [String]

    public init(min: Int64? = nil, max: Int64? = nil, pattern: String? = nil, values: [String] = []) {
        self.min = min
        self.max = max
        self.pattern = pattern.map(Pattern.init)
        self.values = values
    }
}
