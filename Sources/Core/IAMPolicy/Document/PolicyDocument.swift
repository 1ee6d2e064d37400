/// A policy document: read, judged and compiled once, evaluated many times. A class without state that changes, so that
/// a cache hands it out without copying.
public final class PolicyDocument: Sendable {
    public let kind: PolicyKind
    /// The text as it was given.
    public let text: String
    public let version: PolicyVersion
    public let id: String?
    public let statements: [PolicyStatement]
    /// The context keys at the places by which statements know them.
    let keys: [ContextKey]
    let conditionCount: Int
    let actionIndex: ActionIndex

    /// Reads `text` as a policy of `kind`. Throws what AWS says to a document that it does not accept; its length is not
    /// judged.
    public init(_ text: String, kind: PolicyKind = .identity) throws(MalformedPolicyDocument) {
        let syntax =
            switch kind {
            case .identity, .permissionsBoundary: try IdentityPolicyJudge.judge(text)
            case .session: try SessionPolicyJudge.judge(text)
            case .resource: try ResourcePolicyJudge.judge(text)
            case .trust: try TrustPolicyJudge.judge(text)
            case .serviceControl, .resourceControl: try OrganizationsPolicyJudge.judge(text, kind: kind)
            }
        let version = syntax.version.flatMap(PolicyVersion.init) ?? .v2008
        let places = StatementLocator.locate(text)
        let nowhere = SourcePosition(line: 1, column: 1)
        self.kind = kind
        self.text = text
        self.version = version
        id = syntax.id
        var keys = KeyTable()
        var table = ConditionTable()
        var statements: [PolicyStatement] = []
        for (index, statement) in syntax.statements.enumerated() {
            let place = index < places.count ? places[index] : (nowhere, nowhere)
            statements.append(
                PolicyStatement(
                    statement.parts, index: index, version: version, start: place.0, end: place.1, keys: &keys,
                    table: &table))
        }
        self.statements = statements
        var actionIndex = ActionIndex()
        for statement in statements { actionIndex.append(statement) }
        self.actionIndex = actionIndex
        self.keys = keys.keys
        conditionCount = table.conditions.count
    }

    /// The context keys that the document refers to, in conditions and variables, each once, as first written: what
    /// GetContextKeysForCustomPolicy answers.
    public var contextKeys: [String] {
        var seen: Set<String> = []
        return statements.flatMap(\.contextKeyNames).filter { seen.insert(asciiLowercased($0)).inserted }
    }

    /// The principals that the document names, each once.
    public var principals: [PrincipalReference] {
        var seen: Set<PrincipalReference> = []
        return statements.flatMap { $0.principal?.references ?? [] }.filter { seen.insert($0).inserted }
    }
}
