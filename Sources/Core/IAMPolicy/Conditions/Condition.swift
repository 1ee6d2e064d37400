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
    }

    /// Whether the condition holds for a request with this context.
    func holds(_ context: ContextLookup) -> Bool {
        let values = context.values(place)
        if condition.comparison == .null { return holdsAsNull(isAbsent: values?.isEmpty ?? true) }
        guard let values, !values.isEmpty else { return holdsIfAbsent }
        switch condition.quantifier {
        case .none:
            return values.contains { matchesAny($0, context) } != condition.isNegated
        case .forAllValues:
            return values.allSatisfy { $0.isEmpty || matchesAny($0, context) != condition.isNegated }
        case .forAnyValue:
            return values.contains { !$0.isEmpty && matchesAny($0, context) != condition.isNegated }
        }
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

    private func matchesAny(_ value: [UInt8], _ context: ContextLookup) -> Bool {
        for operand in operands where operand.matches(value, context) { return true }
        return false
    }
}
