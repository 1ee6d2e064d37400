import CenterStore
import Platform
import Primitives

/// Identifiers as Organizations makes them (Organizations model, patterns of the shapes named).
enum OrganizationNames {
    private static let alphabet = Array("abcdefghijklmnopqrstuvwxyz0123456789")

    /// `o-` and ten characters (`OrganizationId`).
    static func organizationID(_ entropy: Entropy) -> String { "o-" + text(10, entropy) }

    /// `r-` and four characters (`RootId`).
    static func rootID(_ entropy: Entropy) -> String { "r-" + text(4, entropy) }

    /// `ou-`, the root's characters, and eight more (`OrganizationalUnitId`).
    static func unitID(rootID: String, _ entropy: Entropy) -> String {
        "ou-\(rootID.dropFirst(2))-\(text(8, entropy))"
    }

    /// `car-` and 32 characters (`CreateAccountRequestId`).
    static func creationID(_ entropy: Entropy) -> String { "car-" + Hex.encode(entropy.bytes(16)) }

    /// Twelve digits of which the first is no zero.
    static func accountID(_ entropy: Entropy) -> String {
        let number = entropy.bytes(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return String(100_000_000_000 + number % 900_000_000_000)
    }

    /// 252 of 256 bytes are taken, so that every character is as likely as any other.
    private static func text(_ count: Int, _ entropy: Entropy) -> String {
        var characters: [Character] = []
        while characters.count < count {
            for byte in entropy.bytes(count) where byte < 252 && characters.count < count {
                characters.append(alphabet[Int(byte) % alphabet.count])
            }
        }
        return String(characters)
    }
}

extension OrganizationRecord {
    private func arn(_ kind: String, _ rest: String) -> String {
        "arn:aws:organizations::\(managementAccountID):\(kind)/\(id)\(rest)"
    }

    var arn: String { arn("organization", "") }
    var rootARN: String { arn("root", "/\(rootID)") }
    func arn(ofUnit unitID: String) -> String { arn("ou", "/\(unitID)") }
    func arn(ofAccount accountID: String) -> String { arn("account", "/\(accountID)") }

    /// Of whatever has such an id.
    func arn(of id: String) -> String {
        if id == rootID { return rootARN }
        if id.hasPrefix("ou-") { return arn(ofUnit: id) }
        return id.hasPrefix("r-") ? arn("root", "/\(id)") : arn(ofAccount: id)
    }
}
