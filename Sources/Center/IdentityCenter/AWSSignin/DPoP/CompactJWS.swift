import Primitives

/// A signed JSON object in the compact form of JWS (RFC 7515 section 7.1), taken apart and not yet believed. Strict:
/// base 64 without padding, two JSON objects without the same member twice, nothing before, between or after.
struct CompactJWS: Sendable {
    let header: JSON
    let payload: JSON
    let signature: [UInt8]
    /// What was signed.
    let signingInput: [UInt8]

    /// Nil for any other text.
    init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, let header = Self.object(parts[0]), let payload = Self.object(parts[1]),
            let signature = Base64.decodeURL(parts[2])
        else { return nil }
        self.header = header
        self.payload = payload
        self.signature = signature
        signingInput = Array("\(parts[0]).\(parts[1])".utf8)
    }

    private static func object(_ part: Substring) -> JSON? {
        guard let bytes = Base64.decodeURL(part),
            let json = try? JSON.parse(bytes, limits: JSON.Limits(depth: 4)), case .object = json
        else { return nil }
        return json
    }
}
