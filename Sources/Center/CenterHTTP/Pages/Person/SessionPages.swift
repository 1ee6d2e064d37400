import CenterStore
import IdentityCenter
import Primitives

/// Where a person is signed in, and ending it.
struct SessionPages: Sendable {
    let profile: ProfileService

    var routes: [SiteRoute] {
        [
            .get("/start/sessions") { .page(try await list($0, $1)) },
            .post("/start/sessions/end-others") { request, person in
                try await profile.endOtherSessions(person.session, request.visitor)
                return .go(ReturnPath("/start/sessions", query: [("done", "sessionsEnded")]))
            },
            .post("/start/sessions/:id/end") { request, person in
                do {
                    try await profile.endSession(request.parameter("id"), person.session, request.visitor)
                } catch is SignInRefusal {
                    throw PageProblem.notFound
                }
                return .go(ReturnPath("/start/sessions", query: [("done", "sessionEnded")]))
            },
        ]
    }

    private func list(_ request: PageRequest, _ person: SignedInPerson) async throws -> Page {
        let sessions = try await profile.sessions(person.session, at: request.now)
        let rows = sessions.map { session -> PageData in
            [
                "agent": .text(Texts.agent(session.userAgent)), "address": .text(session.sourceIP),
                "began": .text(Texts.time(session.createdAt)), "seen": .text(Texts.time(session.lastSeenAt)),
                "how": .text(Self.how(session.factor)), "isCurrent": .flag(session.isCurrent),
                "action": .text(ReturnPath("/start/sessions", session.id, "end").description),
            ]
        }
        return Page(
            .sessions, title: "Sessions",
            ["sessions": .rows(rows), "hasOthers": .flag(rows.count > 1)])
    }

    private static func how(_ factor: SignInFactor) -> String {
        switch factor {
        case .none: "with a password alone"
        case .authenticatorApp: "with an authenticator app"
        case .passkey: "with a security key or passkey"
        case .passkeyAlone: "with a passkey alone"
        case .recoveryCode: "with a recovery code"
        case .trustedBrowser: "in a trusted browser"
        }
    }
}
