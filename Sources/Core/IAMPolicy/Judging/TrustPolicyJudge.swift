/// What AWS demands of a role's trust policy, in the words of CreateRole and UpdateAssumeRolePolicy.
enum TrustPolicyJudge {
    static func judge(_ text: String) throws(MalformedPolicyDocument) -> PolicySyntax {
        try PolicySyntax.judged(text, words: words, fault: fault)
    }

    private static func fault(_ statement: StatementSyntax) -> String? {
        guard PolicyEffect(rawValue: statement.effect) != nil else { return "Invalid effect: \(statement.effect)" }
        return principalFault(statement) ?? providerFault(statement) ?? actionFault(statement)
            ?? resourceFault(statement)
    }

    /// Cognito is everybody's provider: without a condition any pool in any account would be trusted.
    private static func providerFault(_ statement: StatementSyntax) -> String? {
        let trustsCognito = statement.principal?.contains { principal in
            principal.kind == .federated && principal.value == "cognito-identity.amazonaws.com"
        }
        guard trustsCognito == true, statement.effect == "Allow", statement.conditions.isEmpty else { return nil }
        return "A condition block must be present for the Cognito provider"
    }

    private static func principalFault(_ statement: StatementSyntax) -> String? {
        if statement.notPrincipal != nil {
            return statement.effect == "Allow"
                ? "Allow with NotPrincipal is not allowed."
                : "AssumeRole policy must not contain NotPrincipal field."
        }
        guard let principals = statement.principal else { return "Missing required field Principal" }
        if statement.isPrincipalText {
            return principals[0].value == "*"
                ? "AssumeRolepolicy contained an invalid principal: \"STAR\":\"*\"."
                : "Principal must be a JSON object."
        }
        guard let invalid = principals.first(where: { !$0.isWellFormed || $0.kind == .canonicalUser }) else {
            return nil
        }
        let kind = invalid.kind == .aws ? "AWS" : invalid.kind.rawValue.uppercased()
        return "Invalid principal in policy: \"\(kind)\":\"\(invalid.value)\""
    }

    private static func actionFault(_ statement: StatementSyntax) -> String? {
        guard let actions = statement.actions ?? statement.notActions, !actions.isEmpty else {
            return "Missing required field Action"
        }
        guard actions.allSatisfy({ asciiLowercased($0).hasPrefix("sts:") }) else {
            return "AssumeRole policy may only specify STS AssumeRole actions."
        }
        return nil
    }

    private static func resourceFault(_ statement: StatementSyntax) -> String? {
        if statement.resources != nil { return "Has prohibited field Resource" }
        if statement.notResources != nil { return "AssumeRole policy must not contain resources." }
        return nil
    }

    static func words(for fault: SyntaxFault) -> String {
        switch fault {
        case .invalidJSON: "This policy contains invalid Json"
        case .unknownField(let name): "Unknown field \(name)"
        case .missingField(let name): "Missing required field \(name)"
        case .invalidVersion: "The policy must contain a valid version string"
        case .emptyStatement: "Could not parse the policy: Statement is empty!"
        case .invalidEffect(let text): "Invalid effect: \(text)"
        case .invalidPrincipalType(let name): "Invalid principal in policy: \"\(name)\""
        case .emptyPrincipal: "Missing required field Principal cannot be empty!"
        case .unknownOperator, .wrongType, .exclusiveFields: "Syntax error in policy."
        }
    }
}
