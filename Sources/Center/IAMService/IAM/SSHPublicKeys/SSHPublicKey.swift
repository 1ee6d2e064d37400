import Crypto
import Primitives

/// An RSA key as users upload it, and in the forms in which AWS gives it out.
struct SSHPublicKey: Equatable {
    static let minimumBits = 2048
    /// More makes verifying slow and is nobody's.
    static let maximumBits = 16_384

    let key: RSAPublicKey

    enum Refusal: Error {
        /// Neither `ssh-rsa` nor a PEM text of a public key.
        case encoding
        /// Named as one of these, and none.
        case content
    }

    /// Reads `ssh-rsa BASE64 COMMENT`, or PEM as `PUBLIC KEY` or `RSA PUBLIC KEY`.
    init(_ text: String) throws(Refusal) {
        let text = text.trimmed
        let read: RSAPublicKey?
        if text.hasPrefix("ssh-rsa ") {
            let words = text.split(maxSplits: 2, whereSeparator: \.isWhitespace)
            read = words.count > 1 ? Base64.decode(words[1]).flatMap(Self.fromWire) : nil
        } else if text.hasPrefix("-----BEGIN PUBLIC KEY-----") || text.hasPrefix("-----BEGIN RSA PUBLIC KEY-----") {
            read = Self.fromPEM(String(text))
        } else {
            throw .encoding
        }
        guard let read, (Self.minimumBits...Self.maximumBits).contains(read.bitCount) else { throw .content }
        key = read
    }

    /// From the wire form that `material` keeps.
    init?(material: String) {
        guard let key = Base64.decode(material).flatMap(Self.fromWire) else { return nil }
        self.key = key
    }

    /// `ssh-rsa BASE64`.
    var sshText: String { "\(Self.algorithm) \(material)" }

    /// The wire form (RFC 4253 section 6.6) in base 64.
    var material: String { Base64.encode(wire) }

    /// MD5 of the wire form as 16 pairs of hexadecimal digits (RFC 4716 section 4).
    var fingerprint: String {
        Insecure.MD5.hash(data: wire).map { Hex.encode([$0]) }.joined(separator: ":")
    }

    /// `PUBLIC KEY` in PEM.
    func pemText() throws -> String {
        PEM(label: "PUBLIC KEY", bytes: try key.spki()).text
    }

    private static let algorithm = "ssh-rsa"

    private var wire: [UInt8] {
        [Array(Self.algorithm.utf8), Self.number(key.exponent), Self.number(key.modulus)].flatMap { part in
            withUnsafeBytes(of: UInt32(part.count).bigEndian) { Array($0) } + part
        }
    }

    /// `mpint`: a zero before a first bit that is set.
    private static func number(_ bytes: [UInt8]) -> [UInt8] {
        bytes.first.map { $0 >= 0x80 } == true ? [0] + bytes : bytes
    }

    private static func fromWire(_ bytes: [UInt8]) -> RSAPublicKey? {
        var rest = bytes[...]
        func next() -> ArraySlice<UInt8>? {
            guard rest.count >= 4 else { return nil }
            let length = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
            rest = rest.dropFirst(4)
            guard rest.count >= length else { return nil }
            defer { rest = rest.dropFirst(length) }
            return rest.prefix(length)
        }
        guard let name = next(), name.elementsEqual(algorithm.utf8), let exponent = next(), let modulus = next(),
            rest.isEmpty, exponent.first.map({ $0 < 0x80 }) == true, modulus.first.map({ $0 < 0x80 }) == true
        else { return nil }
        return RSAPublicKey(modulus: modulus, exponent: exponent)
    }

    private static func fromPEM(_ text: String) -> RSAPublicKey? {
        guard let values = PEM.read(text), values.count == 1 else { return nil }
        return values[0].label == "PUBLIC KEY"
            ? RSAPublicKey(spki: values[0].bytes) : RSAPublicKey(pkcs1: values[0].bytes)
    }
}
