/// What AWS demands of policies attached to identities, in the order and the words of CreatePolicy: the first fault in
/// this order is the one reported.
enum IdentityPolicyJudge {
    static func judge(_ text: String) throws(MalformedPolicyDocument) -> PolicySyntax {
        let syntax: PolicySyntax
        do { syntax = try PolicySyntax(text) } catch { throw MalformedPolicyDocument("Syntax errors in policy.") }
        guard syntax.version == PolicyVersion.v2012.rawValue else {
            throw MalformedPolicyDocument("Policy document must be version 2012-10-17 or greater.")
        }
        let legacy = MalformedPolicyDocument("The policy failed legacy parsing")
        guard syntax.statements.allSatisfy(passesLegacyParsing) else { throw legacy }
        let resources = syntax.statements.compactMap { $0.resources ?? $0.notResources }
        let fault = resources.joined().lazy.compactMap(ResourceJudge.fault).first
        if fault == nil, !resources.joined().allSatisfy(ResourceJudge.passesLegacyParsing) { throw legacy }
        let sids = syntax.statements.compactMap(\.sid).filter { !$0.isEmpty }
        guard Set(sids).count == sids.count else {
            throw MalformedPolicyDocument("Statement IDs (SID) in a single policy must be unique.")
        }
        guard syntax.statements.allSatisfy({ $0.principal == nil && $0.notPrincipal == nil }) else {
            throw MalformedPolicyDocument("Policy document should not specify a principal.")
        }
        guard syntax.statements.allSatisfy({ !($0.actions ?? $0.notActions ?? []).isEmpty }) else {
            throw MalformedPolicyDocument("Policy statement must contain actions.")
        }
        if let fault { throw MalformedPolicyDocument(fault) }
        guard syntax.statements.allSatisfy({ !($0.resources ?? $0.notResources ?? []).isEmpty }) else {
            throw MalformedPolicyDocument("Policy statement must contain resources.")
        }
        for action in syntax.statements.flatMap({ ($0.actions ?? []) })
            + syntax.statements.flatMap({ $0.notActions ?? [] })
        {
            if let fault = ActionJudge.fault(action) { throw MalformedPolicyDocument(fault) }
        }
        return syntax
    }

    /// An effect in its exact letters, and dates that are dates.
    private static func passesLegacyParsing(_ statement: StatementSyntax) -> Bool {
        PolicyEffect(rawValue: statement.effect) != nil
            && statement.conditions.allSatisfy { line in
                guard case .date = line.condition.comparison else { return true }
                return line.values.allSatisfy { PolicyDate(Array($0.utf8)) != nil }
            }
    }
}

enum ActionJudge {
    /// What is wrong with an action, in AWS's words; nil if nothing is.
    static func fault(_ action: String) -> String? {
        if action == "*" { return nil }
        let parts = action.split(separator: ":", omittingEmptySubsequences: false)
        if parts.count == 1 {
            return "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc."
        }
        if parts.count > 2 { return "Actions/Condition can contain only one colon." }
        guard parts[0] == "*" || parts[0].utf8.allSatisfy(isVendorCharacter) else {
            return "Vendor \(parts[0]) is not valid"
        }
        return nil
    }

    private static func isVendorCharacter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"),
            UInt8(ascii: "."):
            true
        default: isDigit(byte)
        }
    }
}
