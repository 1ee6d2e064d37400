internal import CenterStore
internal import Primitives

/// CloudTrail's `userIdentity` element (AWS CloudTrail User Guide, "CloudTrail userIdentity element").
extension AuditEvent {
    var userIdentity: JSON {
        guard let caller else { return ["type": "Unknown"] }
        switch caller.kind {
        case .nobody: return ["type": "Unknown", "accountId": .string(caller.accountID)]
        case .identityCenterUser(let userID, let userName, let storeID):
            return Self.person(userID, userName, storeID, caller.accountID)
        case .root, .user, .roleSession, .federatedUser: return signer(caller)
        }
    }

    private func signer(_ caller: Caller) -> JSON {
        var members: [JSON.Member] = [
            JSON.Member("type", .string(Self.type(of: caller.kind))),
            JSON.Member("principalId", .string(caller.userID)), JSON.Member("arn", .string(caller.arn)),
            JSON.Member("accountId", .string(caller.accountID)),
        ]
        if !caller.accessKeyID.isEmpty { members.append(JSON.Member("accessKeyId", .string(caller.accessKeyID))) }
        if let user = caller.user { members.append(JSON.Member("userName", .string(user.name))) }
        if let session = caller.session {
            members.append(JSON.Member("sessionContext", Self.context(of: session, caller)))
        }
        return .object(members)
    }

    /// A person of the identity store. CloudTrail leaves the name out; whoever reads this log wants it.
    private static func person(_ userID: String, _ userName: String, _ storeID: String, _ accountID: String) -> JSON {
        [
            "type": "IdentityCenterUser", "accountId": .string(accountID), "userName": .string(userName),
            "onBehalfOf": [
                "userId": .string(userID),
                "identityStoreArn": .string("arn:aws:identitystore::\(accountID):identitystore/\(storeID)"),
            ],
        ]
    }

    private static func type(of kind: Caller.Kind) -> String {
        switch kind {
        case .root: "Root"
        case .user: "IAMUser"
        case .roleSession: "AssumedRole"
        case .federatedUser: "FederatedUser"
        case .nobody: "Unknown"
        case .identityCenterUser: "IdentityCenterUser"
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
        case .root, .user, .nobody, .identityCenterUser: nil
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
