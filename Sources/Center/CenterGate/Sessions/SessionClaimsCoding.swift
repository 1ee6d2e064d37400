internal import Primitives

/// `SessionClaims` as JSON, under short names, since every request carries them. The access key's id is not among them:
/// the seal is bound to it.
enum SessionClaimsCoding {
    /// The JSON text.
    static func bytes(of claims: SessionClaims) -> [UInt8] {
        var line = JSONLine()
        line.beginObject()
        line.member("a", claims.accountID)
        line.member("s", claims.secretAccessKey.revealed())
        line.member("i", value: .integer(claims.issuedAt.milliseconds))
        line.member("e", value: .integer(claims.expiresAt.milliseconds))
        line.member("p", claims.chain.longLivedKeyID)
        switch claims.principal {
        case .root: break
        case .user(let id): line.member("u", id)
        case .role(let id, let name):
            line.member("r", id)
            line.member("n", name)
        case .federatedUser(let userID, let name):
            line.member("f", name)
            if let userID { line.member("u", userID) }
        }
        writeChain(of: claims, to: &line)
        if let since = claims.mfaSince { line.member("m", value: .integer(since.milliseconds)) }
        if let identity = claims.sourceIdentity { line.member("si", identity) }
        if let policy = claims.policy { line.member("sp", policy) }
        if !claims.policyARNs.isEmpty { line.member("sa", value: .array(claims.policyARNs.map { .string($0) })) }
        if !claims.tags.isEmpty {
            line.member(
                "t", value: .array(claims.tags.map { [.string($0.key), .string($0.value), .bool($0.isTransitive)] }))
        }
        line.endObject()
        return line.bytes
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
    private static func writeChain(of claims: SessionClaims, to line: inout JSONLine) {
        guard !claims.chain.links.isEmpty else { return }
        let links: [JSON] = claims.chain.links.map { [.string($0.accessKeyID), .integer($0.expiresAt.seconds)] }
        line.member("b", value: .integer(claims.chain.beganAt.milliseconds))
        line.member("c", value: .array(links))
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
