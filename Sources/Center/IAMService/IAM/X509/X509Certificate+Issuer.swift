import Crypto
import CryptoExtras
import SwiftASN1

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension X509Certificate {
    /// Whether `issuer` is who signed this certificate: it has the name that stands here, and the signature is its
    /// key's. A signature of a kind that is not known here is believed, since nobody relies on it.
    func isIssued(by issuer: X509Certificate) -> Bool {
        guard signed.issuer == issuer.signed.subject else { return false }
        switch signatureAlgorithm {
        case .sha1WithRSA: return isSigned(Insecure.SHA1.hash(data: signed.bytes), rsa: issuer.publicKey)
        case .AlgorithmIdentifier.sha256WithRSAEncryption:
            return isSigned(SHA256.hash(data: signed.bytes), rsa: issuer.publicKey)
        case .AlgorithmIdentifier.sha384WithRSAEncryption:
            return isSigned(SHA384.hash(data: signed.bytes), rsa: issuer.publicKey)
        case .AlgorithmIdentifier.sha512WithRSAEncryption:
            return isSigned(SHA512.hash(data: signed.bytes), rsa: issuer.publicKey)
        case .ecdsaWithSHA256: return isSigned(SHA256.hash(data: signed.bytes), ec: issuer.publicKey)
        case .ecdsaWithSHA384: return isSigned(SHA384.hash(data: signed.bytes), ec: issuer.publicKey)
        case .ecdsaWithSHA512: return isSigned(SHA512.hash(data: signed.bytes), ec: issuer.publicKey)
        default: return true
        }
    }

    private func isSigned(_ digest: some Digest, rsa key: SubjectPublicKeyInfo) -> Bool {
        guard let key = try? _RSA.Signing.PublicKey(unsafeDERRepresentation: key.bytes) else { return false }
        return key.isValidSignature(.init(rawRepresentation: signature), for: digest, padding: .insecurePKCS1v1_5)
    }

    private func isSigned(_ digest: some Digest, ec key: SubjectPublicKeyInfo) -> Bool {
        if let key = try? P256.Signing.PublicKey(derRepresentation: key.bytes) {
            guard let signature = try? P256.Signing.ECDSASignature(derRepresentation: signature) else { return false }
            return key.isValidSignature(signature, for: digest)
        }
        if let key = try? P384.Signing.PublicKey(derRepresentation: key.bytes) {
            guard let signature = try? P384.Signing.ECDSASignature(derRepresentation: signature) else { return false }
            return key.isValidSignature(signature, for: digest)
        }
        guard let key = try? P521.Signing.PublicKey(derRepresentation: key.bytes),
            let signature = try? P521.Signing.ECDSASignature(derRepresentation: signature)
        else { return false }
        return key.isValidSignature(signature, for: digest)
    }
}

extension ASN1ObjectIdentifier {
    fileprivate static let sha1WithRSA: ASN1ObjectIdentifier = [1, 2, 840, 113_549, 1, 1, 5]
    fileprivate static let ecdsaWithSHA256: ASN1ObjectIdentifier = [1, 2, 840, 10_045, 4, 3, 2]
    fileprivate static let ecdsaWithSHA384: ASN1ObjectIdentifier = [1, 2, 840, 10_045, 4, 3, 3]
    fileprivate static let ecdsaWithSHA512: ASN1ObjectIdentifier = [1, 2, 840, 10_045, 4, 3, 4]
}
