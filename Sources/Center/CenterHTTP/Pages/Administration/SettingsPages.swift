import AWSProtocols
import CenterStore
import IdentityCenter

/// What an administrator decides about signing in, and the applications that the portal links to.
struct SettingsPages: Sendable {
    let desk: AdminDesk
    let profile: ProfileService

    private static let path = ReturnPath("/start/admin/settings")
    private static let applications = ReturnPath("/start/admin/applications")

    var routes: [SiteRoute] {
        [
            .get("/start/admin/settings") { .page(try await show(try await desk.work($0, $1), Mistakes())) },
            .post("/start/admin/settings") { try await save(try await desk.work($0, $1)) },
            .get("/start/admin/applications") {
                .page(try await links(try await desk.work($0, $1), $1, Mistakes()))
            },
            .post("/start/admin/applications") { try await add(try await desk.work($0, $1), $1) },
            .post("/start/admin/applications/:id/remove") { try await remove(try await desk.work($0, $1), $1) },
        ]
    }

    private func show(_ work: AdminWork, _ mistakes: Mistakes) async throws -> Page {
        let now = try await work.perform("SSO Configuration.GetSSOConfiguration")
        let fields = [
            FormField("mfaMode", "Ask for a second factor", kind: .radios(Self.modes)).with {
                $0.values = [now.text("MfaMode") ?? ""]
            },
            FormField("withoutDevice", "Who has no device", kind: .radios(Self.withoutDevice)).with {
                $0.values = [now.text("WithoutDevice") ?? ""]
            },
            Self.check(
                "deviceLogin", "Let programs in with a code", now.flag("DeviceLogin"),
                "For terminals without a browser. Codes can be phished; programs that open the browser cannot."),
            Self.check("recoveryCodes", "Recovery codes", now.flag("RecoveryCodes"), "For when all devices are lost."),
            Self.check(
                "mfaInRoleSessions", "Tell policies of the second factor", now.flag("MfaInRoleSessions"),
                "aws:MultiFactorAuthPresent is then true in role sessions after a real second factor. On AWS it never is."
            ),
            Self.duration("sessionDuration", "A sign-in lasts", now.integer("SessionDuration"), unit: 3600, "Hours."),
            Self.duration(
                "accessTokenDuration", "A program's token lasts", now.integer("AccessTokenDuration"), unit: 60,
                "Minutes."),
            Self.duration(
                "trustedBrowserDuration", "A browser is trusted", now.integer("TrustedBrowserDuration"), unit: 86_400,
                "Days."),
        ]
        return AdminParts.form(
            "Settings", Self.path, fields, button: "Save", cancel: ReturnPath("/start/admin"), mistakes, work.request)
    }

    private static let modes = [
        FormField.Choice(value: "always-on", label: "At every sign-in"),
        .init(
            value: "context-aware", label: "In browsers that the person does not trust",
            hint: "The person can say to trust a browser for some time."),
    ]

    private static let withoutDevice = [
        FormField.Choice(value: "require-registration", label: "Must register one to sign in"),
        .init(value: "block", label: "Cannot sign in"),
        .init(value: "allow", label: "Signs in with the password alone"),
    ]

    private static func check(_ name: String, _ label: String, _ isOn: Bool, _ hint: String) -> FormField {
        FormField(name, label, kind: .check).with { ($0.values, $0.hint) = (isOn ? ["on"] : [], hint) }
    }

    private static func duration(
        _ name: String, _ label: String, _ seconds: Int64?, unit: Int64, _ hint: String
    ) -> FormField {
        FormField(name, label).with {
            ($0.values, $0.hint, $0.inputMode, $0.autocomplete) = (
                [String((seconds ?? 0) / unit)], hint, "numeric", "off"
            )
        }
    }

    private func save(_ work: AdminWork) async throws -> PageAnswer {
        let form = work.request.form
        var input: WireFields = [
            "MfaMode": .string(form["mfaMode"]), "WithoutDevice": .string(form["withoutDevice"]),
            "DeviceLogin": .boolean(form.isOn("deviceLogin")), "RecoveryCodes": .boolean(form.isOn("recoveryCodes")),
            "MfaInRoleSessions": .boolean(form.isOn("mfaInRoleSessions")),
        ]
        var mistakes = Mistakes()
        for (name, member, unit) in [
            ("sessionDuration", "SessionDuration", Int64(3600)), ("accessTokenDuration", "AccessTokenDuration", 60),
            ("trustedBrowserDuration", "TrustedBrowserDuration", 86_400),
        ] {
            guard let number = Int64(form.line(name)), (1...100_000).contains(number) else {
                mistakes.add(name, "Give a whole number.")
                continue
            }
            input[member] = .integer(number * unit)
        }
        guard mistakes.isEmpty else { return .page(try await show(work, mistakes)) }
        return try await work.doing(ReturnPath("/start/admin/settings", query: [("done", Notice.saved.rawValue)])) {
            try await work.perform("SSO Configuration.UpdateSSOConfiguration", input)
        } orShow: {
            try await show(work, $0)
        }
    }

    // Applications.

    private func links(_ work: AdminWork, _ person: SignedInPerson, _ mistakes: Mistakes) async throws -> Page {
        let items = try await profile.applicationLinks(person.session).map { link in
            Rows.item(
                link.name, detail: [link.url, link.summary].filter { !$0.isEmpty }.joined(separator: " · "),
                action: ReturnPath("/start/admin/applications", link.id, "remove"))
        }
        let fields = [
            FormField("name", "Name").with { $0.autocomplete = "off" },
            FormField("url", "Address", kind: .input("url")).with { ($0.autocomplete, $0.isExact) = ("off", true) },
            FormField("summary", "A line about it").with { ($0.isRequired, $0.autocomplete) = (false, "off") },
        ]
        return AdminParts.thing(
            "Applications", back: Rows.link("Your portal", .portal), facts: [],
            blocks: [
                Rows.block(
                    "links", "Links in everybody's portal", text: items.isEmpty ? "There are none yet." : "",
                    items: items),
                Rows.block(
                    "add", "Add one",
                    form: Rows.form(Self.applications, fields.answering(work.request.form, mistakes), button: "Add")),
            ], work.request
        ).showing(mistakes)
    }

    private func add(_ work: AdminWork, _ person: SignedInPerson) async throws -> PageAnswer {
        let form = work.request.form
        guard ApplicationURL.isShowable(form.line("url")) else {
            return .page(try await links(work, person, Mistakes("url", "Give an address that begins with https://")))
        }
        var input: WireFields = ["Name": .string(form.line("name")), "Url": .string(form.line("url"))]
        if !form.line("summary").isEmpty { input["Summary"] = .string(form.line("summary")) }
        let done = ReturnPath("/start/admin/applications", query: [("done", Notice.added.rawValue)])
        return try await work.doing(done) {
            try await work.perform("SSO Configuration.UpdateApplication", input)
        } orShow: {
            try await links(work, person, $0)
        }
    }

    private func remove(_ work: AdminWork, _ person: SignedInPerson) async throws -> PageAnswer {
        let done = ReturnPath("/start/admin/applications", query: [("done", Notice.removed.rawValue)])
        return try await work.doing(done) {
            try await work.perform(
                "SSO Configuration.DeleteApplication", ["Id": .string(work.request.parameter("id"))])
        } orShow: {
            try await links(work, person, $0)
        }
    }
}
