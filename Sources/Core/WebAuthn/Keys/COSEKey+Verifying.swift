import Crypto
import CryptoExtras

extension COSEKey {
    /// Whether `signature` is one of `message` by this key. ECDSA signatures are DER (Web Authentication Level 3,
    /// section 6.5.5), the others as their RFCs have them.
    public func isValidSignature(_ signature: [UInt8], for message: [UInt8]) -> Bool {
        switch self {
        case .es256(let x, let y):
            guard let key = try? P256.Signing.PublicKey(x963Representation: [4] + x + y),
                let signature = try? P256.Signing.ECDSASignature(derRepresentation: signature)
            else { return false }
            return key.isValidSignature(signature, for: message)
        case .es384(let x, let y):
            guard let key = try? P384.Signing.PublicKey(x963Representation: [4] + x + y),
                let signature = try? P384.Signing.ECDSASignature(derRepresentation: signature)
            else { return false }
            return key.isValidSignature(signature, for: message)
        case .edDSA(let point):
            guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: point), signature.count == 64 else {
                return false
            }
            return key.isValidSignature(signature, for: message)
        case .rs256(let n, let e):
            guard let key = try? _RSA.Signing.PublicKey(n: n, e: e) else { return false }
            let signature = _RSA.Signing.RSASignature(rawRepresentation: signature)
            return key.isValidSignature(signature, for: SHA256.hash(data: message), padding: .insecurePKCS1v1_5)
        }
    }
}
