internal import Primitives

/// What a context key's values are, in the words of the simulation's `ContextKeyType`.
public enum ContextValueType: String, Sendable {
    case string, numeric, boolean, ip, binary, date

    /// The type of `numeric` and of `numericList`; nil for what is none.
    public init?(contextKeyType: String) {
        let name = contextKeyType.hasSuffix("List") ? String(contextKeyType.dropLast(4)) : contextKeyType
        self.init(rawValue: name)
    }

    /// Whether a text can be read as a value of this type.
    public func accepts(_ text: String) -> Bool {
        switch self {
        case .string: true
        case .numeric: NumericValue(Array(text.utf8)) != nil
        case .boolean: ["true", "false"].contains(asciiLowercased(text))
        case .ip: IPRange(text) != nil
        case .binary: Base64.decode(text) != nil
        case .date: PolicyDate(Array(text.utf8)) != nil
        }
    }
}
