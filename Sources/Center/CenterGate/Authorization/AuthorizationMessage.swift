internal import CenterStore
internal import IAMPolicy
internal import Primitives

/// A refusal in the shape of AWS's DecodedMessage (STS API Reference, DecodeAuthorizationMessage). A list is an object
/// with the member `items`.
struct AuthorizationMessage {
    /// A shared secret of two parties stays theirs.
    private static let hidden: Set<String> = ["sts:externalid"]

    private let judgement: Judgement
    private let call: Call

    init(_ judgement: Judgement, of call: Call) {
        self.judgement = judgement
        self.call = call
    }

    /// The message with as many statements and context keys as have room in `limit` bytes; nil if it has no room without
    /// any.
    func text(limit: Int) -> String? {
        var room = limit - json(statements: [], conditions: []).text.utf8.count
        guard room >= 0 else { return nil }
        let statements = Self.fitting(judgement.decision.denying.map(statement), &room)
        let conditions = Self.fitting(conditions, &room)
        return json(statements: statements, conditions: conditions).text
    }

    private func json(statements: [JSON], conditions: [JSON]) -> JSON {
        [
            "allowed": .bool(judgement.decision.isAllowed), "explicitDeny": .bool(!judgement.decision.denying.isEmpty),
            "matchedStatements": Self.list(statements), "failures": Self.list([]),
            "context": [
                "principal": principal, "action": .string(judgement.request.action),
                "resource": .string(judgement.request.resource), "conditions": Self.list(conditions),
            ],
        ]
    }

    private var principal: JSON {
        let caller = call.caller
        var members = [JSON.Member("id", .string(caller.userID))]
        if let user = caller.user { members.append(JSON.Member("name", .string(user.name))) }
        members.append(JSON.Member("arn", .string(caller.arn)))
        return .object(members)
    }

    private var conditions: [JSON] {
        var context = ContextBuilder.context(of: call)
        context.merge(judgement.request.context)
        return context.names.filter { !Self.hidden.contains($0) }.map { name in
            ["key": .string(name), "values": Self.values(context[name] ?? [])]
        }
    }

    private func statement(_ reference: StatementReference) -> JSON {
        let source = Self.source(of: reference)
        func texts(_ names: String...) -> JSON {
            Self.values(names.compactMap { source[$0] }.first.map(Self.strings) ?? [])
        }
        let conditions = (source["Condition"]?.objectValue ?? []).flatMap { block in
            (block.value.objectValue ?? []).map { line -> JSON in
                ["key": .string(line.name), "values": Self.values(Self.strings(line.value))]
            }
        }
        return [
            "statementId": .string(reference.statement.sid ?? ""),
            "effect": .string(reference.statement.effect == .deny ? "DENY" : "ALLOW"),
            "principals": Self.values([call.caller.principalID]), "principalGroups": Self.list([]),
            "actions": texts("Action", "NotAction"), "resources": texts("Resource", "NotResource"),
            "conditions": Self.list(conditions),
        ]
    }

    /// The statement as it stands in its document.
    private static func source(of reference: StatementReference) -> JSON {
        let document = try? JSON.parse(reference.policy.document.text)
        guard let statements = document?["Statement"] else { return .object([]) }
        let all = statements.arrayValue ?? [statements]
        let index = reference.statement.index
        return all.indices.contains(index) ? all[index] : .object([])
    }

    private static func strings(_ json: JSON) -> [String] {
        (json.arrayValue ?? [json]).map { $0.stringValue ?? $0.text }
    }

    private static func list(_ items: [JSON]) -> JSON { ["items": .array(items)] }

    private static func values(_ texts: [String]) -> JSON { list(texts.map { ["value": .string($0)] }) }

    /// Each with the comma before it.
    private static func fitting(_ items: [JSON], _ room: inout Int) -> [JSON] {
        items.filter { item in
            let length = item.text.utf8.count + 1
            guard length <= room else { return false }
            room -= length
            return true
        }
    }
}

extension Caller {
    /// The unique id of the user or role; the account of root and of federated users.
    fileprivate var principalID: String {
        switch kind {
        case .root, .federatedUser, .nobody, .identityCenterUser: accountID
        case .user(let user): user.id
        case .roleSession(let role, _): role.id
        }
    }
}
