import Crypto
import CryptoExtras
import SwiftASN1
import X509

/// The certificate of an authenticator's maker, whose key signs for a batch of authenticators.
struct AttestationCertificate {
    private let certificate: Certificate

    init(der: [UInt8]) throws(AttestationError) {
        guard let certificate = try? Certificate(derEncoded: der) else { throw .certificate }
        self.certificate = certificate
    }

    /// The member `x5c`: certificates in DER, at least one, all of them readable.
    static func chain(_ value: CBOR) throws(AttestationError) -> [[UInt8]] {
        guard let elements = value.arrayValue, !elements.isEmpty, elements.count <= 8 else { throw .syntax }
        var chain: [[UInt8]] = []
        for element in elements {
            guard let der = element.bytesValue else { throw .syntax }
            _ = try AttestationCertificate(der: der)
            chain.append(der)
        }
        return chain
    }

    /// The certificate's key, which must be of the kind that `algorithm` signs with.
    func key(for algorithm: COSEAlgorithm) throws(AttestationError) -> COSEKey {
        let key = certificate.publicKey
        let found: COSEKey? =
            switch algorithm {
            case .es256: P256.Signing.PublicKey(key).map { Self.point($0.x963Representation, COSEKey.es256) }
            case .es384: P384.Signing.PublicKey(key).map { Self.point($0.x963Representation, COSEKey.es384) }
            case .edDSA: Curve25519.Signing.PublicKey(key).map { .edDSA(Array($0.rawRepresentation)) }
            case .rs256: Self.rsa(key)
            }
        guard let found, (try? found.check()) != nil else { throw .certificate }
        return found
    }

    private static func point(
        _ bytes: some Sequence<UInt8>, _ key: (_ x: [UInt8], _ y: [UInt8]) -> COSEKey
    ) -> COSEKey {
        let coordinates = Array(bytes.dropFirst())
        let half = coordinates.count / 2
        return key(Array(coordinates[..<half]), Array(coordinates[half...]))
    }

    private static func rsa(_ key: Certificate.PublicKey) -> COSEKey? {
        guard let key = _RSA.Signing.PublicKey(key), let parts = try? key.getKeyPrimitives() else { return nil }
        return .rs256(
            n: Array(parts.modulus.drop { $0 == 0 }), e: Array(parts.publicExponent.drop { $0 == 0 }))
    }

    /// Section 8.2.1, "Certificate Requirements for Packed Attestation Statements".
    func checkPacked(aaguid: [UInt8]) throws(AttestationError) {
        guard certificate.version == .v3 else { throw .certificateVersion }
        try checkSubject()
        guard let constraints = try? certificate.extensions.basicConstraints,
            constraints == .notCertificateAuthority
        else { throw .certificateAuthority }
        guard let stated = certificate.extensions[oid: Self.aaguidExtension] else { return }
        guard !stated.critical, let value = try? ASN1OctetString(derEncoded: Array(stated.value)),
            value.bytes.elementsEqual(aaguid)
        else { throw .certificateAAGUID }
    }

    private func checkSubject() throws(AttestationError) {
        guard let country = attribute(.RDNAttributeType.countryName), country.utf8.count == 2,
            country.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0 & 0xDF) }),
            attribute(.RDNAttributeType.organizationName)?.isEmpty == false,
            attribute(.RDNAttributeType.organizationalUnitName) == "Authenticator Attestation",
            attribute(.RDNAttributeType.commonName)?.isEmpty == false
        else { throw .certificateSubject }
    }

    /// The value of a subject's attribute that stands there once.
    private func attribute(_ type: ASN1ObjectIdentifier) -> String? {
        let values = certificate.subject.flatMap { $0 }.filter { $0.type == type }
        return values.count == 1 ? values.first.flatMap { String($0.value) } : nil
    }

    /// id-fido-gen-ce-aaguid.
    private static let aaguidExtension: ASN1ObjectIdentifier = [1, 3, 6, 1, 4, 1, 45724, 1, 1, 4]
}
