internal import CenterStore
internal import Primitives

/// CloudTrail's `userIdentity` element (AWS CloudTrail User Guide, "CloudTrail userIdentity element").
extension AuditEvent {
    var userIdentity: JSON {
        guard let caller else { return ["type": "Unknown"] }
        var members: [JSON.Member] = [
            JSON.Member("type", .string(Self.type(of: caller.kind))),
            JSON.Member("principalId", .string(caller.userID)), JSON.Member("arn", .string(caller.arn)),
            JSON.Member("accountId", .string(caller.accountID)),
            JSON.Member("accessKeyId", .string(caller.accessKeyID)),
        ]
        if let user = caller.user { members.append(JSON.Member("userName", .string(user.name))) }
        if let session = caller.session {
            members.append(JSON.Member("sessionContext", Self.context(of: session, caller)))
        }
        return .object(members)
    }

    private static func type(of kind: Caller.Kind) -> String {
        switch kind {
        case .root: "Root"
        case .user: "IAMUser"
        case .roleSession: "AssumedRole"
        }
    }

    private static func context(of session: SessionClaims, _ caller: Caller) -> JSON {
        var members: [JSON.Member] = []
        if case .roleSession(let role, _) = caller.kind {
            members.append(
                JSON.Member(
                    "sessionIssuer",
                    [
                        "type": "Role", "principalId": .string(role.id), "arn": .string(role.arn),
                        "accountId": .string(role.accountID), "userName": .string(role.name),
                    ]))
        }
        if let identity = session.sourceIdentity {
            members.append(JSON.Member("sourceIdentity", .string(identity)))
        }
        members.append(
            JSON.Member(
                "attributes",
                [
                    "creationDate": .string(session.issuedAt.iso8601),
                    "mfaAuthenticated": session.mfaSince == nil ? "false" : "true",
                ]))
        return .object(members)
    }
}
