internal import Crypto
public import Primitives

/// The key of one `CredentialScope`, derived from a secret access key: HMAC-SHA256 over date, region, service and
/// terminator in turn. It may be kept for the scope's day, and spares four HMACs a request.
public struct SigningKey: Sendable {
    public let scope: CredentialScope
    private let key: SymmetricKey

    public init(secretAccessKey: Secret, scope: CredentialScope) {
        self.scope = scope
        var seed = Array("AWS4".utf8)
        secretAccessKey.withBytes { seed.append(contentsOf: $0) }
        key = [scope.date, scope.region, scope.service, CredentialScope.terminator].reduce(SymmetricKey(data: seed)) {
            SymmetricKey(data: HMAC<SHA256>.authenticationCode(for: Array($1.utf8), using: $0))
        }
    }

    /// The signature of `text` in lower-case hex, 64 digits.
    func signature(of text: String) -> String {
        HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: key).withUnsafeBytes { Hex.encode(Array($0)) }
    }
}

/// The lower-case hex of the SHA-256 digest of `bytes`.
func sha256Hex(_ bytes: [UInt8]) -> String {
    SHA256.hash(data: bytes).withUnsafeBytes { Hex.encode(Array($0)) }
}
