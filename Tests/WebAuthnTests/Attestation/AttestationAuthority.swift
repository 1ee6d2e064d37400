import Crypto
import SwiftASN1
import X509

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A maker of authenticators, who can make its certificates as wrong as it likes.
struct AttestationAuthority {
    var key = P256.Signing.PrivateKey()
    var version = Certificate.Version.v3
    var subject: [(ASN1ObjectIdentifier, String)] = [
        (.RDNAttributeType.countryName, "SE"), (.RDNAttributeType.organizationName, "Maker AB"),
        (.RDNAttributeType.organizationalUnitName, "Authenticator Attestation"),
        (.RDNAttributeType.commonName, "Maker Key Serial 1"),
    ]
    var constraints: BasicConstraints? = .notCertificateAuthority
    var aaguid: [UInt8]?
    var isAAGUIDCritical = false
    var publicKey: Certificate.PublicKey?

    func certificate() throws -> [UInt8] {
        let name = try DistinguishedName(
            subject.map { RelativeDistinguishedName(try attribute($0.0, $0.1)) })
        let start = Date(timeIntervalSince1970: 1_700_000_000)
        let certificate = try Certificate(
            version: version, serialNumber: Certificate.SerialNumber(bytes: [1, 2, 3]),
            publicKey: publicKey ?? Certificate.PublicKey(key.publicKey), notValidBefore: start,
            notValidAfter: start.addingTimeInterval(1_000_000), issuer: name, subject: name,
            signatureAlgorithm: .ecdsaWithSHA256, extensions: extensions(),
            issuerPrivateKey: Certificate.PrivateKey(key))
        var serializer = DER.Serializer()
        try serializer.serialize(certificate)
        return serializer.serializedBytes
    }

    private func attribute(
        _ type: ASN1ObjectIdentifier, _ value: String
    ) throws -> RelativeDistinguishedName.Attribute {
        type == .RDNAttributeType.countryName
            ? try RelativeDistinguishedName.Attribute(type: type, printableString: value)
            : RelativeDistinguishedName.Attribute(type: type, utf8String: value)
    }

    private func extensions() throws -> Certificate.Extensions {
        var extensions = Certificate.Extensions()
        if let constraints { try extensions.append(Certificate.Extension(constraints, critical: true)) }
        if let aaguid {
            var serializer = DER.Serializer()
            try serializer.serialize(ASN1OctetString(contentBytes: aaguid[...]))
            try extensions.append(
                Certificate.Extension(
                    oid: [1, 3, 6, 1, 4, 1, 45724, 1, 1, 4], critical: isAAGUIDCritical,
                    value: serializer.serializedBytes[...]))
        }
        return extensions
    }

    func sign(_ message: [UInt8]) throws -> [UInt8] {
        Array(try key.signature(for: message).derRepresentation)
    }
}
