import CenterGate
import CenterStore
import IdentityCenter
import Primitives

/// Consent for a program that opened the browser by itself (authorization code with PKCE).
struct AuthorizePages: Sendable {
    let authorize: AuthorizeService

    var routes: [SiteRoute] {
        [
            .get("/authorize") { request, person in draw(judge(request), request, person) },
            .post("/authorize") { try await decide($0, $1) },
        ]
    }

    private func judge(_ request: PageRequest) -> AuthorizeAnswer {
        authorize.question(rawQuery: request.facts.rawQuery, at: request.now)
    }

    private func decide(_ request: PageRequest, _ person: SignedInPerson) async throws -> PageAnswer {
        let query = request.form["query"]
        switch request.form["answer"] {
        case "allow":
            return draw(
                try await authorize.approve(rawQuery: query, by: person.session.record, request.facts), request, person)
        case "deny": return draw(authorize.deny(rawQuery: query, at: request.now), request, person)
        default: throw PageProblem.badForm
        }
    }

    private func draw(_ answer: AuthorizeAnswer, _ request: PageRequest, _ person: SignedInPerson) -> PageAnswer {
        switch answer {
        case .ask(let consent): return .page(page(consent, request, person))
        case .redirect(let url): return .leave(url)
        case .refused(let refusal):
            return .page(Said.page("This cannot go on", refusal.description, status: 400))
        }
    }

    private func page(_ consent: AuthorizeConsent, _ request: PageRequest, _ person: SignedInPerson) -> Page {
        var page = Page(
            .consent, title: "Let this program in?",
            [
                "userName": .text(person.userName), "clientName": .text(consent.clientName),
                "gets": "Credentials of every role assigned to you", "redirectOrigin": .text(consent.redirectOrigin),
                "action": "/authorize", "carried": Rows.carried([("query", request.facts.rawQuery)]),
                "addKey": .none,
            ])
        page.formTarget = consent.redirectOrigin
        return page
    }
}
