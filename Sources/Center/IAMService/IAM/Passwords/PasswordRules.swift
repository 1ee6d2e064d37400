import AWSModels
import AWSProtocols
import CenterStore
import Primitives

/// What a new password must be like (IAM User Guide, "Set an account password policy").
struct PasswordRules {
    /// The account's policy; nil where it has none, and the default policy holds.
    let policy: PasswordPolicyRecord?

    /// Throws for a password that the policy does not take.
    func check(_ password: Secret) throws {
        let text = password.revealed()
        guard text.count <= 128, policy.map({ Self.conforms(text, to: $0) }) ?? Self.conformsToDefault(text) else {
            throw Self.violation
        }
    }

    /// How many of the passwords used last, the present one among them, are not taken again.
    var reusePrevention: Int { policy?.reusePrevention ?? 0 }

    static let violation = IAM.Errors.passwordPolicyViolation(
        "Password does not conform to the account password policy.")

    private static func conforms(_ text: String, to policy: PasswordPolicyRecord) -> Bool {
        let kinds = Kinds(text)
        return text.count >= policy.minimumLength
            && (kinds.hasSymbol || !policy.requiresSymbols) && (kinds.hasNumber || !policy.requiresNumbers)
            && (kinds.hasUppercase || !policy.requiresUppercase) && (kinds.hasLowercase || !policy.requiresLowercase)
    }

    /// The default policy: 8 characters, of three kinds out of upper case, lower case, digits and other characters.
    private static func conformsToDefault(_ text: String) -> Bool {
        let kinds = Kinds(text)
        let present = [kinds.hasUppercase, kinds.hasLowercase, kinds.hasNumber, kinds.hasOther].filter { $0 }.count
        return text.count >= 8 && present >= 3
    }

    /// Which kinds of characters a password has.
    private struct Kinds {
        var hasUppercase = false
        var hasLowercase = false
        var hasNumber = false
        /// Anything else.
        var hasOther = false
        /// One of those that AWS counts as symbols.
        var hasSymbol = false

        private static let symbols = Set("!@#$%^&*()_+-=[]{}|'".unicodeScalars)

        init(_ text: String) {
            for scalar in text.unicodeScalars {
                switch scalar {
                case "A"..."Z": hasUppercase = true
                case "a"..."z": hasLowercase = true
                case "0"..."9": hasNumber = true
                default:
                    hasOther = true
                    if Self.symbols.contains(scalar) { hasSymbol = true }
                }
            }
        }
    }
}

extension Scope {
    func passwordRules() throws -> PasswordRules {
        PasswordRules(policy: try records.passwordPolicy(of: accountID))
    }
}

extension LoginProfileRecord {
    /// How many hashes of former passwords are kept: the most that a policy can forbid, with the present one.
    private static let formerLimit = 23

    /// Puts a new password in the place of the present one, which is remembered.
    mutating func replacePassword(_ hash: Secret, at moment: Timestamp) {
        formerHashes = Array(([passwordHash] + formerHashes).prefix(Self.formerLimit))
        passwordHash = hash
        changedAt = moment
    }
}
