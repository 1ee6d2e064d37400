import Primitives
import Sessions

/// What `status` shows.
struct StatusReport {
    let now: Timestamp
    let vault: VaultReport
    let signIns: SignInReport
    let sessions: [KeptSession]
    let routes: [Route]

    /// How a profile comes to credentials, or why it does not.
    enum Route {
        case leads(SessionOutline)
        case breaks(profile: String, SessionError)
    }

    var json: JSON {
        [
            "vault": vault.json, "sign_ins": signIns.json, "sessions": sessionListing.json,
            "routes": .array(routes.map(Self.json)),
        ]
    }

    func text(_ page: Page) -> String {
        var text = "Vault\n  \(vault.content) in \(vault.folder)\n"
        for line in vault.explanation { text += "  \(line)\n" }
        text += signIns.text(page, now: now)
        text += "\nSessions\n"
        text += sessions.isEmpty ? "  none\n" : Self.indented(sessionListing.table(page.indented(by: 2)))
        for route in routes {
            switch route {
            case .leads(let outline):
                text +=
                    "\nRoute of profile \(Printable.line(outline.profile))\n"
                    + Self.indented(RouteText.text(outline, now: now))
            case .breaks(let profile, let error):
                text += "\nRoute of profile \(Printable.line(profile))\n  it comes to no credentials\n"
                text += "  problem: \(Printable.line(error.description))\n"
                if let hint = error.hint { text += "  hint: \(Printable.line(hint))\n" }
            }
        }
        return page.fitted(text)
    }

    private static func json(_ route: Route) -> JSON {
        switch route {
        case .leads(let outline): RouteText.json(outline)
        case .breaks(let profile, let error):
            ["profile": .string(profile), "problem": .string(error.description), "hint": .optional(error.hint)]
        }
    }

    private var sessionListing: Listing {
        var listing = Listing(columns: [
            ("PROFILE", "profile"), ("SESSION", nil), (nil, "session"), (nil, "access_key_id"), ("MFA DEVICE", nil),
            (nil, "mfa_device"), ("EXPIRES", "expires"), ("LEFT", "left"),
        ])
        // A profile's sessions stand together, the longest first, since the others are made from it.
        for session in sessions.sorted(by: { ($0.profile, $1.expiration) < ($1.profile, $0.expiration) }) {
            listing.add([
                .string(session.profile), .string(Self.shortTitle(session)), .string(session.title),
                .string(session.accessKeyID), .optional(session.device.map(ARNText.short)), .optional(session.device),
                .string(session.expiration.iso8601),
                .string(TimeLeft.text(until: session.expiration, from: now)),
            ])
        }
        return listing
    }

    /// The device has a column of its own.
    private static func shortTitle(_ session: KeptSession) -> String {
        let last = session.title.split(separator: " ").last.map(String.init) ?? session.title
        if last == session.device { return "opened with a code" }
        return last.hasPrefix("arn:") ? ARNText.short(last) : session.title
    }

    static func indented(_ text: String) -> String {
        text.split(separator: "\n").map { "  \($0)\n" }.joined()
    }
}
