internal import CenterStore
internal import Crypto
internal import Primitives

/// Registrations that the center does not keep: the client's id is the registration itself, sealed, and its secret is a
/// code over the id. So anybody may register as often as they like and fill nothing.
struct ClientSealer: Sendable {
    private static let purpose = Sealer.Purpose("oidc-client")
    /// Longer ids were not made here and are not looked into.
    private static let lengthLimit = 12_000

    private let sealer: Sealer
    private let key: SymmetricKey

    init(_ sealer: Sealer) {
        self.sealer = sealer
        key = sealer.derivedKey(for: Sealer.Purpose("oidc-client-secret")).withBytes { SymmetricKey(data: $0) }
    }

    /// The id of a client, good in URLs as it is.
    func id(for registration: ClientRegistration) throws -> String {
        Base64.encodeURL(try sealer.seal(Array(registration.json.text.utf8), for: Self.purpose, context: []))
    }

    /// The secret that belongs to an id.
    func secret(of id: String) -> Secret {
        Secret(utf8: Base64.encodeURL(Array(HMAC<SHA256>.authenticationCode(for: Array(id.utf8), using: key))))
    }

    /// The client of this id, with no proof that it is the one who asks.
    func client(_ id: String, at now: Timestamp) throws(OAuthError) -> Client {
        guard id.utf8.count <= Self.lengthLimit, let bytes = Base64.decodeURL(id),
            let opened = sealer.open(bytes, for: Self.purpose, context: []),
            let json = try? JSON.parse(opened.revealedBytes()), let registration = ClientRegistration(json: json),
            now < registration.expiresAt
        else { throw .unknownClient }
        return Client(registration: registration, hash: Hex.encode(Array(SHA256.hash(data: Array(id.utf8)))))
    }

    /// The client of this id, which knows its secret.
    func client(_ id: String, secret: Secret, at now: Timestamp) throws(OAuthError) -> Client {
        let client = try client(id, at: now)
        guard self.secret(of: id) == secret else { throw .unknownClient }
        return client
    }
}

/// A client that registered here.
struct Client: Hashable, Sendable {
    let registration: ClientRegistration
    /// SHA-256 of its id, hexadecimal: what binds codes and tokens to it.
    let hash: String

    func require(_ grant: GrantType) throws(OAuthError) {
        guard registration.grantTypes.contains(grant) else {
            throw OAuthError(.unauthorizedClient, "The client is not registered for this grant type")
        }
    }
}
