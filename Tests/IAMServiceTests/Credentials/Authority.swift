import Crypto
import Foundation
import Primitives
import SwiftASN1
import X509

/// Makes certificates for tests, with keys of NIST's curve P-256.
struct Authority {
    /// In PEM.
    let certificate: String
    /// In PEM, PKCS #8.
    let key: String

    private let name: DistinguishedName
    private let signer: P256.Signing.PrivateKey

    /// One that `issuer` signs, or that signs itself, and holds from `start` for `days` days.
    init(
        _ commonName: String, issuer: Authority? = nil, start: Timestamp = Timestamp(seconds: 1_790_000_000),
        days: Int64 = 3650
    ) throws {
        signer = P256.Signing.PrivateKey()
        name = try DistinguishedName { CommonName(commonName) }
        let made = try Certificate(
            version: .v3, serialNumber: .init(), publicKey: .init(signer.publicKey),
            notValidBefore: Date(timeIntervalSince1970: Double(start.seconds)),
            notValidAfter: Date(timeIntervalSince1970: Double(start.adding(seconds: days * 86_400).seconds)),
            issuer: issuer?.name ?? name, subject: name, signatureAlgorithm: .ecdsaWithSHA256,
            extensions: Certificate.Extensions(), issuerPrivateKey: .init(issuer?.signer ?? signer))
        certificate = try made.serializeAsPEM().pemString
        key = signer.pemRepresentation
    }

    /// The key in the form that `openssl ecparam -genkey` writes, parameters before it.
    func sec1() throws -> String {
        let curve = PEMDocument(type: "EC PARAMETERS", derBytes: [6, 8, 42, 134, 72, 206, 61, 3, 1, 7]).pemString
        var serializer = DER.Serializer()
        try serializer.appendConstructedNode(identifier: .sequence) { coder in
            try coder.serialize(1)
            try coder.serialize(ASN1OctetString(contentBytes: ArraySlice(Array(signer.rawRepresentation))))
            try coder.serialize(explicitlyTaggedWithTagNumber: 0, tagClass: .contextSpecific) { coder in
                try coder.serialize(ASN1ObjectIdentifier.NamedCurves.secp256r1)
            }
        }
        return curve + "\n" + PEMDocument(type: "EC PRIVATE KEY", derBytes: serializer.serializedBytes).pemString
    }
}

/// A self-signed certificate with an RSA key of 1024 bits and SHA-1, as AWS took them long ago; until 2126.
let oldCertificate = """
    -----BEGIN CERTIFICATE-----
    MIIB+jCCAWOgAwIBAgIUW0moCxMeI50uqxp1criYT7j3S2owDQYJKoZIhvcNAQEF
    BQAwDjEMMAoGA1UEAwwDb2xkMCAXDTI2MTEyMTA1MTc1OFoYDzIxMjYxMDI4MDUx
    NzU4WjAOMQwwCgYDVQQDDANvbGQwgZ8wDQYJKoZIhvcNAQEBBQADgY0AMIGJAoGB
    AKGB9LTazjloU1PHOKwTFC3IZM1BZouuCiCK4XB250ZG0Ymkz8M9p+qPi1UTtuaP
    3a/aOQVFrkbikLWDDw6d6Zdlc1wetYH7xlkGkndLfldk7yF898XpTziC3NEEpVcQ
    jJ8nnnwS17KgVSr+fVbhdulSy9Zsp5A1z29lBT2ZpM7jAgMBAAGjUzBRMB0GA1Ud
    DgQWBBTVoD+AtRkCtFv+tDaucKLpc6PDZzAfBgNVHSMEGDAWgBTVoD+AtRkCtFv+
    tDaucKLpc6PDZzAPBgNVHRMBAf8EBTADAQH/MA0GCSqGSIb3DQEBBQUAA4GBADtg
    VxSJJIT16gId7ykV7nv3FjXho+B7sdwREcGMO9mgMXGJLF1gLHAlw2RV6uIbLxzU
    7Uis0lFJyPlIW3dVSKXtNzFHT0iN0R9txUvTqTzKQRye3DmwoUO8+UF95wxcqIsV
    u8TA4JMNevsrBTURBzZ9fXi7KLn/ks8M+htN3/6E
    -----END CERTIFICATE-----
    """
