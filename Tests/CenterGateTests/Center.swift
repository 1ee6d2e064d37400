import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import Platform
import Primitives
import SigV4
import Synchronization
import Testing

/// A center in memory with one account, for the tests of the gate.
struct Center {
    static let account = "123456789012"
    static let now = Timestamp(seconds: 1_790_000_000)

    let store: SQLiteStore
    let sealer: Sealer
    let gate: Gate
    let logPath: String

    /// Runs `body` with a new center, whose folder is gone afterwards.
    static func with<T>(_ body: (Center) async throws -> T) async throws -> T {
        let folder = "/tmp/twinlock-gate-\(Hex.encode(Entropy.system.bytes(8)))"
        try PrivateFile.createDirectory(folder)
        defer { try? PrivateFile.removeDirectory(folder) }
        let store = try SQLiteStore.inMemory(entropy: .system)
        let sealer = Sealer(key: CenterKey(entropy: .system), entropy: .system)
        let path = "\(folder)/events.jsonl"
        let gate = Gate(store: store, sealer: sealer, audit: try AuditLog(path, sealer: sealer, entropy: .system)) {
            error, _ in
            Issue.record("an internal error: \(error)")
        }
        let center = Center(store: store, sealer: sealer, gate: gate, logPath: path)
        try await store.write { writer in
            try writer.insert(AccountRecord(id: Center.account, createdAt: Center.now))
        }
        return try await body(center)
    }

    /// Makes a user with a key and an inline policy that allows `action`.
    func user(_ name: String, allows action: String? = "*") async throws -> AWSCredentials {
        let user = UserRecord(
            accountID: Self.account, id: AWSIdentifiers.make(.user, accountID: Self.account, entropy: .system),
            name: name, createdAt: Self.now)
        let key = try await key(of: .user(user.id)) { writer in try writer.insert(user) }
        if let action {
            try await attach(
                #"{"Version":"2012-10-17","Statement":[{"Sid":"Own","Effect":"Allow","Action":"\#(action)","Resource":"*"}]}"#,
                to: .user(user.id))
        }
        return key
    }

    func root() async throws -> AWSCredentials { try await key(of: .root) { _ in } }

    private func key(
        of owner: IdentityOwner, _ prepare: @escaping @Sendable (any StoreWriter) throws -> Void
    ) async throws -> AWSCredentials {
        let id = AWSIdentifiers.make(.accessKey, accountID: Self.account, entropy: .system)
        let secret = AWSIdentifiers.makeSecretAccessKey(entropy: .system)
        try await store.write { writer in
            try prepare(writer)
            try writer.insert(
                AccessKeyRecord(
                    accountID: Self.account, id: id, owner: owner, secret: secret, createdAt: Self.now))
        }
        return AWSCredentials(accessKeyID: id, secretAccessKey: secret)
    }

    func attach(_ document: String, named name: String = "Inline", to holder: PolicyHolder) async throws {
        try await store.write { writer in
            try writer.put(
                InlinePolicyRecord(accountID: Self.account, holder: holder, name: name, document: document))
        }
    }

    func userRecord(_ name: String) async throws -> UserRecord {
        try #require(try await store.read { reader in try reader.user(named: name, in: Self.account) })
    }

    /// A session as STS would make it.
    func session(
        of principal: SessionClaims.Principal, lasting seconds: Int64 = 3600,
        _ change: (inout SessionClaims) -> Void = { _ in }
    ) throws -> AWSCredentials {
        var claims = SessionClaims(
            accountID: Self.account, principal: principal,
            accessKeyID: AWSIdentifiers.make(.temporaryAccessKey, accountID: Self.account, entropy: .system),
            secretAccessKey: AWSIdentifiers.makeSecretAccessKey(entropy: .system), issuedAt: Self.now,
            expiresAt: Self.now.adding(seconds: seconds), parentAccessKeyID: "AKIAPARENT")
        change(&claims)
        return AWSCredentials(
            accessKeyID: claims.accessKeyID, secretAccessKey: claims.secretAccessKey,
            sessionToken: try gate.sessions.token(for: claims))
    }

    /// The facts of a signed request.
    func facts(
        _ credentials: AWSCredentials, service: String = "iam", body: [UInt8] = [], at time: Timestamp = Self.now,
        isSecure: Bool = true, userAgent: String = "tests/1.0"
    ) -> RequestFacts {
        var request = SignableRequest(method: "POST", path: "/", headers: ["Host": "localhost:7380"])
        let signer = Signer(
            credentials: credentials, region: "eu-central-1", service: service,
            options: service == "s3" ? .s3 : .standard)
        request.headers.append(
            contentsOf: signer.sign(request, payload: .sha256(of: body), at: time).headers)
        return RequestFacts(
            requestID: UniqueID.make(.system), sourceIP: "192.0.2.7", userAgent: userAgent, isSecure: isSecure,
            receivedAt: time, method: "POST", rawPath: "/", rawQuery: "", headers: request.headers)
    }

    /// Runs `operation` as `credentials`.
    func perform(
        _ operation: AnyGateOperation, as credentials: AWSCredentials, input: WireFields = [:],
        at time: Timestamp = Self.now
    ) async -> Result<WireFields, ServiceError> {
        let body = Array("Action=\(operation.model.name)".utf8)
        let facts = facts(credentials, service: operation.model.service.name, body: body, at: time)
        return await gate.perform(operation, facts, body: body) { input }
    }

    /// Who the gate says it is.
    func authenticate(
        _ credentials: AWSCredentials, service: String = "iam", at time: Timestamp = Self.now
    ) async throws -> Caller {
        try await gate.authenticate(
            facts(credentials, service: service, at: time), service: service, payload: .empty
        ).caller
    }

    func refusal(_ credentials: AWSCredentials, service: String = "iam", at time: Timestamp = Self.now) async
        -> ServiceError?
    {
        do {
            _ = try await authenticate(credentials, service: service, at: time)
            return nil
        } catch {
            return error as? ServiceError
        }
    }

    /// The lines of the log.
    func events() throws -> [JSON] {
        var events: [JSON] = []
        try AuditLogReader(logPath).read { record in
            if let event = record.event { events.append(event) }
        }
        return events
    }
}

extension Result where Failure == ServiceError {
    var error: ServiceError? {
        if case .failure(let error) = self { error } else { nil }
    }
}

/// An operation that deletes the user it is told, as far as the gate is concerned.
func deleteUser(_ run: @escaping @Sendable () async throws -> Void = {}) -> AnyGateOperation {
    AnyGateOperation(
        GateOperation(IAM.deleteUser) { input, call in
            .requests([
                AuthorizationRequest(
                    action: "iam:DeleteUser", resource: "arn:aws:iam::\(call.accountID):user/\(input.userName)",
                    resourceName: "user \(input.userName)")
            ])
        } run: { _, _ in
            try await run()
            return EmptyStructure()
        })
}
