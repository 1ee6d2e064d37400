public import CenterGate
public import CenterStore
public import Primitives

/// What `GET /authorize` does: looks at what a program wants, asks the person, and sends the browser back to the
/// program with a code. Nothing is kept between the question and the answer but the query, which is judged anew.
public struct AuthorizeService: Sendable {
    /// Seconds in which a code must be used.
    static let codeLifetime: Int64 = 60

    let core: OIDCCore
    let gate: Gate

    public init(_ core: OIDCCore, gate: Gate) {
        self.core = core
        self.gate = gate
    }

    /// What to do with a request, whoever is signed in. `rawQuery` as on the request line.
    public func question(rawQuery: String, at now: Timestamp) -> AuthorizeAnswer {
        judging { () throws(AuthorizeRequest.Fault) -> AuthorizeAnswer in
            let request = try AuthorizeRequest(rawQuery: rawQuery, core.clients, at: now)
            return .ask(
                AuthorizeConsent(
                    clientName: ClientName.display(request.client.registration.name),
                    redirectOrigin: request.redirectURI.origin, scopes: request.client.registration.scopes))
        }
    }

    /// The person agrees: a code goes to the program.
    public func approve(
        rawQuery: String, by session: SignInSessionRecord, _ facts: RequestFacts
    ) async throws -> AuthorizeAnswer {
        let request: AuthorizeRequest
        do {
            request = try AuthorizeRequest(rawQuery: rawQuery, core.clients, at: facts.receivedAt)
        } catch {
            return answer(error)
        }
        let code = core.makeCode()
        let signIn = try await core.store.write { [core] writer -> LiveSignIn? in
            guard case .identityStoreUser(let id) = session.subject,
                let signIn = try writer.signIn(session.id, of: id, at: facts.receivedAt)
            else { return nil }
            try writer.deleteClientTokens(expiredBefore: facts.receivedAt.adding(seconds: -DeviceLimits.afterlife))
            try writer.insert(core.record(of: code, request, signIn, at: facts.receivedAt))
            return signIn
        }
        guard let signIn else { return .refused(.signedOut) }
        try await gate.recordDecision(
            "Authorize", by: signIn, facts,
            [
                "clientName": .string(ClientName.display(request.client.registration.name)),
                "redirectUri": .string(request.redirectURI.text), "sessionId": .string(signIn.session.id),
            ])
        return .redirect(request.answer(code: code))
    }

    /// The person does not agree: the program is told.
    public func deny(rawQuery: String, at now: Timestamp) -> AuthorizeAnswer {
        judging { () throws(AuthorizeRequest.Fault) -> AuthorizeAnswer in
            let request = try AuthorizeRequest(rawQuery: rawQuery, core.clients, at: now)
            return .redirect(request.answer(error: OAuthError(.accessDenied, "The request was denied")))
        }
    }

    private func judging(
        _ body: () throws(AuthorizeRequest.Fault) -> AuthorizeAnswer
    ) -> AuthorizeAnswer {
        do {
            return try body()
        } catch {
            return answer(error)
        }
    }

    private func answer(_ fault: AuthorizeRequest.Fault) -> AuthorizeAnswer {
        switch fault {
        case .page(let refusal): .refused(refusal)
        case .redirect(let url): .redirect(url)
        }
    }
}

extension OIDCCore {
    fileprivate func record(
        of code: String, _ request: AuthorizeRequest, _ signIn: LiveSignIn, at now: Timestamp
    ) -> AuthorizationCodeRecord {
        AuthorizationCodeRecord(
            codeHash: codes.hash(code, .authorization), accountID: signIn.session.accountID,
            clientHash: request.client.hash, clientName: request.client.registration.name,
            redirectURI: request.redirectURI.text, codeChallenge: request.codeChallenge,
            scopes: request.client.registration.scopes, isRefreshable: request.client.registration.isRefreshable,
            sessionID: signIn.session.id, userID: signIn.person.id, createdAt: now,
            expiresAt: now.adding(seconds: AuthorizeService.codeLifetime))
    }
}
