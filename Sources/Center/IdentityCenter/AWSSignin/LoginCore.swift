public import CenterGate
public import CenterStore
internal import Crypto
public import Platform
internal import Primitives

/// What the pages and the operations of AWS Sign-In stand on together.
public struct LoginCore: Sendable {
    let store: any Store
    let gate: Gate
    let entropy: Entropy
    let publicURL: @Sendable () -> String
    let codes: LoginCodeSealer
    let refreshTokens: LoginRefreshTokenSealer
    let idTokens: IDTokenSigner

    /// - Parameters:
    ///   - store: where users, sign-in sessions and tokens are kept.
    ///   - gate: judges, and seals the sessions of those who log in.
    ///   - sealer: seals codes and refresh tokens, each kind under a key of its own.
    ///   - entropy: for ids and keys.
    ///   - publicURL: the center's origin, once it listens: `https://id.example.com`.
    public init(
        store: any Store, gate: Gate, sealer: Sealer, entropy: Entropy, publicURL: @escaping @Sendable () -> String
    ) {
        self.store = store
        self.gate = gate
        self.entropy = entropy
        self.publicURL = publicURL
        codes = LoginCodeSealer(sealer)
        refreshTokens = LoginRefreshTokenSealer(sealer)
        idTokens = IDTokenSigner(sealer)
    }

    /// Where tokens are asked for, and what proofs must name.
    var tokenURL: String { publicURL() + "/v1/token" }

    /// Where the page stands that shows a code.
    var confirmationURL: String { publicURL() + "/v1/sessions/confirmation" }

    /// For how long a login can be refreshed, in seconds, if the sign-in lasts as long.
    static let lifetime: Int64 = 12 * 3600
}
