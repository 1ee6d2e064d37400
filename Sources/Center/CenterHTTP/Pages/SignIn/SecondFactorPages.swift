import IdentityCenter
import Primitives

/// The second factor of a sign-in, and confirming that it is still the same person.
struct SecondFactorPages: Sendable {
    let signIn: SignInService

    private static let path = ReturnPath("/start/sign-in/verify")

    var routes: [SiteRoute] {
        [
            .openGet("/start/sign-in/verify") { try await page($0, FactorFlags(text: $0.query["offer"]), Mistakes()) },
            .openPost("/start/sign-in/verify") { try await verify($0) },
            .get("/start/confirm") { request, _ in
                let answer = try await signIn.startConfirmation(request.visitor)
                return SignInCourse.go(on: answer, request)
            },
        ]
    }

    private func verify(_ request: PageRequest) async throws -> PageAnswer {
        let (form, visitor) = (request.form, request.visitor)
        let answer: SignInAnswer
        switch form["method"] {
        case "app":
            answer = try await signIn.code(Secret(utf8: form.line("code")), trusting: form.isOn("trust"), visitor)
        case "recovery": answer = try await signIn.recoveryCode(Secret(utf8: form.line("recovery_code")), visitor)
        case "password": answer = try await signIn.password(Secret(utf8: form["password"]), visitor)
        default:
            guard let response = try? JSON.parse(form["credential"]) else { throw PageProblem.badForm }
            answer = try await signIn.passkey(response, trusting: form.isOn("trust"), visitor)
        }
        guard case .refused(let refusal) = answer.step else { return SignInCourse.go(on: answer, request) }
        return try await page(request, FactorFlags(text: form["offer"]), mistakes(refusal, form["method"]))
            .keeping(answer.keepsakes, for: request)
    }

    private func mistakes(_ refusal: SignInRefusal, _ method: String) -> Mistakes {
        switch (refusal, method) {
        case (.wrongFactor, "recovery"): Mistakes("recovery_code", "That is none of your unused recovery codes.")
        case (.wrongFactor, "app"): refusal.mistakes
        case (.wrongPassword, _): Mistakes("password", "The password is not right.")
        case (.wrongFactor, _): Mistakes("This key is not registered here, or did not answer this question.")
        default: refusal.mistakes
        }
    }

    private func page(_ request: PageRequest, _ flags: FactorFlags, _ mistakes: Mistakes) async throws -> PageAnswer {
        var (data, keepsakes): (PageData, Keepsakes) = ([:], Keepsakes())
        let carried = [
            request.carriedNext, FormField("offer", "", kind: .hidden).with { $0.values = [flags.text] },
        ]
        let trust = flags.trust ? [SignInFields.trust] : []
        if flags.key {
            let asked = try await signIn.passkeyOptions(request.visitor)
            keepsakes = asked.keepsakes
            switch asked.step {
            case .passkeyRequest(let options):
                data["key"] = Rows.key(
                    Self.path, ceremony: "get", options: options.text, button: "Use a security key or passkey",
                    fields: [SignInFields.method("key")] + trust + carried)
            case .refused(.startAgain): return .go((request.next ?? .portal).afterSignIn)
            default: break
            }
        }
        data["app"] = form(
            flags.app ? "app" : flags.password ? "password" : nil,
            [flags.app ? SignInFields.code : SignInFields.password] + (flags.key ? [] : trust) + carried, request,
            mistakes, isPlain: flags.key)
        data["recovery"] = form(
            flags.recovery ? "recovery" : nil, [SignInFields.recoveryCode] + carried, request, mistakes, isPlain: true)
        data["hasBoth"] = .flag(flags.key && flags.app)
        data["lead"] = .text(lead(flags))
        data["cancel"] = .part(["next": .text(request.next?.description ?? "")])
        let page = Page(.secondFactor, title: "Confirm that it is you", data).showing(mistakes)
        return PageAnswer.page(page).keeping(keepsakes, for: request)
    }

    private func form(
        _ method: String?, _ fields: [FormField], _ request: PageRequest, _ mistakes: Mistakes, isPlain: Bool
    ) -> PageValue {
        guard let method else { return .none }
        let fields = ([SignInFields.method(method)] + fields).map { field in
            field.with { $0.error = mistakes[field.name] }
        }
        return .part([
            "action": .text(Self.path.description), "fields": fields.data, "isPlain": .flag(isPlain),
            "isOpen": .flag(!mistakes["recovery_code"].isEmpty),
            "button": .text(method == "password" ? "Confirm" : "Continue with the code"),
        ])
    }

    private func lead(_ flags: FactorFlags) -> String {
        switch (flags.key, flags.app) {
        case (true, true): "Use one of your devices."
        case (true, false): "Plug in or touch the key, or use this device's lock, when the browser asks for it."
        case (false, true): "Open your authenticator app and type the six digits that it shows now."
        case (false, false) where flags.password: "Type your password once more."
        case (false, false) where flags.recovery: "None of your devices is good here. Use a recovery code."
        case (false, false): "None of your devices is good here. Ask an administrator to reset them."
        }
    }
}
