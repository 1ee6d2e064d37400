import Primitives
import Sessions

/// What `status` shows.
struct StatusReport {
    let now: Timestamp
    let vault: VaultReport
    let sessions: [KeptSession]
    let routes: [SessionOutline]

    var json: JSON {
        [
            "vault": vault.json, "sessions": sessionListing.json, "routes": .array(routes.map(RouteText.json)),
        ]
    }

    var text: String {
        var text = "Vault\n  \(vault.keys) access keys, \(vault.seeds) MFA seeds in \(vault.folder)\n"
        for line in vault.explanation { text += "  \(line)\n" }
        text += "\nSessions\n"
        text += sessions.isEmpty ? "  none\n" : indented(sessionListing.table)
        for route in routes {
            text += "\nRoute of profile \(route.profile)\n" + indented(RouteText.text(route, now: now))
        }
        return text
    }

    private var sessionListing: Listing {
        var listing = Listing(columns: [
            ("PROFILE", "profile"), ("SESSION", "session"), ("ACCESS KEY", "access_key_id"),
            ("MFA DEVICE", "mfa_device"),
            ("EXPIRES", "expires"), ("LEFT", "left"),
        ])
        for session in sessions {
            listing.add([
                .string(session.profile), .string(session.title), .string(session.accessKeyID),
                .optional(session.device), .string(session.expiration.iso8601),
                .string(TimeLeft.text(until: session.expiration, from: now)),
            ])
        }
        return listing
    }

    private func indented(_ text: String) -> String {
        text.split(separator: "\n").map { "  \($0)\n" }.joined()
    }
}
