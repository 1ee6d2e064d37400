public import Platform
public import Primitives

/// Unique ids and key ids as AWS makes them: a prefix that tells the kind, then base 32 that begins with the account's
/// number, so that the account can be read off (IAM User Guide, "Understanding unique ID prefixes").
public enum AWSIdentifiers {
    /// What an id is of.
    public enum Kind: String, Sendable, CaseIterable {
        case accessKey = "AKIA"
        case temporaryAccessKey = "ASIA"
        case user = "AIDA"
        case role = "AROA"
        case group = "AGPA"
        case managedPolicy = "ANPA"
        case instanceProfile = "AIPA"
        case publicKey = "APKA"
        case serverCertificate = "ASCA"
        case serviceCredential = "ACCA"

        /// Characters altogether: 20 for keys, 21 for everything else.
        public var length: Int {
            switch self {
            case .accessKey, .temporaryAccessKey, .publicKey: 20
            case .user, .role, .group, .managedPolicy, .instanceProfile, .serverCertificate, .serviceCredential: 21
            }
        }
    }

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

    /// A new id in the account of 12 digits.
    public static func make(_ kind: Kind, accountID: String, entropy: Entropy) -> String {
        // One bit that is set, 40 bits of account, the rest random: 39 or 44 bits.
        let account = UInt64(accountID) ?? 0
        let head = 1 << 40 | account
        let tailBits = (kind.length - 4) * 5 - 41
        let random = entropy.bytes(6).reduce(UInt64(0)) { $0 << 8 | UInt64($1) } & (1 << UInt64(tailBits) - 1)
        var characters = Array(kind.rawValue.utf8)
        for index in 0..<(kind.length - 4) {
            // Five bits at a time, from the most significant; the 41 bits of the head end within a character.
            let high = 41 - 5 * (index + 1)
            let digit: UInt64
            if high >= 0 {
                digit = head >> UInt64(high) & 31
            } else if high > -5 {
                digit = (head << UInt64(-high) | random >> UInt64(tailBits + high)) & 31
            } else {
                digit = random >> UInt64(tailBits + high) & 31
            }
            characters.append(alphabet[Int(digit)])
        }
        return String(decoding: characters, as: UTF8.self)
    }

    /// The account in an id; nil for ids of other makes.
    public static func accountID(of id: String) -> String? {
        let characters = Array(id.utf8)
        guard (16...32).contains(characters.count) else { return nil }
        var bits: UInt64 = 0
        for character in characters[4..<13] {
            guard let digit = alphabet.firstIndex(of: character) else { return nil }
            bits = bits << 5 | UInt64(digit)
        }
        // 45 bits: the set one, 40 of the account, four random ones.
        guard bits >> 44 == 1 else { return nil }
        let digits = String(bits >> 4 & (1 << 40 - 1))
        guard digits.count <= 12 else { return nil }
        return String(repeating: "0", count: 12 - digits.count) + digits
    }

    /// The secret of a new access key: 40 characters of base 64, as AWS's are.
    public static func makeSecretAccessKey(entropy: Entropy) -> Secret {
        Secret(utf8: Base64.encode(entropy.bytes(30)))
    }
}
