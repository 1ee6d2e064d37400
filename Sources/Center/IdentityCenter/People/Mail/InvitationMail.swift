import CenterStore
import Primitives

/// The letter that carries a link. Every header is made of what was checked; what a person chose stands in the body
/// alone.
struct InvitationMail: Sendable {
    let sender: MailAddress
    let recipient: MailAddress
    let person: Person
    let purpose: InvitationRecord.Purpose
    let link: Secret
    let expiresAt: Timestamp

    var bytes: [UInt8] {
        let headers = [
            "From: Twinlock <\(sender)>", "To: <\(recipient)>", "Subject: \(subject)", "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit",
            "Auto-Submitted: auto-generated",
        ]
        return Array((headers.joined(separator: "\n") + "\n\n" + text).utf8)
    }

    private var subject: String {
        switch purpose {
        case .invitation: "Your invitation to sign in"
        case .passwordReset: "Choose a new password"
        case .mfaReset: "Register a new device"
        }
    }

    private var text: String {
        let demand =
            switch purpose {
            case .invitation: "You are invited to sign in. Choose a password and register a device:"
            case .passwordReset: "An administrator asks you to choose a new password:"
            case .mfaReset: "An administrator asks you to register a new device:"
            }
        return """
            \(Self.line(person.displayName)),

            \(demand)

            \(link.revealed())

            Your user name is \(Self.line(person.userName)). The link is good once, until \(expiresAt.iso8601).
            If you did not expect this, do nothing.

            """
    }

    /// The text as one line of what can be shown, no longer than fits.
    private static func line(_ text: String) -> String {
        let scalars = text.unicodeScalars.filter {
            ![.control, .lineSeparator, .paragraphSeparator, .surrogate].contains($0.properties.generalCategory)
        }
        return String(String.UnicodeScalarView(scalars.prefix(128)))
    }
}
