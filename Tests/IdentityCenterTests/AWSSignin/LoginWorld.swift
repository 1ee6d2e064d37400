import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import Crypto
import Platform
import Primitives
import SigV4
import Synchronization
import Testing

@testable import IdentityCenter

/// A center's AWS Sign-In without a listener: one account, an IAM user who is signed in, and a clock that the test sets.
final class LoginWorld: Sendable {
    static let account = "123456789012"
    static let publicURL = "https://id.example.com"
    static let redirect = "http://127.0.0.1:4711/oauth/callback"

    let store: SQLiteStore
    let gate: Gate
    let core: LoginCore
    let service: LoginService
    let sealer: Sealer
    private let log: String
    private let moment = Mutex(Timestamp(seconds: 1_800_000_000))

    private init(folder: String) async throws {
        log = "\(folder)/events.jsonl"
        store = try SQLiteStore.inMemory(entropy: .system)
        sealer = Sealer(key: CenterKey(entropy: .system), entropy: .system)
        gate = Gate(
            store: store, sealer: sealer,
            audit: try AuditLog(log, sealer: sealer, entropy: .system)
        ) { error, _ in
            Issue.record("an internal error: \(error)")
        }
        core = LoginCore(
            store: store, gate: gate, sealer: sealer, entropy: .system, publicURL: { Self.publicURL })
        service = LoginService(core)
        let now = now
        try await store.write { try $0.insert(AccountRecord(id: Self.account, createdAt: now)) }
    }

    /// Runs `body` with a new world, whose folder is gone afterwards.
    static func with(_ body: (LoginWorld) async throws -> Void) async throws {
        let folder = "/tmp/twinlock-login-\(Hex.encode(Entropy.system.bytes(8)))"
        try PrivateFile.createDirectory(folder)
        defer { try? PrivateFile.removeDirectory(folder) }
        try await body(try await LoginWorld(folder: folder))
    }

    var now: Timestamp { moment.withLock { $0 } }

    func wait(seconds: Int64) { moment.withLock { $0 = $0.adding(seconds: seconds) } }

    static let allowed =
        #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Resource":"arn:aws:signin:*:*:oauth2/public-client/*","#
        + #""Action":["signin:AuthorizeOAuth2Access","signin:CreateOAuth2Token"]}]}"#

    /// An IAM user with a password, signed in for eight hours.
    func signIn(
        _ name: String = "alice", policy: String? = allowed, factor: Bool = false, resets: Bool = false
    ) async throws -> SignInSessionRecord {
        let (now, entropy) = (now, Entropy.system)
        let user = UserRecord(
            accountID: Self.account, id: AWSIdentifiers.make(.user, accountID: Self.account, entropy: entropy),
            name: name, createdAt: now)
        let session = session(of: .iamUser(user.id), factor: factor)
        try await store.write { writer in
            try writer.insert(user)
            try writer.put(
                LoginProfileRecord(
                    accountID: Self.account, userID: user.id, passwordHash: Secret(utf8: "hash"),
                    passwordResetRequired: resets, createdAt: now))
            if let policy {
                try writer.put(
                    InlinePolicyRecord(
                        accountID: Self.account, holder: .user(user.id), name: "Inline", document: policy))
            }
            try writer.insert(session)
        }
        return session
    }

    func session(of subject: SignInSubject, factor: Bool = false) -> SignInSessionRecord {
        SignInSessionRecord(
            accountID: Self.account, id: "sis-\(Hex.encode(Entropy.system.bytes(16)))", subject: subject,
            tokenHash: Hex.encode(Entropy.system.bytes(32)), createdAt: now, expiresAt: now.adding(seconds: 8 * 3600),
            passwordAt: now, secondFactorAt: factor ? now : nil, factor: factor ? .authenticatorApp : .none)
    }

