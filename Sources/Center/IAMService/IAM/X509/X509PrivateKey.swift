import Crypto
import CryptoExtras
import Primitives

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A private key that goes with a certificate: RSA of 1024 bits or more, or one of NIST's three curves, in the forms
/// that openssl writes (PKCS #1, SEC 1, PKCS #8), not encrypted.
struct X509PrivateKey {
    /// The public half as `SubjectPublicKeyInfo` in DER.
    private let publicKey: [UInt8]

    /// Nil unless the PEM text holds one such key, perhaps with the parameters of its curve before it.
    init?(pem text: Secret) {
        let values = PEM.read(text.revealed())?.filter { $0.label != "EC PARAMETERS" }
        guard let values, values.count == 1, let publicKey = Self.publicKey(of: values[0]) else { return nil }
        self.publicKey = publicKey
    }

    /// Whether `key` is the other half.
    func matches(_ key: SubjectPublicKeyInfo) -> Bool {
        publicKey == key.bytes
    }

    private static func publicKey(of pem: PEM) -> [UInt8]? {
        let isEither = pem.label == "PRIVATE KEY"
        if isEither || pem.label == "RSA PRIVATE KEY",
            let key = try? _RSA.Signing.PrivateKey(unsafeDERRepresentation: pem.bytes)
        {
            return Array(key.publicKey.derRepresentation)
        }
        guard isEither || pem.label == "EC PRIVATE KEY" else { return nil }
        if let key = try? P256.Signing.PrivateKey(derRepresentation: pem.bytes) {
            return Array(key.publicKey.derRepresentation)
        }
        if let key = try? P384.Signing.PrivateKey(derRepresentation: pem.bytes) {
            return Array(key.publicKey.derRepresentation)
        }
        let key = try? P521.Signing.PrivateKey(derRepresentation: pem.bytes)
        return key.map { Array($0.publicKey.derRepresentation) }
    }
}
