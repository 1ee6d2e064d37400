import Primitives

/// The elements of one statement.
struct StatementSyntax {
    var sid: String?
    /// As written: AWS reads `allow` at first and stumbles over it later.
    var effect: String
    var principal: [PrincipalReference]?
    var notPrincipal: [PrincipalReference]?
    /// Whether the principal is a bare `*`.
    var isPrincipalText = false
    var actions: [String]?
    var notActions: [String]?
    var resources: [String]?
    var notResources: [String]?
    var conditions: [(condition: ConditionOperator, name: String, values: [String])] = []

    private static let elements: Set<String> = [
        "Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition",
    ]

    init(_ body: JSON) throws(SyntaxFault) {
        guard let members = body.objectValue else { throw .wrongType("Statement") }
        for member in members where !Self.elements.contains(member.name) { throw .unknownField(member.name) }
        for name in ["Action", "Resource", "Principal"] where body[name] != nil && body["Not" + name] != nil {
            throw .exclusiveFields(name, "Not" + name)
        }
        guard let effect = try stringMember(body, "Effect") else { throw .missingField("Effect") }
        guard ["allow", "deny"].contains(asciiLowercased(effect)) else { throw .invalidEffect(effect) }
        self.effect = effect
        sid = try stringMember(body, "Sid")
        principal = try Self.principals(body["Principal"])
        isPrincipalText = body["Principal"]?.stringValue != nil
        notPrincipal = try Self.principals(body["NotPrincipal"])
        actions = try stringsMember(body, "Action")
        notActions = try stringsMember(body, "NotAction")
        resources = try stringsMember(body, "Resource", passingOverNull: true)
        notResources = try stringsMember(body, "NotResource", passingOverNull: true)
        if let block = body["Condition"] { conditions = try Self.conditions(block) }
    }

    /// What is there to compile, once the document has been judged.
    var parts: StatementParts {
        StatementParts(
            sid: sid, effect: asciiLowercased(effect) == "allow" ? .allow : .deny,
            principal: principal.map { PrincipalElement(references: $0, isNegated: false) }
                ?? notPrincipal.map { PrincipalElement(references: $0, isNegated: true) },
            actions: actions ?? notActions ?? [], isNotAction: notActions != nil,
            resources: resources ?? notResources ?? [], isNotResource: notResources != nil, conditions: conditions)
    }

    private static func principals(_ element: JSON?) throws(SyntaxFault) -> [PrincipalReference]? {
        switch element {
        case nil: return nil
        case .string(let text): return [PrincipalReference(.aws, text)]
        case .object(let members):
            var references: [PrincipalReference] = []
            for member in members {
                guard let kind = PrincipalReference.Kind(rawValue: member.name) else {
                    throw .invalidPrincipalType(member.name)
                }
                let values = try stringsMember(.object(members), member.name) ?? []
                references += values.map { PrincipalReference(kind, $0) }
            }
            guard !references.isEmpty else { throw .emptyPrincipal }
            return references
        default: throw .wrongType("Principal")
        }
    }

    private static func conditions(
        _ block: JSON
    ) throws(SyntaxFault) -> [(condition: ConditionOperator, name: String, values: [String])] {
        guard let lines = block.objectValue else { throw .wrongType("Condition") }
        var conditions: [(condition: ConditionOperator, name: String, values: [String])] = []
        for line in lines {
            guard let keys = line.value.objectValue else { throw .wrongType("Condition") }
            // An unknown operator over nothing says nothing; AWS lets it pass.
            if keys.isEmpty { continue }
            guard let condition = ConditionOperator(line.name) else { throw .unknownOperator(line.name) }
            for key in keys {
                conditions.append((condition, key.name, try values(key.value)))
            }
        }
        return conditions
    }

    /// Strings, numbers and booleans, which count as the texts that they are written with.
    private static func values(_ value: JSON) throws(SyntaxFault) -> [String] {
        if case .array(let elements) = value {
            var texts: [String] = []
            for element in elements { texts.append(try text(element)) }
            return texts
        }
        return [try text(value)]
    }

    private static func text(_ value: JSON) throws(SyntaxFault) -> String {
        switch value {
        case .string(let text), .number(let text): text
        case .bool(let bool): bool ? "true" : "false"
        default: throw .wrongType("Condition")
        }
    }
}
