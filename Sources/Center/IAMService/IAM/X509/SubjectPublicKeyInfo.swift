import SwiftASN1

/// A public key with its algorithm, as X.509 has it (RFC 5280 section 4.1).
struct SubjectPublicKeyInfo {
    var algorithm: ASN1ObjectIdentifier
    /// The key in the form of its algorithm.
    var key: [UInt8]
    /// All of it, in DER.
    var bytes: [UInt8]

    init(_ node: ASN1Node) throws {
        (algorithm, key) = try DER.sequence(node, identifier: .sequence) { nodes in
            (try nodes.algorithm(), Array(try ASN1BitString(derEncoded: &nodes).bytes))
        }
        bytes = Array(node.encodedBytes)
    }
}
