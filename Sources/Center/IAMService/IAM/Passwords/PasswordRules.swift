import AWSModels
import AWSProtocols
import Primitives

/// The rules that hold where an account has none of its own (IAM User Guide, "Set an account password policy", default
/// policy): 8 to 128 characters, of three kinds out of upper case, lower case, digits and other characters.
enum PasswordRules {
    static func check(_ password: Secret) throws {
        let text = password.revealed()
        let kinds: [(Unicode.Scalar) -> Bool] = [
            { ("A"..."Z").contains($0) }, { ("a"..."z").contains($0) }, { ("0"..."9").contains($0) },
            { !("A"..."Z").contains($0) && !("a"..."z").contains($0) && !("0"..."9").contains($0) },
        ]
        let present = kinds.filter { isKind in text.unicodeScalars.contains(where: isKind) }.count
        guard (8...128).contains(text.count), present >= 3 else {
            throw IAM.Errors.passwordPolicyViolation("Password does not conform to the account password policy.")
        }
    }
}
