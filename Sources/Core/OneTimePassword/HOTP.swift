import Crypto
public import Primitives

/// A counter-based generator of one-time passwords (RFC 4226).
public struct HOTP: Sendable, Equatable {
    /// The shared key, as bytes.
    public let secret: Secret
    public let algorithm: OTPAlgorithm
    /// The length of a code, 6 to 8.
    public let digits: Int

    /// Fails with `emptySecret` or `digits`. Short keys are accepted, because issuers hand out 80 bits.
    public init(secret: Secret, algorithm: OTPAlgorithm = .sha1, digits: Int = 6) throws(OneTimePasswordError) {
        guard !secret.isEmpty else { throw .emptySecret }
        guard (6...8).contains(digits) else { throw .digits(digits) }
        self.secret = secret
        self.algorithm = algorithm
        self.digits = digits
    }

    /// The code at `counter`: exactly `digits` decimal digits, zeros in front kept.
    public func code(at counter: UInt64) -> String {
        let mac = mac(of: counter)
        // RFC 4226 section 5.3: the low four bits of the last byte say where 31 bits are taken from.
        let offset = Int(mac[mac.count - 1] & 15)
        let word = mac[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
        let modulus: UInt32 = digits == 6 ? 1_000_000 : digits == 7 ? 10_000_000 : 100_000_000
        let number = String(word % modulus)
        return String(repeating: "0", count: digits - number.utf8.count) + number
    }

    private func mac(of counter: UInt64) -> [UInt8] {
        let message = (0..<8).map { UInt8(truncatingIfNeeded: counter >> UInt64(56 - 8 * $0)) }
        let key = secret.withBytes { SymmetricKey(data: $0) }
        return switch algorithm {
        case .sha1: Array(HMAC<Insecure.SHA1>.authenticationCode(for: message, using: key))
        case .sha256: Array(HMAC<SHA256>.authenticationCode(for: message, using: key))
        case .sha512: Array(HMAC<SHA512>.authenticationCode(for: message, using: key))
        }
    }
}
