/// What keeps a text from being a policy, before anyone asks what the policy is for. Each kind of policy has its own
/// words for it.
enum SyntaxFault: Error, Equatable {
    case invalidJSON
    case unknownField(String)
    case missingField(String)
    case wrongType(String)
    case invalidVersion
    case emptyStatement
    case invalidEffect(String)
    /// `Action` beside `NotAction` and the like.
    case exclusiveFields(String, String)
    case unknownOperator(String)
    case invalidPrincipalType(String)
    case emptyPrincipal
}
