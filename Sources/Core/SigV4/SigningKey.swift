internal import Crypto
public import Primitives

/// The key of one `CredentialScope`, derived from a secret access key: HMAC-SHA256 over date, region, service and
/// terminator in turn. It may be kept for the scope's day, and spares four HMACs a request.
public struct SigningKey: Sendable {
    public let scope: CredentialScope
    /// The code's state after the key, which every signature goes on from.
    private let keyed: HMAC<SHA256>

    public init(secretAccessKey: Secret, scope: CredentialScope) {
        self.scope = scope
        var seed = Array("AWS4".utf8)
        secretAccessKey.withBytes { seed.append(contentsOf: $0) }
        let parts = [scope.date, scope.region, scope.service, CredentialScope.terminator]
        let key = parts.reduce(SymmetricKey(data: seed)) {
            SymmetricKey(data: HMAC<SHA256>.authenticationCode(for: Array($1.utf8), using: $0))
        }
        keyed = HMAC(key: key)
    }

    /// The signature of `text` in lower-case hex, 64 digits.
    func signature(of text: [UInt8]) -> String {
        var code = keyed
        code.update(data: text)
        return code.finalize().withUnsafeBytes { Hex.encode(Array($0)) }
    }
}

/// The lower-case hex of the SHA-256 digest of `bytes`.
func sha256Hex(_ bytes: [UInt8]) -> String {
    SHA256.hash(data: bytes).withUnsafeBytes { Hex.encode(Array($0)) }
}
