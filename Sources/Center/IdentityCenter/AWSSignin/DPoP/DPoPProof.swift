import Crypto
import Primitives
import SigV4

/// A proof that whoever sends a request holds a private key (RFC 9449), verified but for its single use: the request's
/// transaction spends `ticket`. Nothing in a header can stop the program: all of it is read by values.
struct DPoPProof: Sendable, Hashable {
    /// The key's, as tokens are bound to it.
    let thumbprint: String
    /// Names the proof among all that the key can make.
    let ticket: String
    /// When it is good no more.
    let expiresAt: Timestamp

    /// How far its time may be from the present, in seconds, either way.
    static let window: Int64 = 300
    static let lengthLimit = 4096

    /// - Parameters:
    ///   - headers: of the request.
    ///   - method: of the request.
    ///   - url: of the endpoint as the center is known, without a query.
    ///   - now: when the request came.
    /// - Throws: the first demand that the proof does not meet.
    init(_ headers: HeaderList, method: String, url: String, at now: Timestamp) throws(DPoPFault) {
        let values = headers.fields.filter { $0.name.lowercased() == "dpop" }.map(\.value)
        guard let text = values.first else { throw .missing }
        guard values.count == 1, text.utf8.count <= Self.lengthLimit else { throw .header }
        guard let jws = CompactJWS(text) else { throw .form }
        let key = try Self.key(of: jws)
        guard key.isValidSignature(jws.signature, for: jws.signingInput) else { throw .signature }
        let jti = try Self.claim("jti", jws, limit: 256)
        guard try Self.claim("htm", jws, limit: 16) == method else { throw .method }
        guard try Self.names(url, Self.claim("htu", jws, limit: 2048)) else { throw .url }
        guard let issued = Self.seconds(jws.payload["iat"]) else { throw .claim("iat") }
        let age = now.seconds.subtractingReportingOverflow(issued)
        guard !age.overflow, (-Self.window...Self.window).contains(age.partialValue) else { throw .time }
        thumbprint = key.thumbprint
        let digest = SHA256.hash(data: Array("\(key.thumbprint) \(jti)".utf8))
        ticket = "dpop-" + Hex.encode(Array(digest))
        expiresAt = Timestamp(seconds: issued).adding(seconds: Self.window + 1)
    }

    private static func key(of jws: CompactJWS) throws(DPoPFault) -> ProofKey {
        guard jws.header["typ"]?.stringValue == "dpop+jwt" else { throw .type }
        guard jws.header["alg"]?.stringValue == "ES256" else { throw .algorithm }
        guard jws.header["crit"] == nil, jws.header["b64"] == nil else { throw .critical }
        return try ProofKey(jws.header["jwk"])
    }

    private static func claim(_ name: String, _ jws: CompactJWS, limit: Int) throws(DPoPFault) -> String {
        guard let text = jws.payload[name]?.stringValue, (1...limit).contains(text.utf8.count) else {
            throw .claim(name)
        }
        return text
    }

    /// Seconds since 1970; a fraction is left off (RFC 7519 section 2, "NumericDate").
    private static func seconds(_ value: JSON?) -> Int64? {
        guard case .number(let literal)? = value else { return nil }
        let parts = literal.split(separator: ".", maxSplits: 1)
        guard let whole = parts.first, !literal.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "e") }) else {
            return nil
        }
        return Int64(whole)
    }

    /// Whether `stated` is `url` without regard to query and fragment, and to the case of scheme and host.
    private static func names(_ url: String, _ stated: String) -> Bool {
        let target = stated.prefix { $0 != "?" && $0 != "#" }
        return normalized(target).utf8.elementsEqual(normalized(url[...]).utf8)
    }

    private static func normalized(_ url: Substring) -> String {
        let parts = url.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count == 4, parts[1].isEmpty else { return String(url) }
        let scheme = parts[0].lowercased()
        var authority = parts[2].lowercased()
        let port = scheme == "https:" ? ":443" : ":80"
        if authority.hasSuffix(port) { authority.removeLast(port.count) }
        return "\(scheme)//\(authority)/\(parts[3])"
    }
}
