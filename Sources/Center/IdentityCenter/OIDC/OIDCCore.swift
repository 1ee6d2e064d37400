public import CenterStore
public import Platform
internal import Primitives

/// What sso-oidc, its pages and the portal API stand on together: the store, the keys of tokens and codes, and what is
/// remembered of them.
public struct OIDCCore: Sendable {
    let store: any Store
    let entropy: Entropy
    let publicURL: @Sendable () -> String
    let limits: DeviceLimits
    let clients: ClientSealer
    let codes: CodeHasher
    let issuer: TokenIssuer
    let signIns: LiveSignIns
    let polls: PollBook
    let guesses = GuessBook()

    /// - Parameters:
    ///   - store: where people, sign-in sessions and tokens are kept.
    ///   - sealer: seals registrations and tokens, each kind under a key of its own.
    ///   - entropy: for codes, keys and names of families.
    ///   - limits: how many programs may wait.
    ///   - publicURL: the center's origin, once it listens: `https://id.example.com`.
    public init(
        store: any Store, sealer: Sealer, entropy: Entropy, limits: DeviceLimits = DeviceLimits(),
        publicURL: @escaping @Sendable () -> String
    ) {
        self.store = store
        self.entropy = entropy
        self.publicURL = publicURL
        self.limits = limits
        clients = ClientSealer(sealer)
        codes = CodeHasher(sealer)
        issuer = TokenIssuer(
            accessTokens: AccessTokenSealer(sealer), refreshTokens: RefreshTokenCodec(sealer), entropy: entropy)
        signIns = LiveSignIns(store)
        polls = PollBook(limit: limits.all)
    }

    /// A code that cannot be guessed: 32 random bytes, good in URLs as it is.
    func makeCode() -> String { Base64.encodeURL(entropy.bytes(32)) }

    /// The one instance, and under which URLs it is known.
    func location(_ reader: any StoreReader) throws -> (instance: InstanceRecord, location: InstanceLocation) {
        guard let instance = try reader.instances().first else { throw MissingInstance() }
        let location = InstanceLocation(
            identityStoreID: instance.identityStoreID, instanceARN: instance.arn, publicURL: publicURL())
        return (instance, location)
    }
}

/// A center always has an instance; one without was not opened as it should be.
struct MissingInstance: Error, CustomStringConvertible {
    var description: String { "there is no instance of Identity Center: start the center with twinlock center serve" }
}
