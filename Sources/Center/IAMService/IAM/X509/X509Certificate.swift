import Primitives
import SwiftASN1

/// What is needed of an X.509 certificate (RFC 5280 section 4.1). Keys of any kind and size are read, because AWS takes
/// certificates that are older than today's rules.
struct X509Certificate {
    let signed: SignedPart
    let signatureAlgorithm: ASN1ObjectIdentifier
    let signature: [UInt8]
    /// The whole certificate.
    let bytes: [UInt8]

    var publicKey: SubjectPublicKeyInfo { signed.publicKey }
    var notAfter: Timestamp { signed.notAfter }

    /// Nil unless `bytes` is a certificate in DER and nothing else.
    init?(_ bytes: [UInt8]) {
        guard let certificate = try? Self.parse(bytes) else { return nil }
        self = certificate
    }

    init?(_ pem: PEM) {
        guard pem.label == "CERTIFICATE" else { return nil }
        self.init(pem.bytes)
    }

    /// The one certificate of a PEM text.
    init?(pem text: String) {
        guard let values = PEM.read(text), values.count == 1 else { return nil }
        self.init(values[0])
    }

    /// Whether the certificate holds at `moment`.
    func isValid(at moment: Timestamp) -> Bool {
        signed.notBefore <= moment && moment <= signed.notAfter
    }

    private init(
        signed: SignedPart, signatureAlgorithm: ASN1ObjectIdentifier, signature: [UInt8], bytes: [UInt8]
    ) {
        self.signed = signed
        self.signatureAlgorithm = signatureAlgorithm
        self.signature = signature
        self.bytes = bytes
    }

    private static func parse(_ bytes: [UInt8]) throws -> X509Certificate {
        try DER.sequence(DER.parse(bytes), identifier: .sequence) { nodes in
            X509Certificate(
                signed: try SignedPart(try nodes.require()), signatureAlgorithm: try nodes.algorithm(),
                signature: Array(try ASN1BitString(derEncoded: &nodes).bytes), bytes: bytes)
        }
    }
}

/// What an issuer signs of a certificate: `TBSCertificate`.
struct SignedPart {
    /// The names in DER.
    var issuer: [UInt8]
    var subject: [UInt8]
    var notBefore: Timestamp
    var notAfter: Timestamp
    var publicKey: SubjectPublicKeyInfo
    /// All of it, in DER.
    var bytes: [UInt8]

    init(_ node: ASN1Node) throws {
        bytes = Array(node.encodedBytes)
        (issuer, notBefore, notAfter, subject, publicKey) = try DER.sequence(node, identifier: .sequence) { nodes in
            let version = try DER.decodeDefaultExplicitlyTagged(
                &nodes, tagNumber: 0, tagClass: .contextSpecific, defaultValue: Int(0))
            guard (0...2).contains(version) else { throw ASN1Error.invalidASN1Object(reason: "no X.509 version") }
            // The serial number, of which some authorities made negative ones.
            guard try nodes.require().identifier == .integer else {
                throw ASN1Error.invalidASN1Object(reason: "no serial number")
            }
            _ = try nodes.algorithm()
            let issuer = try nodes.name()
            let (notBefore, notAfter) = try DER.sequence(try nodes.require(), identifier: .sequence) { times in
                (try times.time(), try times.time())
            }
            let subject = try nodes.name()
            let publicKey = try SubjectPublicKeyInfo(try nodes.require())
            // Unique ids and extensions say nothing that is asked here.
            while nodes.next() != nil {}
            return (issuer, notBefore, notAfter, subject, publicKey)
        }
    }
}
