import Crypto
import Primitives

/// An authorization code: bound to everything that it was asked for with, and good once (RFC 6749 section 4.1.2).
struct LoginCode: Sendable, Hashable {
    /// 32 hexadecimal digits; the login that comes of it has the same.
    var id: String
    var client: LoginClient
    var sessionID: String
    /// Of the redirect URI as it was asked for.
    var redirectHash: String
    /// 43 characters.
    var codeChallenge: String
    /// Of the only key that may use it; nil: of any.
    var thumbprint: String?
    var expiresAt: Timestamp

    /// What is kept of a redirect URI: URL-safe base 64 of its SHA-256; of none, nothing.
    static func hash(_ redirectURI: String?) -> String {
        redirectURI.map { Base64.encodeURL(Array(SHA256.hash(data: Array($0.utf8)))) } ?? ""
    }
}
