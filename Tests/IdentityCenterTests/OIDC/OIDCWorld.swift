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

/// A center's sso-oidc without a listener: one instance, people who signed in, and a clock that the test sets.
final class OIDCWorld: Sendable {
    static let account = "123456789012"
    static let instanceARN = "arn:aws:sso:::instance/ssoins-0123456789abcdef"
    static let storeID = "d-0123456789"
    static let startURL = "https://d-0123456789.awsapps.com/start"
    static let publicURL = "https://id.example.com"

    let store: SQLiteStore
    let core: OIDCCore
    let operations: OIDCOperations
    private let moment = Mutex(Timestamp(seconds: 1_800_000_000))

    init(limits: DeviceLimits = DeviceLimits()) async throws {
        store = try SQLiteStore.inMemory(entropy: .system)
        core = OIDCCore(
            store: store, sealer: Sealer(key: CenterKey(entropy: .system), entropy: .system), entropy: .system,
            limits: limits, publicURL: { Self.publicURL })
        operations = OIDCOperations(core)
        let now = now
        try await store.write { writer in
            try writer.insert(AccountRecord(id: Self.account, createdAt: now))
            try writer.insert(
                InstanceRecord(
                    arn: Self.instanceARN, accountID: Self.account, identityStoreID: Self.storeID, createdAt: now))
        }
    }

    var now: Timestamp { moment.withLock { $0 } }

    func wait(seconds: Int64) { moment.withLock { $0 = $0.adding(seconds: seconds) } }

    func call(from address: String = "192.0.2.7") -> Call {
        Call(
            caller: Caller(kind: .nobody, accountID: Self.account, accessKeyID: ""), facts: facts(from: address),
            region: "us-east-1", now: now)
    }

    func facts(from address: String = "192.0.2.7") -> RequestFacts {
        RequestFacts(
            requestID: "r", sourceIP: address, userAgent: "aws-cli/2.9.19", isSecure: true, receivedAt: now,
            method: "POST", rawPath: "/", rawQuery: "", headers: HeaderList())
    }

    /// A person who is signed in for eight hours.
    func signIn(_ name: String = "alice") async throws -> SignInSessionRecord {
        let user = IdentityStoreUserRecord(
            identityStoreID: Self.storeID, id: "user-\(name)", userName: name, history: RecordHistory(at: now))
        let session = SignInSessionRecord(
            accountID: Self.account, id: "sis-\(Hex.encode(Entropy.system.bytes(16)))",
            subject: .identityStoreUser(user.id), tokenHash: Hex.encode(Entropy.system.bytes(32)), createdAt: now,
            expiresAt: now.adding(seconds: 8 * 3600), sourceIP: "192.0.2.7", userAgent: "Firefox")
        try await store.write { writer in
            if try writer.identityStoreUser(user.id, in: Self.storeID) == nil { try writer.insert(user) }
            try writer.insert(session)
        }
        return session
    }

    func disable(_ name: String) async throws {
        try await store.write { writer in
            var user = try #require(try writer.identityStoreUser("user-\(name)", in: Self.storeID))
            user.isEnabled = false
            try writer.update(user)
        }
    }

    func end(_ session: SignInSessionRecord) async throws {
        let now = now
        try await store.write { try $0.endSignInSession(session.id, at: now) }
    }

    func change(_ body: @escaping @Sendable (inout InstanceSettings) -> Void) async throws {
        try await store.write { writer in
            var settings = try writer.instanceSettings(of: Self.account)
            body(&settings)
            try writer.put(settings)
        }
    }

    private func run<Input, Output>(
        _ operation: GateOperation<Input, Output>, _ input: Input, from address: String
    ) async throws -> Output {
        try await operation.begin(input, call(from: address)).run()
    }

    func register(_ input: SSOOIDC.RegisterClientRequest) async throws -> SSOOIDC.RegisterClientResponse {
        try await run(operations.registerClient, input, from: "192.0.2.7")
    }

    func start(
        _ client: Registered, startURL: String = startURL, from address: String = "192.0.2.7"
    ) async throws -> Waiting {
        let answer = try await run(
            operations.startDeviceAuthorization,
            .init(clientId: client.id, clientSecret: client.secret, startUrl: startURL), from: address)
        return Waiting(
            client: client, deviceCode: try #require(answer.deviceCode),
            userCode: try #require(answer.userCode).revealed(), answer: answer)
    }

    func token(_ input: SSOOIDC.CreateTokenRequest) async throws -> SSOOIDC.CreateTokenResponse {
        try await run(operations.createToken, input, from: "192.0.2.7")
    }

    /// A client that has its credentials.
    struct Registered: Sendable {
        var id: String
        var secret: Secret
    }

    /// A client that waits for a person.
    struct Waiting: Sendable {
        var client: Registered
        var deviceCode: Secret
        var userCode: String
        var answer: SSOOIDC.StartDeviceAuthorizationResponse
    }

    /// A client as AWS's CLI registers with an `sso-session`; of the old kind without scopes.
    func client(scopes: [String]? = ["sso:account:access"], pkce: Bool = false) async throws -> Registered {
        let answer = try await register(
            .init(
                clientName: "botocore-client-test", clientType: "public", scopes: scopes,
                redirectUris: pkce ? ["http://127.0.0.1/oauth/callback"] : nil,
                grantTypes: pkce ? ["authorization_code", "refresh_token"] : nil,
                issuerUrl: pkce ? Self.startURL : nil))
        return Registered(id: try #require(answer.clientId), secret: try #require(answer.clientSecret))
    }

    func poll(_ waiting: Waiting) async throws -> SSOOIDC.CreateTokenResponse {
        try await token(
            .init(
                clientId: waiting.client.id, clientSecret: waiting.client.secret,
                grantType: GrantType.deviceCode.rawValue, deviceCode: waiting.deviceCode))
    }

    func refresh(_ client: Registered, _ token: Secret?) async throws -> SSOOIDC.CreateTokenResponse {
        try await self.token(
            .init(
                clientId: client.id, clientSecret: client.secret, grantType: GrantType.refreshToken.rawValue,
                refreshToken: token))
    }

    /// Approves as the device page does, but for its event.
    func approve(_ waiting: Waiting, by session: SignInSessionRecord) async throws {
        let hash = core.codes.hash(waiting.userCode, .user)
        try await store.write { writer in
            var authorization = try #require(try writer.deviceAuthorization(userCodeHash: hash))
            authorization.state = .approved
            (authorization.sessionID, authorization.userID) = (session.id, session.subject.userID)
            try writer.update(authorization)
        }
    }

    /// What the token lets its holder be; nil if it is not good.
    func holder(of token: Secret?) async throws -> String? {
        guard let token, let opened = core.issuer.accessTokens.token(token, at: now) else { return nil }
        return try await core.signIns.signIn(of: opened, at: now)?.person.userName
    }
}

/// The code of the refusal of `body`; nil if it is not refused.
func refusal<Answer>(_ body: () async throws -> Answer) async throws -> String? {
    do {
        _ = try await body()
        return nil
    } catch let error as ServiceError {
        return error.code
    }
}

/// `S256` of a verifier.
func challenge(of verifier: String) -> String {
    Base64.encodeURL(Array(SHA256.hash(data: Array(verifier.utf8))))
}
