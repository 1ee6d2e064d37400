/// What AWS demands of a session policy, in the words of STS. A version is not asked for.
enum SessionPolicyJudge {
    static func judge(_ text: String) throws(MalformedPolicyDocument) -> PolicySyntax {
        try PolicySyntax.judged(text, words: TrustPolicyJudge.words, fault: fault)
    }

    private static func fault(_ statement: StatementSyntax) -> String? {
        if PolicyEffect(rawValue: statement.effect) == nil { return "Invalid effect: \(statement.effect)" }
        if statement.principal != nil { return "Has prohibited field Principal" }
        if statement.notPrincipal != nil { return "Has prohibited field NotPrincipal" }
        guard let actions = statement.actions ?? statement.notActions, !actions.isEmpty else {
            return "Missing required field Action"
        }
        guard let resources = statement.resources ?? statement.notResources, !resources.isEmpty else {
            return "Missing required field Resource"
        }
        if let fault = actions.lazy.compactMap(ActionJudge.fault).first { return fault }
        if let fault = resources.lazy.compactMap(ResourceJudge.fault).first { return fault }
        return resources.allSatisfy(ResourceJudge.passesLegacyParsing) ? nil : "The policy failed legacy parsing"
    }
}
