/// What AWS demands of bucket policies and their like, in the words of S3's PutBucketPolicy.
enum ResourcePolicyJudge {
    static func judge(_ text: String) throws(MalformedPolicyDocument) -> PolicySyntax {
        try PolicySyntax.judged(text, words: words, fault: fault)
    }

    private static func fault(_ statement: StatementSyntax) -> String? {
        if PolicyEffect(rawValue: statement.effect) == nil { return "Invalid effect: \(statement.effect)" }
        guard let principals = statement.principal ?? statement.notPrincipal else {
            return "Missing required field Principal"
        }
        if statement.effect == "Allow", statement.notPrincipal != nil {
            return "Allow with NotPrincipal is not allowed."
        }
        if !principals.allSatisfy(\.isWellFormed) { return "Invalid principal in policy" }
        guard let actions = statement.actions ?? statement.notActions else { return "Missing required field Action" }
        if actions.isEmpty || actions.contains(where: { ActionJudge.fault($0) != nil }) {
            return "Policy has invalid action"
        }
        guard let resources = statement.resources ?? statement.notResources else {
            return "Missing required field Resource"
        }
        let isValid =
            !resources.isEmpty
            && resources.allSatisfy {
                ResourceJudge.fault($0) == nil && ResourceJudge.passesLegacyParsing($0)
            }
        return isValid ? nil : "Policy has invalid resource"
    }

    static func words(for fault: SyntaxFault) -> String {
        switch fault {
        case .invalidJSON: "Policies must be valid JSON and the first byte must be '{'"
        case .unknownField(let name): "Unknown field \(name)"
        case .missingField(let name): "Missing required field \(name)"
        case .invalidVersion: "The policy must contain a valid version string"
        case .emptyStatement: "Could not parse the policy: Statement is empty!"
        case .invalidEffect(let text): "Invalid effect: \(text)"
        case .unknownOperator(let name): "Invalid Condition type : \(name)"
        case .invalidPrincipalType, .emptyPrincipal: "Invalid principal in policy"
        case .wrongType, .exclusiveFields: "Invalid policy syntax."
        }
    }
}
