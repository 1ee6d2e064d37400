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
            JSON.Member("p", .string(claims.chain.longLivedKeyID)),
        ]
        switch claims.principal {
        case .root: break
        case .user(let id): members.append(JSON.Member("u", .string(id)))
        case .role(let id, let name):
            members += [JSON.Member("r", .string(id)), JSON.Member("n", .string(name))]
        case .federatedUser(let userID, let name):
            members.append(JSON.Member("f", .string(name)))
            if let userID { members.append(JSON.Member("u", .string(userID))) }
        }
        members += chainMembers(of: claims)
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
        var claims = SessionClaims(
            accountID: accountID, principal: principal(of: json), accessKeyID: accessKeyID,
            secretAccessKey: Secret(utf8: secret), issuedAt: Timestamp(milliseconds: issued),
            expiresAt: Timestamp(milliseconds: expires),
            mfaSince: (json["m"]?.integerValue).map { Timestamp(milliseconds: $0) }, parentAccessKeyID: parent,
            sourceIdentity: json["si"]?.stringValue, policy: json["sp"]?.stringValue,
            policyARNs: json["sa"]?.arrayValue?.compactMap(\.stringValue) ?? [],
            tags: json["t"]?.arrayValue?.compactMap(tag) ?? [])
        if let began = json["b"]?.integerValue { claims.chain.beganAt = Timestamp(milliseconds: began) }
        claims.chain.links = json["c"]?.arrayValue?.compactMap(link) ?? []
        return claims
    }

    /// Only what a session of a long-lived key's own does not have.
    private static func chainMembers(of claims: SessionClaims) -> [JSON.Member] {
        guard !claims.chain.links.isEmpty else { return [] }
        let links: [JSON] = claims.chain.links.map { [.string($0.accessKeyID), .integer($0.expiresAt.seconds)] }
        return [
            JSON.Member("b", .integer(claims.chain.beganAt.milliseconds)), JSON.Member("c", .array(links)),
        ]
    }

    private static func link(of json: JSON) -> SessionChain.Link? {
        guard let parts = json.arrayValue, parts.count == 2, let id = parts[0].stringValue,
            let end = parts[1].integerValue
        else { return nil }
        return SessionChain.Link(accessKeyID: id, expiresAt: Timestamp(seconds: end))
    }

    private static func principal(of json: JSON) -> SessionClaims.Principal {
        if let id = json["r"]?.stringValue { return .role(id: id, sessionName: json["n"]?.stringValue ?? "") }
        if let name = json["f"]?.stringValue { return .federatedUser(userID: json["u"]?.stringValue, name: name) }
        return (json["u"]?.stringValue).map { .user(id: $0) } ?? .root
    }

    private static func tag(of json: JSON) -> SessionTag? {
        guard let parts = json.arrayValue, parts.count == 3, let key = parts[0].stringValue,
            let value = parts[1].stringValue, let isTransitive = parts[2].boolValue
        else { return nil }
        return SessionTag(key: key, value: value, isTransitive: isTransitive)
    }
}
