import CenterGate
import IdentityCenter
import Primitives

/// Consent for `aws login`: an IAM user lets a command line in.
struct LoginPages: Sendable {
    let login: LoginService
    let signIn: SignInService

    var routes: [SiteRoute] {
        [
            .openGet("/v1/authorize") { request in
                let session = try await signIn.session(request.visitor)?.record
                let answer = try await login.question(
                    rawQuery: request.facts.rawQuery, by: session, request.facts)
                return draw(answer, request, query: request.facts.rawQuery)
            },
            .openPost("/v1/authorize") { try await decide($0) },
        ]
    }

    private func decide(_ request: PageRequest) async throws -> PageAnswer {
        let query = request.form["query"]
        switch request.form["answer"] {
        case "deny": return draw(login.deny(rawQuery: query), request, query: query)
        case "allow":
            guard let session = try await signIn.session(request.visitor) else {
                return draw(.signIn, request, query: query)
            }
            return draw(
                try await login.approve(rawQuery: query, by: session.record, request.facts), request, query: query)
        default: throw PageProblem.badForm
        }
    }

    private func draw(_ answer: LoginAnswer, _ request: PageRequest, query: String) -> PageAnswer {
        switch answer {
        case .signIn:
            let here = ReturnPath(next: "/v1/authorize?\(query)") ?? .portal
            return .go(ReturnPath("/start/sign-in/iam", query: [("next", here.description)]))
        case .ask(let consent): return .page(page(consent, request, query))
        case .redirect(let url): return .leave(url)
        case .showCode(let code): return .page(Page(.confirmation, title: "Your code", ["code": .text(code)]))
        case .refused(.denied): return .page(Said.page("The program stays out", LoginRefusal.denied.description))
        case .refused(let refusal): return .page(Said.page("This cannot go on", refusal.description, status: 400))
        }
    }

    /// IAM users have no portal: this is where they register a security key.
    private func addKey(_ query: String, _ url: PublicURL) -> PageValue {
        guard WebAuthnPlace.explanation(url) == nil else { return .none }
        let here = "/v1/authorize?\(query)"
        return .text(ReturnPath("/start/devices/add", "key", query: [("next", here)]).description)
    }

    private func page(_ consent: LoginConsent, _ request: PageRequest, _ query: String) -> Page {
        let user = "\(consent.userName) in account \(consent.accountID)"
        let target = consent.redirectOrigin ?? "a code on this page, for you to copy"
        var page = Page(
            .consent, title: "Let this program in?",
            [
                "userName": .text(user),
                "clientName": .text(
                    consent.client == .sameDevice ? "aws login, on this computer" : "aws login, on another computer"),
                "gets": "Credentials of this user, renewed for up to twelve hours", "redirectOrigin": .text(target),
                "action": "/v1/authorize", "carried": Rows.carried([("query", query)]),
                "addKey": addKey(query, request.url),
            ])
        page.formTarget = consent.redirectOrigin
        return page
    }
}
