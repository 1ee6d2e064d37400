import Primitives
import Sessions

/// What `status` shows of sign-ins in the browser.
struct SignInReport {
    let signIns: [KeptSignIn]
    /// The file of our own settings, which say where sign-ins lie.
    let settings: String

    var json: JSON {
        .array(
            signIns.map { signIn in
                [
                    "kind": .string(signIn.kind.rawValue), "session": .optional(signIn.session),
                    "start_url": .optional(signIn.startURL), "expires": .string(signIn.expiration.iso8601),
                    "renewable": .bool(signIn.isRenewable), "place": .string(signIn.place),
                    "plain_text": .bool(signIn.isPlainText),
                ]
            })
    }

    /// Empty where there is none: most people have no such sign-ins.
    func text(_ page: Page, now: Timestamp) -> String {
        guard !signIns.isEmpty else { return "" }
        var listing = Listing(columns: [
            ("SIGN-IN", nil), ("AT", nil), ("EXPIRES", nil), ("LEFT", nil), ("RENEWS", nil),
        ])
        for signIn in signIns {
            listing.add([
                .string(signIn.session ?? "-"), .string(signIn.startURL ?? "aws login"),
                .string(signIn.expiration.iso8601),
                .string(signIn.expiration > now ? TimeLeft.text(until: signIn.expiration, from: now) : "over"),
                .bool(signIn.isRenewable),
            ])
        }
        var text = "\nSign-ins\n" + StatusReport.indented(listing.table(page.indented(by: 2)))
        let plain = signIns.filter(\.isPlainText)
        for signIn in plain { text += "  in plain text, as AWS's tools have it: \(Printable.line(signIn.place))\n" }
        if plain.contains(where: { $0.kind == .identityCenter }) {
            text += "  sso_cache = vault in \(settings) keeps those of Identity Center encrypted, for twinlock alone\n"
        }
        return text
    }
}
