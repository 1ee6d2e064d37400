import CenterStore
import Crypto
import Primitives

/// Tells the client who logged in: clients read the subject and keep the login under it. Signed with a key that only the
/// center has, for nobody else is to rely on it.
struct IDTokenSigner: Sendable {
    private let key: SymmetricKey

    init(_ sealer: Sealer) {
        key = sealer.derivedKey(for: Sealer.Purpose("signin-id-token")).withBytes { SymmetricKey(data: $0) }
    }

    /// A JSON Web Token (RFC 7519) with HS256.
    func text(_ signIn: LoginSignIn, for client: LoginClient, issuer: String, at now: Timestamp) -> Secret {
        let header: JSON = ["typ": "JWT", "alg": "HS256"]
        var claims: [JSON.Member] = [
            .init("iss", .string(issuer)), .init("sub", .string(signIn.arn)),
            .init("aud", .string(client.rawValue)), .init("iat", .integer(now.seconds)),
            .init("exp", .integer(now.seconds + LoginCredentials.lifetime)),
            .init("auth_time", .integer(signIn.session.createdAt.seconds)),
        ]
        if signIn.session.secondFactorAt != nil { claims.append(.init("amr", ["mfa"])) }
        let input = [header, .object(claims)].map { Base64.encodeURL($0.bytes) }.joined(separator: ".")
        let code = HMAC<SHA256>.authenticationCode(for: Array(input.utf8), using: key)
        return Secret(utf8: "\(input).\(Base64.encodeURL(Array(code)))")
    }
}
