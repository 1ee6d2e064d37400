import CenterStore
import IdentityCenter
import Primitives

/// Signing in with a name and a password, or with a passkey alone; signing out.
struct SignInPages: Sendable {
    let signIn: SignInService

    var routes: [SiteRoute] {
        [
            .openGet("/start/sign-in") { try await show($0) }, .openPost("/start/sign-in") { try await password($0) },
            .openPost("/start/sign-in/passkey") { try await passkey($0) },
            .openPost("/start/sign-out") { request in
                // An IAM user's is started over for a command line that waits.
                let next = request.next.flatMap { $0.leadsToCommandLine ? $0.afterSignIn : nil }
                return PageAnswer.go(next ?? .signIn).keeping(try await signIn.signOut(request.visitor), for: request)
            },
        ]
    }

    private func show(_ request: PageRequest) async throws -> PageAnswer {
        // An IAM user's session is none here: going on would lead back to this page.
        if case .identityStoreUser = try await signIn.session(request.visitor)?.person.subject {
            return .go(request.next ?? .portal)
        }
        return try await page(request, Mistakes())
    }

    /// Each page has a challenge of its own for passkeys, which a browser may offer in the field of the user name.
    private func page(_ request: PageRequest, _ mistakes: Mistakes) async throws -> PageAnswer {
        let offered = try await signIn.startPasskeyAlone(request.visitor)
        var data: PageData = ["purpose": .optional(purpose(request.next)), "key": .none]
        var offersPasskeys = false
        if case .passkeyRequest(let options) = offered.step {
            offersPasskeys = true
            data["key"] = Rows.key(
                ReturnPath("/start/sign-in/passkey"), ceremony: "get", options: options.text,
                button: "Sign in with a passkey", fields: [request.carriedNext], isPlain: true, autofill: true)
        }
        let fields = [
            SignInFields.userName(request.form.line("username"), offersPasskeys: offersPasskeys),
            SignInFields.password, request.carriedNext,
        ]
        data["fields"] = fields.answering(request.form, mistakes).data
        let page = Page(.signIn, title: "Sign in", data).showing(mistakes)
        return PageAnswer.page(page).keeping(offered.keepsakes, for: request)
    }

    private func purpose(_ next: ReturnPath?) -> String? {
        guard let next = next?.description else { return nil }
        if next.hasPrefix("/device") { return "Then you can compare the code that a program showed you." }
        if next.hasPrefix("/authorize") { return "Then you can let in the program that opened this page." }
        return nil
    }

    /// Name and password come together; whether there is such a user is not to be seen from anything.
    private func password(_ request: PageRequest) async throws -> PageAnswer {
        let begun = try await signIn.start(request.form.line("username"), request.visitor)
        if case .refused(let refusal) = begun.step { return try await page(request, refusal.mistakes) }
        let answer = try await signIn.password(
            Secret(utf8: request.form["password"]), request.visitor.holding(begun.keepsakes))
        if case .refused(let refusal) = answer.step { return try await page(request, refusal.mistakes) }
        return SignInCourse.go(on: answer, request)
    }

    private func passkey(_ request: PageRequest) async throws -> PageAnswer {
        guard let response = try? JSON.parse(request.form["credential"]) else {
            return try await page(request, Mistakes("The browser sent nothing of a passkey. Try again."))
        }
        let answer = try await signIn.passkeyAlone(response, request.visitor)
        if case .refused(let refusal) = answer.step {
            let mistakes =
                refusal == .wrongFactor
                ? Mistakes("This passkey is not registered here, or belongs to nobody who may sign in.")
                : refusal.mistakes
            return try await page(request, mistakes)
        }
        return SignInCourse.go(on: answer, request)
    }
}

/// Where a step of signing in leads.
enum SignInCourse {
    /// `otherwise` is where to go when the request does not say it.
    static func go(
        on answer: SignInAnswer, _ request: PageRequest, otherwise: ReturnPath = .portal
    ) -> PageAnswer {
        self.answer(answer.step, request.next ?? otherwise).keeping(answer.keepsakes, for: request)
    }

    private static func answer(_ step: SignInStep, _ next: ReturnPath) -> PageAnswer {
        switch step {
        case .secondFactor(let offer):
            return .go(
                ReturnPath(
                    "/start/sign-in/verify", query: [("offer", FactorFlags(offer).text), ("next", next.description)]))
        case .registration:
            return .go(ReturnPath("/start/devices/add", query: [("first", "1"), ("next", next.description)]))
        case .signedIn(let signedIn) where !signedIn.recoveryCodes.isEmpty:
            return .page(recoveryCodes(signedIn.recoveryCodes, next))
        case .signedIn: return .go(next)
        case .password, .passkeyRequest, .passkeyCreation, .authenticatorApp, .refused: return .go(next.afterSignIn)
        }
    }

    static func recoveryCodes(_ codes: [Secret], _ next: ReturnPath) -> Page {
        Page(
            .recoveryCodes, title: "Your recovery codes",
            ["codes": .lines(codes.map { $0.revealed() }), "next": .text(next.description)])
    }
}
