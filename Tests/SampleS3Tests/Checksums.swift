import Crypto
import Primitives

/// What clients compute over their content.
enum Checksums {
    static func md5(_ bytes: [UInt8]) -> String? { Base64.encode(Insecure.MD5.hash(data: bytes)) }

    static func sha256(_ bytes: [UInt8]) -> String { Base64.encode(SHA256.hash(data: bytes)) }
}
