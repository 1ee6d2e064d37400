import CenterGate
import IdentityCenter
import Primitives

extension PageRequest {
    /// The request as the rules of signing in take it.
    var visitor: Visitor {
        let secret = { (kind: CookieKind) in cookies[kind].map { Secret(utf8: $0) } }
        return Visitor(
            facts: facts, ticket: secret(.flow), session: secret(sessionCookie), knownBrowser: secret(.known),
            trustedBrowser: secret(.trust))
    }

    /// Where the session is that the page is about: on the way to letting `aws login` in, that of an IAM user.
    var sessionCookie: CookieKind {
        let isForIAM =
            ["/v1/authorize", "/start/sign-in/iam"].contains(facts.rawPath) || next?.leadsToCommandLine == true
        return isForIAM ? .iam : .session
    }

    /// Where to go when all is done, among our own pages.
    var next: ReturnPath? { ReturnPath(next: isPost ? form["next"] : query["next"]) }

    /// The field that carries it on.
    var carriedNext: FormField {
        FormField("next", "", kind: .hidden).with { $0.values = [next?.description ?? ""] }
    }
}

extension Visitor {
    /// The visitor as the browser will come back with what it was just given.
    func holding(_ keepsakes: Keepsakes) -> Visitor {
        var visitor = self
        if let ticket = keepsakes.ticket.token { visitor.ticket = ticket }
        if let session = keepsakes.session.token { visitor.session = session }
        return visitor
    }
}

extension PageAnswer {
    /// The answer with what the browser is to hold.
    func keeping(_ keepsakes: Keepsakes, for request: PageRequest) -> PageAnswer {
        var answer = self
        let changes: [(CookieKind, Keepsakes.Change)] = [
            (.flow, keepsakes.ticket), (request.sessionCookie, keepsakes.session), (.known, keepsakes.knownBrowser),
            (.trust, keepsakes.trustedBrowser),
        ]
        for (kind, change) in changes {
            switch change {
            case .keep: break
            case .forget: answer = answer.removing(kind)
            case .set(let token, let end):
                answer = answer.setting(kind, token.revealed(), seconds: max(1, end.seconds(since: request.now)))
            }
        }
        return answer
    }
}
