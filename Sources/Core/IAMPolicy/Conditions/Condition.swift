/// One line of a `Condition` block: an operator, a context key and the values it is compared with.
struct Condition: Sendable {
    let condition: ConditionOperator
    /// The key as it is written.
    let name: String
    /// The same in lower case.
    let key: String
    let operands: [ConditionOperand]

    init(_ condition: ConditionOperator, name: String, values: [String], hasVariables: Bool) {
        self.condition = condition
        self.name = name
        key = asciiLowercased(name)
        operands = values.map {
            ConditionOperand($0, for: condition, hasVariables: hasVariables && condition.takesVariables)
        }
    }

    /// Whether the condition holds for the values of its key in the request; nil or empty: the key is absent.
    func holds(_ values: [[UInt8]]?, _ variables: (PolicyVariable) -> [UInt8]?) -> Bool {
        if condition.comparison == .null { return holdsAsNull(isAbsent: values?.isEmpty ?? true) }
        guard let values, !values.isEmpty else { return holdsIfAbsent }
        switch condition.quantifier {
        case .none:
            return values.contains { matchesAny($0, variables) } != condition.isNegated
        case .forAllValues:
            return values.allSatisfy { $0.isEmpty || matchesAny($0, variables) != condition.isNegated }
        case .forAnyValue:
            return values.contains { !$0.isEmpty && matchesAny($0, variables) != condition.isNegated }
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

    private func matchesAny(_ value: [UInt8], _ variables: (PolicyVariable) -> [UInt8]?) -> Bool {
        for operand in operands where operand.matches(value, variables) { return true }
        return false
    }
}
