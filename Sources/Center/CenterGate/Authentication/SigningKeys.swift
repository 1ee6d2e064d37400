internal import Primitives
internal import SigV4
internal import Synchronization

/// The signing keys derived from one secret access key: of a day, a region and a service each, as every SDK keeps them.
/// Signatures are not kept: each request's is computed and compared.
final class SigningKeys: Sendable {
    /// Scopes told apart before all are derived anew: a caller may name as many regions as it likes.
    private static let limit = 8

    private let keys = Mutex<[SigningKey]>([])

    /// The key of `scope`. Must be asked with the one secret that these are of.
    func key(of scope: CredentialScope, _ secret: Secret) -> SigningKey {
        if let key = keys.withLock({ keys in keys.first { $0.scope == scope } }) { return key }
        let key = SigningKey(secretAccessKey: secret, scope: scope)
        keys.withLock { keys in
            if keys.count >= Self.limit { keys = [] }
            keys.append(key)
        }
        return key
    }
}
