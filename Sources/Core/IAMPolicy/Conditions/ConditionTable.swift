/// The conditions of a document, equal ones once.
struct ConditionTable {
    private(set) var conditions: [Condition] = []
    private var known: [Line: Condition] = [:]

    private struct Line: Hashable {
        var condition: ConditionOperator
        var name: [UInt8]
        var values: [[UInt8]]
    }

    /// The condition that says this; a new one if no statement has said it before.
    mutating func condition(
        _ condition: ConditionOperator, name: String, values: [String], hasVariables: Bool, keys: inout KeyTable
    ) -> Condition {
        let line = Line(condition: condition, name: Array(name.utf8), values: values.map { Array($0.utf8) })
        if let found = known[line] { return found }
        let made = Condition(
            condition, name: name, values: values, hasVariables: hasVariables, number: conditions.count, keys: &keys)
        conditions.append(made)
        known[line] = made
        return made
    }
}
