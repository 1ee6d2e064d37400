/// A statement, compiled. A class without state that changes: evaluation walks over many of them and must not copy each.
public final class PolicyStatement: Sendable {
    /// Empty in the text counts as none.
    public let sid: String?
    public let effect: PolicyEffect
    /// From 0.
    public let index: Int
    /// Where the statement lies in the text, as SimulateCustomPolicy reports it.
    public let start: SourcePosition
    public let end: SourcePosition

    let principal: PrincipalElement?
    let actions: [ActionPattern]
    let isNotAction: Bool
    let resources: [ResourcePattern]
    let isNotResource: Bool
    /// Whether one of the resources is `*`.
    private let coversEveryResource: Bool
    let conditions: [Condition]
    /// Of an Allow: the variables in `NotResource` and in negated conditions. Unknown, they would match nothing and so
    /// allow more.
    private let wideningVariables: [PolicyVariable]

    init(
        _ parts: StatementParts, index: Int, version: PolicyVersion, start: SourcePosition, end: SourcePosition,
        keys: inout KeyTable, table: inout ConditionTable
    ) {
        let hasVariables = version == .v2012
        sid = parts.sid.flatMap { $0.isEmpty ? nil : $0 }
        effect = parts.effect
        self.index = index
        self.start = start
        self.end = end
        principal = parts.principal
        actions = parts.actions.map(ActionPattern.init)
        isNotAction = parts.isNotAction
        var resources: [ResourcePattern] = []
        for text in parts.resources {
            let pattern = PatternText(text, hasWildcards: true, hasVariables: hasVariables, keys: &keys)
            resources.append(ResourcePattern(pattern))
        }
        self.resources = resources
        isNotResource = parts.isNotResource
        coversEveryResource = resources.contains { if case .everything = $0 { true } else { false } }
        var conditions: [Condition] = []
        for line in parts.conditions {
            conditions.append(
                table.condition(
                    line.condition, name: line.name, values: line.values, hasVariables: hasVariables, keys: &keys))
        }
        self.conditions = conditions
        let negated = conditions.filter(\.condition.isNegated).flatMap(\.operands).flatMap(\.variables)
        let spared = parts.isNotResource ? resources.flatMap(\.variables) : []
        wideningVariables = parts.effect == .allow ? negated + spared : []
    }

    func matchesAction(_ action: RequestAction) -> Bool {
        for index in actions.indices where actions[index].head.admits(action.head) {
            if actions[index].matches(action) { return !isNotAction }
        }
        return isNotAction
    }

    /// Statements of trust policies name no resource: they match the role that they are attached to.
    func matchesResource(_ resource: ARNText, _ context: inout ContextLookup) -> Bool {
        guard !resources.isEmpty else { return true }
        if coversEveryResource { return !isNotResource }
        for index in resources.indices where resources[index].matches(resource, &context) { return !isNotResource }
        return isNotResource
    }

    /// Whether the conditions hold, and no variable is unknown that would widen what is allowed by not matching.
    func conditionsHold(_ context: inout ContextLookup) -> Bool {
        for index in wideningVariables.indices where context.value(of: wideningVariables[index]) == nil {
            return false
        }
        for index in conditions.indices {
            guard context.holds(conditions[index]) else { return false }
        }
        return true
    }

    /// The context keys that the statement asks for, as written: of variables in resources, of conditions, of variables
    /// in their values.
    var contextKeyNames: [String] {
        resources.flatMap(\.variables).map(\.name)
            + conditions.flatMap { [$0.name] + $0.operands.flatMap(\.variables).map(\.name) }
    }
}
