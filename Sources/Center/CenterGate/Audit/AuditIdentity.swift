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
        case .federatedUser: "FederatedUser"
        }
    }

    private static func context(of session: SessionClaims, _ caller: Caller) -> JSON {
        var members: [JSON.Member] = []
        if let issuer = issuer(of: caller) { members.append(JSON.Member("sessionIssuer", issuer)) }
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

    /// The role whose session it is, or who made the federated session.
    private static func issuer(of caller: Caller) -> JSON? {
        switch caller.kind {
        case .root, .user: nil
        case .roleSession(let role, _):
            [
                "type": "Role", "principalId": .string(role.id), "arn": .string(role.arn),
                "accountId": .string(role.accountID), "userName": .string(role.name),
            ]
        case .federatedUser(let user?, _):
            [
                "type": "IAMUser", "principalId": .string(user.id), "arn": .string(user.arn),
                "accountId": .string(user.accountID), "userName": .string(user.name),
            ]
        case .federatedUser(nil, _):
            [
                "type": "Root", "principalId": .string(caller.accountID),
                "arn": .string("arn:aws:iam::\(caller.accountID):root"), "accountId": .string(caller.accountID),
            ]
        }
    }
}
