/// A statement as it is read, before it is compiled.
struct StatementParts {
    var sid: String?
    var effect: PolicyEffect
    var principal: PrincipalElement?
    var actions: [String]
    var isNotAction: Bool
    var resources: [String]
    var isNotResource: Bool
    var conditions: [(condition: ConditionOperator, name: String, values: [String])]
}
