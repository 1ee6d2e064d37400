import Primitives

/// One value of a condition in a policy, read once into what its operator compares.
enum ConditionOperand: Sendable {
    case text(TextPattern)
    case textIgnoringCase(TextPattern)
    case arn([TextPattern])
    case numeric(NumericValue, ConditionOperator.Order)
    case date(PolicyDate, ConditionOperator.Order)
    case bytes([UInt8])
    case bool(Bool)
    case network(IPRange)
    /// A text that the operator cannot read: nothing equals it.
    case never

    init(_ text: String, for condition: ConditionOperator, hasVariables: Bool) {
        let bytes = text.utf8
        switch condition.comparison {
        case .stringEquals:
            self = .text(TextPattern(PatternText(text, hasWildcards: false, hasVariables: hasVariables)))
        case .stringEqualsIgnoreCase:
            self = .textIgnoringCase(TextPattern(PatternText(text, hasWildcards: false, hasVariables: hasVariables)))
        case .stringLike:
            self = .text(TextPattern(PatternText(text, hasWildcards: true, hasVariables: hasVariables)))
        case .arnLike: self = Self.arn(PatternText(text, hasWildcards: true, hasVariables: hasVariables))
        case .numeric(let order): self = NumericValue(bytes).map { .numeric($0, order) } ?? .never
        case .date(let order): self = PolicyDate(bytes).map { .date($0, order) } ?? .never
        case .binaryEquals: self = .bytes(Base64.decode(text) ?? Array(bytes))
        case .bool, .null: self = Self.boolean(Array(bytes)).map(ConditionOperand.bool) ?? .never
        case .ipAddress: self = IPRange(bytes).map(ConditionOperand.network) ?? .never
        }
    }

    /// The six segments are compared one by one; a lone `*` is any ARN.
    private static func arn(_ text: PatternText) -> ConditionOperand {
        var segments = text.segments(6)
        guard segments.count > 1 || text.pieces == [.symbol(Glob.many)] else { return .never }
        while segments.count < 6 { segments.append(PatternText(pieces: [.symbol(Glob.many)])) }
        return .arn(segments.map(TextPattern.init))
    }

    static func boolean(_ text: [UInt8]) -> Bool? {
        switch asciiLowercased(text) {
        case Array("true".utf8): true
        case Array("false".utf8): false
        default: nil
        }
    }

    var variables: [PolicyVariable] {
        switch self {
        case .text(let pattern), .textIgnoringCase(let pattern): pattern.variables
        case .arn(let segments): segments.flatMap(\.variables)
        default: []
        }
    }

    /// Whether `value`, as the request has it, is this one.
    func matches(_ value: [UInt8], _ variables: (PolicyVariable) -> [UInt8]?) -> Bool {
        switch self {
        case .text(let pattern): pattern.glob(variables)?.matches(value) ?? false
        case .textIgnoringCase(let pattern): pattern.glob(variables).map { Self.equal($0, value) } ?? false
        case .arn(let segments): Self.matches(segments, ARNText(value), variables)
        case .numeric(let bound, let order): NumericValue(value).map { order.holds($0, bound) } ?? false
        case .date(let bound, let order): PolicyDate(value).map { order.holds($0, bound) } ?? false
        case .bytes(let bytes): bytes == (Base64.decode(String(decoding: value, as: UTF8.self)) ?? value)
        case .bool(let bool): Self.boolean(value) == bool
        case .network(let network): IPRange(value).map(network.contains) ?? false
        case .never: false
        }
    }

    private static func equal(_ glob: Glob, _ value: [UInt8]) -> Bool {
        guard case .literal(let text) = glob else { return false }
        if asciiLowercased(text) == asciiLowercased(value) { return true }
        let lowered = [text, value].map { Array(String(decoding: $0, as: UTF8.self).lowercased().utf8) }
        return lowered[0] == lowered[1]
    }

    private static func matches(
        _ segments: [TextPattern], _ value: ARNText, _ variables: (PolicyVariable) -> [UInt8]?
    ) -> Bool {
        let globs = segments.compactMap { $0.glob(variables) }
        return globs.count == 6 && value.matches(globs)
    }
}

extension TextPattern {
    func glob(_ variables: (PolicyVariable) -> [UInt8]?) -> Glob? {
        switch self {
        case .fixed(let glob): glob
        case .variable(let text): text.resolved(variables)
        }
    }
}

extension ConditionOperator.Order {
    func holds<Value: Comparable>(_ value: Value, _ bound: Value) -> Bool {
        switch self {
        case .equals: value == bound
        case .less: value < bound
        case .lessOrEqual: value <= bound
        case .greater: value > bound
        case .greaterOrEqual: value >= bound
        }
    }
}
