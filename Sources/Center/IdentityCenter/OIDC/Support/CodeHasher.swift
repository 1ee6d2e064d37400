internal import CenterStore
internal import Crypto
internal import Primitives

/// What is kept of a code instead of the code: its HMAC under a key of the center's, because a code that people type is
/// short, and a plain hash of it would be guessed.
struct CodeHasher: Sendable {
    /// What a code is for. A code of one kind is not found among another's.
    enum Kind: String, Sendable {
        case device, user, authorization
    }

    private let key: SymmetricKey

    init(_ sealer: Sealer) {
        key = sealer.derivedKey(for: Sealer.Purpose("oidc-code-hash")).withBytes { SymmetricKey(data: $0) }
    }

    /// 64 hexadecimal digits.
    func hash(_ code: String, _ kind: Kind) -> String {
        let text = Array("\(kind.rawValue) \(code)".utf8)
        return Hex.encode(Array(HMAC<SHA256>.authenticationCode(for: text, using: key)))
    }
}
