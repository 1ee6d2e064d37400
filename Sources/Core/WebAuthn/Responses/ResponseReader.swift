import Primitives

/// Reads the members that both answers of a browser share, with their limits.
struct ResponseReader {
    private let credential: JSON

    /// The credential ID, 1 to 1023 bytes.
    let id: [UInt8]

    init(_ credential: JSON) throws(WebAuthnError) {
        self.credential = credential
        guard let type = credential["type"]?.stringValue else { throw .member("type") }
        guard type == "public-key" else { throw .credentialType(type) }
        let raw = try Self.bytes(credential["rawId"], "rawId", limit: 1023)
        guard try Self.bytes(credential["id"], "id", limit: 1023) == raw else { throw .credentialIDMismatch }
        guard !raw.isEmpty else { throw .member("id") }
        id = raw
    }

    /// A member of `response`, base 64 (RFC 4648 section 5) without padding.
    func bytes(_ name: String, limit: Int) throws(WebAuthnError) -> [UInt8] {
        try Self.bytes(credential["response"]?[name], "response.\(name)", limit: limit)
    }

    /// The same for a member that may be missing or null.
    func optionalBytes(_ name: String, limit: Int) throws(WebAuthnError) -> [UInt8]? {
        guard let value = credential["response"]?[name], value != .null else { return nil }
        return try Self.bytes(value, "response.\(name)", limit: limit)
    }

    /// What the browser does not say, or says in words that are not known yet, is nil.
    var attachment: AuthenticatorAttachment? {
        credential["authenticatorAttachment"]?.stringValue.flatMap { AuthenticatorAttachment(rawValue: $0) }
    }

    /// `credProps.rk` of the extensions' results.
    var isDiscoverable: Bool? {
        credential["clientExtensionResults"]?["credProps"]?["rk"]?.boolValue
    }

    /// How the authenticator can be reached; kept as they come, because there will be more.
    func transports() throws(WebAuthnError) -> [String] {
        guard let value = credential["response"]?["transports"], value != .null else { return [] }
        guard let elements = value.arrayValue, elements.count <= 16 else { throw .member("response.transports") }
        var transports: [String] = []
        for element in elements {
            guard let name = element.stringValue, name.utf8.count <= 32,
                name.utf8.allSatisfy({ Self.isTransportCharacter($0) })
            else { throw .member("response.transports") }
            transports.append(name)
        }
        return transports
    }

    private static func isTransportCharacter(_ character: UInt8) -> Bool {
        switch character {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
        default: false
        }
    }

    private static func bytes(_ value: JSON?, _ path: String, limit: Int) throws(WebAuthnError) -> [UInt8] {
        guard let text = value?.stringValue else { throw .member(path) }
        guard text.utf8.count <= (limit * 4 + 2) / 3 else { throw .tooLong(path, limit: limit) }
        guard let bytes = Base64.decodeURL(text) else { throw .member(path) }
        return bytes
    }
}
