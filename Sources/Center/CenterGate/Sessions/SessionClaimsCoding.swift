internal import Primitives

/// `SessionClaims` as JSON, under short names, since every request carries them. The access key's id is not among them:
/// the seal is bound to it.
enum SessionClaimsCoding {
    static func json(of claims: SessionClaims) -> JSON {
        var members: [JSON.Member] = [
            JSON.Member("a", .string(claims.accountID)),
            JSON.Member("s", .string(claims.secretAccessKey.revealed())),
            JSON.Member("i", .integer(claims.issuedAt.milliseconds)),
            JSON.Member("e", .integer(claims.expiresAt.milliseconds)),
            JSON.Member("p", .string(claims.parentAccessKeyID)),
        ]
        switch claims.principal {
        case .root: break
        case .user(let id): members.append(JSON.Member("u", .string(id)))
        case .role(let id, let name):
            members += [JSON.Member("r", .string(id)), JSON.Member("n", .string(name))]
        }
        if let since = claims.mfaSince { members.append(JSON.Member("m", .integer(since.milliseconds))) }
        if let identity = claims.sourceIdentity { members.append(JSON.Member("si", .string(identity))) }
        if let policy = claims.policy { members.append(JSON.Member("sp", .string(policy))) }
        if !claims.policyARNs.isEmpty {
            members.append(JSON.Member("sa", .array(claims.policyARNs.map { .string($0) })))
        }
        if !claims.tags.isEmpty {
            members.append(
                JSON.Member(
                    "t", .array(claims.tags.map { [.string($0.key), .string($0.value), .bool($0.isTransitive)] })))
        }
        return .object(members)
    }

    static func claims(of json: JSON, accessKeyID: String) -> SessionClaims? {
        guard let accountID = json["a"]?.stringValue, let secret = json["s"]?.stringValue,
            let issued = json["i"]?.integerValue, let expires = json["e"]?.integerValue,
            let parent = json["p"]?.stringValue
        else { return nil }
        return SessionClaims(
            accountID: accountID, principal: principal(of: json), accessKeyID: accessKeyID,
            secretAccessKey: Secret(utf8: secret), issuedAt: Timestamp(milliseconds: issued),
            expiresAt: Timestamp(milliseconds: expires),
            mfaSince: (json["m"]?.integerValue).map { Timestamp(milliseconds: $0) }, parentAccessKeyID: parent,
            sourceIdentity: json["si"]?.stringValue, policy: json["sp"]?.stringValue,
            policyARNs: json["sa"]?.arrayValue?.compactMap(\.stringValue) ?? [],
            tags: json["t"]?.arrayValue?.compactMap(tag) ?? [])
    }

    private static func principal(of json: JSON) -> SessionClaims.Principal {
        if let id = json["r"]?.stringValue { return .role(id: id, sessionName: json["n"]?.stringValue ?? "") }
        return (json["u"]?.stringValue).map { .user(id: $0) } ?? .root
    }

    private static func tag(of json: JSON) -> SessionTag? {
        guard let parts = json.arrayValue, parts.count == 3, let key = parts[0].stringValue,
            let value = parts[1].stringValue, let isTransitive = parts[2].boolValue
        else { return nil }
        return SessionTag(key: key, value: value, isTransitive: isTransitive)
    }
}
