import AWSModels
import AWSProtocols
import IAMPolicy
import Primitives

/// Policy documents as text.
package enum PolicyText {
    /// The number of characters that count towards AWS's limits: white space does not.
    package static func size(_ text: String) -> Int {
        text.unicodeScalars.count { !$0.properties.isWhitespace }
    }

    /// Refuses a document that AWS does not accept for users, groups and roles.
    static func requireValid(_ text: String) throws {
        do {
            _ = try PolicyDocument(text, kind: .identity)
        } catch {
            throw IAM.Errors.malformedPolicyDocument(error.message)
        }
    }

    /// As answers carry documents: percent-encoded (RFC 3986).
    static func encoded(_ text: String) -> String {
        PercentEncoding.encode(text)
    }
}
