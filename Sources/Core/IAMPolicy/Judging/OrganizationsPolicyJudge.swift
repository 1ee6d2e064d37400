/// What AWS Organizations demands of service and resource control policies. It has one message for all faults.
enum OrganizationsPolicyJudge {
    private static let refusal = MalformedPolicyDocument(
        "The provided policy document does not meet the requirements of the specified policy type.")

    static func judge(_ text: String, kind: PolicyKind) throws(MalformedPolicyDocument) -> PolicySyntax {
        guard let syntax = try? PolicySyntax(text), syntax.version == PolicyVersion.v2012.rawValue,
            syntax.statements.allSatisfy({ isAcceptable($0, kind) })
        else { throw refusal }
        return syntax
    }

    private static func isAcceptable(_ statement: StatementSyntax, _ kind: PolicyKind) -> Bool {
        let actions = statement.actions ?? statement.notActions ?? []
        let resources = statement.resources ?? statement.notResources ?? []
        // A resource control policy speaks of everyone: `"Principal": "*"`.
        let names = statement.principal?.allSatisfy { $0.value == "*" } ?? false
        return PolicyEffect(rawValue: statement.effect) != nil && statement.notPrincipal == nil
            && (kind == .resourceControl ? names : statement.principal == nil)
            && !actions.isEmpty && actions.allSatisfy { ActionJudge.fault($0) == nil }
            && !resources.isEmpty && resources.allSatisfy { ResourceJudge.fault($0) == nil }
    }
}
