/// One line of a `Condition` block: an operator, a context key and the values it is compared with. Statements that say
/// the same share one, and an evaluation answers it once. A class without state that changes, so as not to be copied.
final class Condition: Sendable {
    /// Where the answer stands in an evaluation.
    let number: Int
    let condition: ConditionOperator
    /// The key as it is written.
    let name: String
    /// Where the key stands in the document's table.
    let place: Int
    let operands: [ConditionOperand]
    /// How texts begin that match the operands, one for each.
    private let heads: [TextHead]
    private let numbers: [NumericValue]
    private let dates: [PolicyDate]
    private let networks: [IPRange]

    init(
        _ condition: ConditionOperator, name: String, values: [String], hasVariables: Bool, number: Int,
        keys: inout KeyTable
    ) {
        self.number = number
        self.condition = condition
        self.name = name
        place = keys.place(of: asciiLowercased(name))
        var operands: [ConditionOperand] = []
        for value in values {
            let takesVariables = hasVariables && condition.takesVariables
            operands.append(ConditionOperand(value, for: condition, hasVariables: takesVariables, keys: &keys))
        }
        self.operands = operands
        heads = operands.map(\.head)
        numbers = operands.compactMap { if case .numeric(let number, _) = $0 { number } else { nil } }
        dates = operands.compactMap { if case .date(let date, _) = $0 { date } else { nil } }
        networks = operands.compactMap { if case .network(let network) = $0 { network } else { nil } }
    }

    /// Whether the condition holds for a request with this context.
    func holds(_ context: inout ContextLookup) -> Bool {
        let count = context.count(place)
        if condition.comparison == .null { return holdsAsNull(isAbsent: count == 0) }
        guard count > 0 else { return holdsIfAbsent }
        if count == 1, condition.quantifier == .none { return matchesOnly(&context) != condition.isNegated }
        let values = context.values(place)
        switch condition.quantifier {
        case .none:
            for value in values where matchesAny(value, &context) { return !condition.isNegated }
            return condition.isNegated
        case .forAllValues:
            for value in values where !value.isEmpty {
                guard matchesAny(value, &context) != condition.isNegated else { return false }
            }
            return true
        case .forAnyValue:
            for value in values where !value.isEmpty {
                if matchesAny(value, &context) != condition.isNegated { return true }
            }
            return false
        }
    }

    /// Whether the key's only value is one of the operands. Several conditions may ask for the same value, so what it
    /// means is worked out once.
    private func matchesOnly(_ context: inout ContextLookup) -> Bool {
        switch condition.comparison {
        case .numeric(let order):
            guard let value = context.number(place) else { return false }
            for index in numbers.indices where order.holds(value, numbers[index]) { return true }
        case .date(let order):
            guard let value = context.date(place) else { return false }
            for index in dates.indices where order.holds(value, dates[index]) { return true }
        case .ipAddress:
            guard let value = context.network(place) else { return false }
            for index in networks.indices where networks[index].contains(value) { return true }
        case .arnLike:
            let value = context.arn(place)
            for index in operands.indices {
                guard case .arn(let segments) = operands[index] else { continue }
                if value.matches(segments, &context) { return true }
            }
        default:
            let head = context.head(place)
            for index in heads.indices where heads[index].admits(head) {
                if operands[index].matches(context.values(place)[0], &context) { return true }
            }
        }
        return false
    }

    /// AWS's rule for an absent key: a negated operator holds, the others do not; `IfExists` and `ForAllValues` hold,
    /// `ForAnyValue` does not.
    private var holdsIfAbsent: Bool {
        if condition.isIfExists { return true }
        switch condition.quantifier {
        case .none: return condition.isNegated
        case .forAllValues: return true
        case .forAnyValue: return false
        }
    }

    private func holdsAsNull(isAbsent: Bool) -> Bool {
        operands.contains {
            if case .bool(let mustBeAbsent) = $0 { mustBeAbsent == isAbsent } else { false }
        }
    }

    private func matchesAny(_ value: [UInt8], _ context: inout ContextLookup) -> Bool {
        for index in operands.indices where operands[index].matches(value, &context) { return true }
        return false
    }
}
