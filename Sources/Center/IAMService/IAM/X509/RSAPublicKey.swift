import SwiftASN1

/// The two numbers of an RSA public key, each as its bytes from the most significant, without leading zeros.
struct RSAPublicKey: Equatable {
    var modulus: [UInt8]
    var exponent: [UInt8]

    /// Bits of the modulus.
    var bitCount: Int {
        modulus.first.map { modulus.count * 8 - $0.leadingZeroBitCount } ?? 0
    }

    /// Nil for what no RSA key has: an even modulus or exponent, an exponent of 1 or one longer than 64 bits, which
    /// nobody has and which makes verifying slow.
    init?(modulus: some Collection<UInt8>, exponent: some Collection<UInt8>) {
        self.modulus = Array(modulus.drop { $0 == 0 })
        self.exponent = Array(exponent.drop { $0 == 0 })
        guard let lastOfModulus = self.modulus.last, let lastOfExponent = self.exponent.last else { return nil }
        guard lastOfModulus & 1 == 1, lastOfExponent & 1 == 1, self.exponent != [1], self.exponent.count <= 8 else {
            return nil
        }
    }

    /// From `SubjectPublicKeyInfo` (RFC 5280 section 4.1).
    init?(spki bytes: [UInt8]) {
        guard let info = try? SubjectPublicKeyInfo(DER.parse(bytes)),
            info.algorithm == .AlgorithmIdentifier.rsaEncryption
        else { return nil }
        self.init(pkcs1: info.key)
    }

    /// From `RSAPublicKey` (RFC 8017 appendix A.1.1).
    init?(pkcs1 bytes: [UInt8]) {
        let numbers = try? DER.sequence(DER.parse(bytes), identifier: .sequence) { nodes in
            (try ArraySlice<UInt8>(derEncoded: &nodes), try ArraySlice<UInt8>(derEncoded: &nodes))
        }
        guard let (modulus, exponent) = numbers else { return nil }
        self.init(modulus: modulus, exponent: exponent)
    }

    /// `SubjectPublicKeyInfo` in DER.
    func spki() throws -> [UInt8] {
        var inner = DER.Serializer()
        try inner.appendConstructedNode(identifier: .sequence) { coder in
            try coder.serialize(ArraySlice(modulus))
            try coder.serialize(ArraySlice(exponent))
        }
        var outer = DER.Serializer()
        try outer.appendConstructedNode(identifier: .sequence) { coder in
            try coder.appendConstructedNode(identifier: .sequence) { coder in
                try coder.serialize(ASN1ObjectIdentifier.AlgorithmIdentifier.rsaEncryption)
                try coder.serialize(ASN1Null())
            }
            try coder.serialize(ASN1BitString(bytes: inner.serializedBytes[...]))
        }
        return outer.serializedBytes
    }
}
