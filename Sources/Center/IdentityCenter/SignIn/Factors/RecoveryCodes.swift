import CenterStore
import Crypto
import Platform
import Primitives

/// Codes for when all devices are lost: ten, of 80 bits each, so that a plain hash keeps them.
enum RecoveryCodes {
    static let count = 10

    /// Puts new codes in the place of all before; gives them, to be shown once.
    static func renew(for person: Person, _ writer: any StoreWriter, _ entropy: Entropy, at now: Timestamp) throws
        -> [Secret]
    {
        let codes = (0..<count).map { _ in make(entropy) }
        try writer.replaceRecoveryCodes(
            of: person.subject, in: person.accountID,
            by: codes.compactMap { code in
                hash(code).map {
                    RecoveryCodeRecord(
                        accountID: person.accountID, subject: person.subject, codeHash: $0, createdAt: now)
                }
            })
        return codes
    }

    /// `xxxx-xxxx-xxxx-xxxx`, in base 32.
    private static func make(_ entropy: Entropy) -> Secret {
        let digits = Array(Base32Text.encode(entropy.bytes(10)))
        let groups = stride(from: 0, to: digits.count, by: 4).map { String(digits[$0..<min($0 + 4, digits.count)]) }
        return Secret(utf8: groups.joined(separator: "-"))
    }

    /// What is kept of a code, as it is typed: case, blanks and hyphens do not count. Nil for what is no code.
    static func hash(_ code: Secret) -> String? {
        guard code.count <= 64 else { return nil }
        let digits = code.revealed().lowercased().unicodeScalars.filter { $0 != "-" && !$0.properties.isWhitespace }
        let text = String(String.UnicodeScalarView(digits))
        guard text.utf8.count == 16 else { return nil }
        return Hex.encode(Array(SHA256.hash(data: Array(text.utf8))))
    }

    private enum Base32Text {
        private static let alphabet = Array("abcdefghijkmnpqrstuvwxyz23456789")

        /// Digits that nobody takes for another, five bits each.
        static func encode(_ bytes: [UInt8]) -> String {
            var (text, buffer, bits) = ("", UInt32(0), UInt32(0))
            for byte in bytes {
                buffer = buffer << 8 | UInt32(byte)
                bits += 8
                while bits >= 5 {
                    bits -= 5
                    text.append(alphabet[Int(buffer >> bits & 31)])
                }
            }
            return text
        }
    }
}
