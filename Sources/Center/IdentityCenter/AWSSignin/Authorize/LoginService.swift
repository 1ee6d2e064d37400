public import CenterGate
public import CenterStore
internal import Platform
internal import Primitives

/// What `GET /v1/authorize` does for `aws login`: looks at what a program wants, asks the IAM user who is signed in, and
/// hands out a code. Nothing is kept between the question and the answer but the query, which is judged anew; and nothing
/// of a code until it is used.
public struct LoginService: Sendable {
    let core: LoginCore

    public init(_ core: LoginCore) {
        self.core = core
    }

    /// What to do with a request.
    ///
    /// - Parameters:
    ///   - rawQuery: as on the request line.
    ///   - session: the browser's, if it is signed in.
    ///   - facts: of the request.
    /// - Returns: `signIn`, `ask`, `redirect` or `refused`.
    /// - Throws: the center's own errors.
    public func question(
        rawQuery: String, by session: SignInSessionRecord?, _ facts: RequestFacts
    ) async throws -> LoginAnswer {
        try await judging(rawQuery) { request in
            guard let signIn = try await signIn(session, facts) else { return .signIn }
            try await permit(request, signIn, facts)
            var origin: String?
            if case .loopback(let uri) = request.target { origin = uri.origin }
            return .ask(
                LoginConsent(
                    client: request.client, accountID: signIn.session.accountID, userName: signIn.userName,
                    redirectOrigin: origin))
        }
    }

    /// The person agrees: a code goes to the program, or is shown.
    public func approve(
        rawQuery: String, by session: SignInSessionRecord, _ facts: RequestFacts
    ) async throws -> LoginAnswer {
        try await judging(rawQuery) { request in
            guard let signIn = try await signIn(session, facts) else { return .signIn }
            try await permit(request, signIn, facts)
            let code = LoginCode(
                id: Hex.encode(core.entropy.bytes(16)), client: request.client, sessionID: signIn.session.id,
                redirectHash: LoginCode.hash(request.redirectURI(core.confirmationURL)),
                codeChallenge: request.codeChallenge, thumbprint: request.thumbprint,
                expiresAt: facts.receivedAt.adding(seconds: request.client.codeLifetime))
            let text = try core.codes.text(of: code)
            try await record(request, signIn, facts)
            return request.answer(code: text.revealed())
        }
    }

    /// The person does not agree: the program is told, where it can be.
    public func deny(rawQuery: String) -> LoginAnswer {
        do throws(LoginRequest.Fault) {
            let request = try LoginRequest(rawQuery: rawQuery, confirmationURL: core.confirmationURL)
            let url = request.answer(error: "access_denied", "The request was denied")
            return url.map { .redirect($0) } ?? .refused(.denied)
        } catch {
            return answer(error)
        }
    }

    private func judging(
        _ rawQuery: String, _ body: (LoginRequest) async throws -> LoginAnswer
    ) async throws -> LoginAnswer {
        let request: LoginRequest
        do throws(LoginRequest.Fault) {
            request = try LoginRequest(rawQuery: rawQuery, confirmationURL: core.confirmationURL)
        } catch {
            return answer(error)
        }
        do {
            return try await body(request)
        } catch LoginFault.insufficientPermissions {
            return .refused(.insufficientPermissions)
        } catch LoginFault.credentialsChanged {
            return .refused(.passwordChangeNeeded)
        }
    }

    private func answer(_ fault: LoginRequest.Fault) -> LoginAnswer {
        switch fault {
        case .page(let refusal): .refused(refusal)
        case .redirect(let url): .redirect(url)
        }
    }

    /// The sign-in of a session, as things are now; nil where somebody has to sign in anew.
    private func signIn(_ session: SignInSessionRecord?, _ facts: RequestFacts) async throws -> LoginSignIn? {
        guard let session else { return nil }
        do {
            return try await core.store.read { try $0.loginSignIn(session.id, at: facts.receivedAt) }
        } catch is LoginFault {
            return nil
        }
    }

    private func permit(_ request: LoginRequest, _ signIn: LoginSignIn, _ facts: RequestFacts) async throws {
        let call = Call(
            caller: Caller(kind: signIn.kind, accountID: signIn.session.accountID, accessKeyID: ""), facts: facts,
            region: "us-east-1", now: facts.receivedAt)
        try await core.requirePermission("signin:AuthorizeOAuth2Access", request.client, signIn, call)
    }

    private func record(_ request: LoginRequest, _ signIn: LoginSignIn, _ facts: RequestFacts) async throws {
        let caller = Caller(kind: signIn.kind, accountID: signIn.session.accountID, accessKeyID: "")
        try await core.gate.record(
            AuditEvent(
                facts: facts, caller: caller, service: "signin", operation: "AuthorizeOAuth2Access",
                region: "us-east-1",
                requestParameters: [
                    "client_id": .string(request.client.rawValue), "sessionId": .string(signIn.session.id),
                ],
                isReadOnly: false))
    }
}