    func facts(_ headers: [(name: String, value: String)] = [], method: String = "POST") -> RequestFacts {
        RequestFacts(
            requestID: "r", sourceIP: "192.0.2.7", userAgent: "aws-cli/2.32", isSecure: true, receivedAt: now,
            method: method, rawPath: "/v1/token", rawQuery: "", headers: HeaderList(headers))
    }

    /// The query that AWS's command line opens the browser with.
    static func query(
        _ client: LoginClient = .sameDevice, redirect: String? = redirect, verifier: String = ProofMaker.verifier,
        _ alter: (inout [(String, String)]) -> Void = { _ in }
    ) -> String {
        var parameters = [
            ("response_type", "code"), ("client_id", client.rawValue), ("state", "s-1"),
            ("code_challenge_method", "SHA-256"), ("scope", "openid"),
        ]
        if let redirect { parameters.append(("redirect_uri", redirect)) }
        parameters.append(
            ("code_challenge", Base64.encodeURL(Array(SHA256.hash(data: Array(verifier.utf8))))))
        alter(&parameters)
        return parameters.map { "\($0.0)=\(PercentEncoding.encode($0.1))" }.joined(separator: "&")
    }

    /// The code that a person's agreement gives.
    func code(_ session: SignInSessionRecord, _ query: String = query()) async throws -> String {
        guard case .redirect(let url) = try await service.approve(rawQuery: query, by: session, facts()) else {
            throw NoCode()
        }
        return try #require(Self.parameter("code", of: url))
    }

    struct NoCode: Error {}

    static func parameter(_ name: String, of url: String) -> String? {
        url.split(separator: "?").last?.split(separator: "&").lazy
            .compactMap { $0.hasPrefix("\(name)=") ? PercentEncoding.decodeText($0.dropFirst(name.count + 1)) : nil }
            .first
    }

    func token(
        _ body: Signin.CreateOAuth2TokenRequestBody, _ headers: [(name: String, value: String)]
    ) async throws -> Signin.CreateOAuth2TokenResponseBody {
        let call = Call(
            caller: Caller(kind: .nobody, accountID: Self.account, accessKeyID: ""), facts: facts(headers),
            region: "us-east-1", now: now)
        let operation = SigninOperations(core).createOAuth2Token
        return try await operation.begin(.init(tokenInput: body), call).run().tokenOutput
    }

    func redeem(
        _ code: String, _ key: ProofMaker = ProofMaker(), client: LoginClient = .sameDevice,
        redirect: String? = redirect, verifier: String = ProofMaker.verifier
    ) async throws -> Signin.CreateOAuth2TokenResponseBody {
        try await token(
            .init(
                clientId: client.rawValue, grantType: "authorization_code", code: Secret(utf8: code),
                redirectUri: redirect, codeVerifier: Secret(utf8: verifier)),
            [("DPoP", try key.proof(at: now))])
    }

    func refresh(
        _ token: Secret, _ key: ProofMaker, client: LoginClient = .sameDevice
    ) async throws -> Signin.CreateOAuth2TokenResponseBody {
        try await self.token(
            .init(clientId: client.rawValue, grantType: "refresh_token", refreshToken: token),
            [("DPoP", try key.proof(at: now))])
    }

    /// The last line of the log.
    func lastEvent() async throws -> String {
        let bytes = try PrivateFile.read(log)
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").last.map(String.init) ?? ""
    }

    /// What the center reads in credentials that it gave.
    func claims(_ token: Signin.AccessToken) -> SessionClaims? {
        gate.sessions.claims(of: token.sessionToken, accessKeyID: token.accessKeyId, at: now)
    }

    /// The code of AWS Sign-In's error, or what else was thrown.
    static func fault(_ body: () async throws -> some Any) async -> String {
        do {
            _ = try await body()
            return "accepted"
        } catch let error as ServiceError {
            return "\(error.httpStatus) \(error.details["error"] ?? error.code)"
        } catch {
            return "\(error)"
        }
    }
}
