import Foundation
import Primitives

/// The form in which passwords are compared: NFKC (NIST SP 800-63B section 5.1.1.2), so that one password is the same on
/// every keyboard.
enum PasswordText {
    /// Nothing longer is looked at.
    static let longest = 1024

    /// Nil for what is longer than any password may be.
    static func normalized(_ password: Secret) -> Secret? {
        guard password.count <= longest else { return nil }
        return Secret(utf8: password.revealed().precomposedStringWithCompatibilityMapping)
    }
}
