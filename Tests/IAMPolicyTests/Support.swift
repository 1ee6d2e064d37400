import IAMPolicy
import Testing

let alice = RequestPrincipal(
    kind: .user, accountID: "111122223333", arn: "arn:aws:iam::111122223333:user/alice",
    uniqueID: "AIDAALICE2EXAMPLE3SEV")

let session = RequestPrincipal(
    kind: .roleSession, accountID: "111122223333", arn: "arn:aws:sts::111122223333:assumed-role/ops/alice",
    uniqueID: "AROAOPS2EXAMPLE3ROLE4:alice", roleARN: "arn:aws:iam::111122223333:role/team/ops",
    roleID: "AROAOPS2EXAMPLE3ROLE4")

func statement(
    _ effect: String = "Allow", action: String = "*", resource: String = "*", principal: String? = nil,
    condition: String? = nil
) -> String {
    #"{"Effect":"\#(effect)","Action":"\#(action)","Resource":"\#(resource)""#
        + (principal.map { #","Principal":\#($0)"# } ?? "") + (condition.map { #","Condition":\#($0)"# } ?? "") + "}"
}

func policy(_ statements: String..., kind: PolicyKind = .identity, name: String = "p") throws -> AttachedPolicy {
    let text = #"{"Version":"2012-10-17","Statement":[\#(statements.joined(separator: ","))]}"#
    return AttachedPolicy(try PolicyDocument(text, kind: kind), source: PolicySource(id: name))
}

func trust(_ principal: String, condition: String = "{}", effect: String = "Allow") throws -> AttachedPolicy {
    let text = #"""
        {"Version":"2012-10-17","Statement":{"Effect":"\#(effect)","Principal":\#(principal),"Action":"sts:AssumeRole",
        "Condition":\#(condition)}}
        """#
    return AttachedPolicy(try PolicyDocument(text, kind: .trust), source: PolicySource(id: "trust"))
}

func request(
    _ action: String = "s3:GetObject", _ resource: String = "arn:aws:s3:::bucket/key",
    by principal: RequestPrincipal = alice,
    owner: String? = nil, _ context: RequestContext = [:]
) -> PolicyRequest {
    PolicyRequest(
        principal: principal, action: action, resource: resource, resourceAccountID: owner, context: context)
}

func decide(_ request: PolicyRequest, _ policies: PolicySet) -> Decision {
    PolicyEvaluator().decide(request, policies)
}

/// Whether a statement with this `Condition` block applies to a request with this context.
func holds(_ condition: String, _ context: RequestContext) throws -> Bool {
    decide(request(context), PolicySet(identity: [try policy(statement(condition: condition))])).isAllowed
}

/// Whether a statement with this action and resource applies.
func matches(action: String = "*", resource: String = "*", _ request: PolicyRequest) throws -> Bool {
    decide(request, PolicySet(identity: [try policy(statement(action: action, resource: resource))])).isAllowed
}

func request(_ context: RequestContext) -> PolicyRequest {
    request("s3:GetObject", "arn:aws:s3:::bucket/key", by: alice, owner: nil, context)
}

func refusal(_ text: String, _ kind: PolicyKind = .identity) -> String? {
    do {
        _ = try PolicyDocument(text, kind: kind)
        return nil
    } catch { return error.message }
}

extension Decision {
    var missing: [PolicyKind] {
        if case .implicitlyDenied(let missing) = outcome { missing } else { [] }
    }
}
