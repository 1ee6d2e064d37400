internal import Platform

/// The code that a person compares, and types where no link brings it: `BCDF-GHJK`. Consonants alone, so that no two
/// look alike and no word comes out (RFC 8628 section 6.1): 2.5 × 10^10 codes, of which a few thousand are open at a
/// time at most.
enum UserCode {
    private static let alphabet = Array("BCDFGHJKLMNPQRSTVWXZ".utf8)
    private static let length = 8

    static func make(_ entropy: Entropy) -> String {
        var letters: [UInt8] = []
        // Bytes from 240 on would make the first letters likelier.
        while letters.count < length {
            for byte in entropy.bytes(16) where byte < 240 && letters.count < length {
                letters.append(alphabet[Int(byte) % alphabet.count])
            }
        }
        return formatted(letters)
    }

    /// The code that a person means who typed `text`, with or without the hyphen, in either case; nil if it is none.
    static func normalized(_ text: String) -> String? {
        guard text.utf8.count <= 64 else { return nil }
        let letters = Array(text.uppercased().utf8).filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: " ") }
        guard letters.count == length, letters.allSatisfy(alphabet.contains) else { return nil }
        return formatted(letters)
    }

    private static func formatted(_ letters: [UInt8]) -> String {
        String(decoding: letters.prefix(4), as: UTF8.self) + "-" + String(decoding: letters.suffix(4), as: UTF8.self)
    }
}
