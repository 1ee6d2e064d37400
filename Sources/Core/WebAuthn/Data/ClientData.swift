import Crypto
import Primitives

/// What the browser says of the ceremony (Web Authentication Level 3, section 5.8.1). Members that are not named here
/// are left alone, because browsers add some to see that nobody minds.
public struct ClientData: Sendable, Hashable {
    public let type: String
    /// The bytes that were given out.
    public let challenge: [UInt8]
    /// The serialized origin of the page.
    public let origin: String
    /// Whether the page lay in a frame of another site; false where the browser does not say.
    public let isCrossOrigin: Bool
    /// The origin of the site around it.
    public let topOrigin: String?
    /// SHA-256 of the JSON text as it was received, 32 bytes.
    public let hash: [UInt8]

    /// Reads the text that the browser wrote: UTF-8, a byte order mark in front ignored, one JSON object without the
    /// same member twice.
    public init(json bytes: [UInt8]) throws(WebAuthnError) {
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        let json: JSON
        do throws(JSON.ParseError) {
            json = try JSON.parse(text, limits: JSON.Limits(depth: 8))
        } catch {
            throw .clientDataJSON(error)
        }
        type = try Self.text("type", of: json)
        guard let challenge = Base64.decodeURL(try Self.text("challenge", of: json)) else {
            throw .clientDataMember("challenge")
        }
        self.challenge = challenge
        origin = try Self.text("origin", of: json)
        isCrossOrigin = try Self.flag("crossOrigin", of: json)
        topOrigin = json["topOrigin"] == nil ? nil : try Self.text("topOrigin", of: json)
        hash = Array(SHA256.hash(data: bytes))
    }

    private static func text(_ name: String, of json: JSON) throws(WebAuthnError) -> String {
        guard let text = json[name]?.stringValue else { throw .clientDataMember(name) }
        return text
    }

    private static func flag(_ name: String, of json: JSON) throws(WebAuthnError) -> Bool {
        guard let value = json[name] else { return false }
        guard let flag = value.boolValue else { throw .clientDataMember(name) }
        return flag
    }

    /// What both ceremonies demand of client data: steps 7 to 11 of section 7.1, 10 to 14 of section 7.2.
    func check(type: String, challenge: [UInt8], relyingParty: RelyingParty) throws(WebAuthnError) {
        guard self.type == type else { throw .ceremonyType(self.type) }
        guard challenge.count >= 16 else { throw .weakChallenge }
        guard constantTimeEquals(self.challenge, challenge) else { throw .challenge }
        guard relyingParty.origins.contains(origin) else { throw .origin(origin) }
        if let topOrigin {
            // A top origin is stated where the frame is another site's, and nowhere else (section 5.8.1).
            guard isCrossOrigin, relyingParty.topOrigins.contains(topOrigin) else { throw .topOrigin(topOrigin) }
        } else if isCrossOrigin {
            guard !relyingParty.topOrigins.isEmpty else { throw .crossOrigin }
        }
    }
}
