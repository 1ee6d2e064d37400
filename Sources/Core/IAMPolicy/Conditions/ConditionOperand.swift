import Primitives

/// One value of a condition in a policy, read once into what its operator compares.
enum ConditionOperand: Sendable {
    case text(TextPattern)
    /// In lower case where it has no variables.
    case textIgnoringCase(PatternText, lowercase: [UInt8]?)
    case arn([TextPattern])
    case numeric(NumericValue, ConditionOperator.Order)
    case date(PolicyDate, ConditionOperator.Order)
    case bytes([UInt8])
    case bool(Bool)
    case network(IPRange)
    /// A text that the operator cannot read: nothing equals it.
    case never

    init(_ text: String, for condition: ConditionOperator, hasVariables: Bool, keys: inout KeyTable) {
        let bytes = Array(text.utf8)
        let hasWildcards = condition.comparison == .stringLike || condition.comparison == .arnLike
        lazy var pattern = PatternText(text, hasWildcards: hasWildcards, hasVariables: hasVariables, keys: &keys)
        switch condition.comparison {
        case .stringEquals, .stringLike: self = .text(TextPattern(pattern))
        case .stringEqualsIgnoreCase:
            let isFixed = pattern.variables.isEmpty
            self = .textIgnoringCase(pattern, lowercase: isFixed ? Self.lowercased(pattern.head) : nil)
        case .arnLike: self = Self.arn(pattern)
        case .numeric(let order): self = NumericValue(bytes).map { .numeric($0, order) } ?? .never
        case .date(let order): self = PolicyDate(bytes).map { .date($0, order) } ?? .never
        case .binaryEquals: self = .bytes(Base64.decode(text) ?? bytes)
        case .bool, .null: self = Self.boolean(bytes).map(ConditionOperand.bool) ?? .never
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

    private static func boolean(_ text: [UInt8]) -> Bool? {
        if isEqualIgnoringASCIICase(text, "true") { return true }
        return isEqualIgnoringASCIICase(text, "false") ? false : nil
    }

    var variables: [PolicyVariable] {
        switch self {
        case .text(let pattern): pattern.variables
        case .textIgnoringCase(let text, _): text.variables
        case .arn(let segments): segments.flatMap(\.variables)
        default: []
        }
    }

    /// Whether `value`, as the request has it, is this one.
    func matches(_ value: [UInt8], _ context: inout ContextLookup) -> Bool {
        switch self {
        case .text(let pattern): pattern.matches(value, in: 0..<value.count, &context)
        case .textIgnoringCase(_, let lowercase?): Self.equals(value, lowercase: lowercase)
        case .textIgnoringCase(let text, nil): Self.equal(text, value, &context)
        case .arn(let segments): ARNText(value).matches(segments, &context)
        case .numeric(let bound, let order): NumericValue(value).map { order.holds($0, bound) } ?? false
        case .date(let bound, let order): PolicyDate(value).map { order.holds($0, bound) } ?? false
        case .bytes(let bytes): bytes == (Base64.decode(String(decoding: value, as: UTF8.self)) ?? value)
        case .bool(let bool): Self.boolean(value) == bool
        case .network(let network): IPRange(value).map(network.contains) ?? false
        case .never: false
        }
    }

    private static func equal(_ text: PatternText, _ value: [UInt8], _ context: inout ContextLookup) -> Bool {
        // Three bytes may stand for one in the other case, hardly ever more.
        guard let symbols = text.resolved(&context, limit: 3 * value.count + 3) else { return false }
        return equals(value, lowercase: lowercased(symbols.map { UInt8(truncatingIfNeeded: $0) }))
    }

    private static func equals(_ value: [UInt8], lowercase: [UInt8]) -> Bool {
        var index = 0
        while index < value.count {
            let byte = value[index]
            guard byte < 0x80 else { return lowercased(value) == lowercase }
            guard index < lowercase.count else { return false }
            let lower = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
            guard lower == lowercase[index] || lowercase[index] >= 0x80 else { return false }
            if lowercase[index] >= 0x80 { return lowercased(value) == lowercase }
            index += 1
        }
        return index == lowercase.count
    }

    private static func lowercased(_ bytes: [UInt8]) -> [UInt8] {
        Array(String(decoding: bytes, as: UTF8.self).lowercased().utf8)
    }

    /// How texts begin that match.
    var head: TextHead {
        switch self {
        case .text(let pattern): pattern.head
        default: .any
        }
    }
}

/// `lowercase` is in lower case.
private func isEqualIgnoringASCIICase(_ text: [UInt8], _ lowercase: StaticString) -> Bool {
    guard text.count == lowercase.utf8CodeUnitCount else { return false }
    for index in 0..<text.count {
        let byte = text[index]
        let lower = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
        if lower != lowercase.utf8Start[index] { return false }
    }
    return true
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
