import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import IAMService
import OneTimePassword
import Platform
import Primitives
import SigV4
import Testing

/// A center in memory whose STS is called as over the wire: signed, through the gate.
struct STSCenter {
    static let account = "123456789012"
    static let now = Timestamp(seconds: 1_790_000_000)
    static let seed = Secret(utf8: "12345678901234567890")

    let store: SQLiteStore
    let gate: Gate
    let operations: [String: AnyGateOperation]
    let logPath: String

    static func with<T>(_ body: (STSCenter) async throws -> T) async throws -> T {
        let folder = "/tmp/twinlock-sts-\(Hex.encode(Entropy.system.bytes(8)))"
        try PrivateFile.createDirectory(folder)
        defer { try? PrivateFile.removeDirectory(folder) }
        let store = try SQLiteStore.inMemory(entropy: .system)
        let sealer = Sealer(key: CenterKey(entropy: .system), entropy: .system)
        let path = "\(folder)/events.jsonl"
        let gate = Gate(store: store, sealer: sealer, audit: try AuditLog(path, sealer: sealer, entropy: .system)) {
            error, _ in
            Issue.record("an internal error: \(error)")
        }
        let operations = operations(store, gate)
        try await store.write { writer in
            try writer.insert(AccountRecord(id: account, createdAt: now))
            try writer.insert(AccountRecord(id: "210987654321", createdAt: now))
        }
        return try await body(STSCenter(store: store, gate: gate, operations: operations, logPath: path))
    }

    static func operations(_ store: any Store, _ gate: Gate) -> [String: AnyGateOperation] {
        let sts = STSOperations(
            store: store, roles: gate.roles, messages: gate.messages, sessions: gate.sessions, entropy: .system)
        let iam = IAMOperations(store: store, entropy: .system)
        return Dictionary(uniqueKeysWithValues: (sts.all + iam.all).map { ($0.model.name, $0) })
    }

    /// Calls an operation as `credentials`, at `now` and `seconds`.
    func call(
        _ name: String, as credentials: AWSCredentials, _ input: WireFields = [:], after seconds: Int64 = 0
    ) async throws -> Result<WireFields, ServiceError> {
        let operation = try #require(operations[name])
        let time = Self.now.adding(seconds: seconds)
        let body = Array("Action=\(name)".utf8)
        var request = SignableRequest(method: "POST", path: "/", headers: ["Host": "localhost:7380"])
        let signer = Signer(
            credentials: credentials, region: "us-east-1", service: operation.model.service.name)
        request.headers.append(contentsOf: signer.sign(request, payload: .sha256(of: body), at: time).headers)
        let facts = RequestFacts(
            requestID: UniqueID.make(.system), sourceIP: "192.0.2.7", userAgent: "tests", isSecure: true,
            receivedAt: time, method: "POST", rawPath: "/", rawQuery: "", headers: request.headers)
        return await gate.perform(operation, facts, body: body) { input }
    }

    /// What the token of a session says.
    func claims(_ session: AWSCredentials) throws -> SessionClaims {
        let token = try #require(session.sessionToken)
        return try #require(gate.sessions.claims(of: token, accessKeyID: session.accessKeyID, at: Self.now))
    }

    /// The credentials in an answer.
    func credentials(_ result: Result<WireFields, ServiceError>) throws -> (AWSCredentials, expiration: Timestamp) {
        guard case .structure(let fields)? = try result.get()["Credentials"] else {
            throw WireError(expected: "credentials")
        }
        let credentials = try STS.Credentials(fields: fields)
        return (
            AWSCredentials(
                accessKeyID: credentials.accessKeyId, secretAccessKey: credentials.secretAccessKey,
                sessionToken: credentials.sessionToken), credentials.expiration
        )
    }

    func sessionToken(
        _ credentials: AWSCredentials, _ input: WireFields = [:], after seconds: Int64 = 0
    ) async throws -> AWSCredentials {
        try self.credentials(try await call("GetSessionToken", as: credentials, input, after: seconds)).0
    }

    func user(_ name: String, allows action: String? = "*", in account: String = account) async throws -> AWSCredentials
    {
        let user = UserRecord(
            accountID: account, id: AWSIdentifiers.make(.user, accountID: account, entropy: .system), name: name,
            createdAt: Self.now)
        let key = Self.key(of: .user(user.id), in: account)
        try await store.write { writer in
            try writer.insert(user)
            try writer.insert(key)
            if let action {
                try writer.put(
                    InlinePolicyRecord(
                        accountID: account, holder: .user(user.id), name: "Own",
                        document: policy(#"{"Effect":"Allow","Action":"\#(action)","Resource":"*"}"#)))
            }
        }
        return AWSCredentials(accessKeyID: key.id, secretAccessKey: key.secret)
    }

    func root() async throws -> AWSCredentials {
        let key = Self.key(of: .root, in: Self.account)
        try await store.write { writer in try writer.insert(key) }
        return AWSCredentials(accessKeyID: key.id, secretAccessKey: key.secret)
    }

    private static func key(of owner: IdentityOwner, in account: String) -> AccessKeyRecord {
        AccessKeyRecord(
            accountID: account, id: AWSIdentifiers.make(.accessKey, accountID: account, entropy: .system),
            owner: owner, secret: AWSIdentifiers.makeSecretAccessKey(entropy: .system), createdAt: now)
    }

    /// An enabled device of the user; gives its serial number.
    func device(of name: String, seed: Secret = seed) async throws -> String {
        let user = try await userRecord(name)
        let device = MFADeviceRecord(
            accountID: Self.account, name: name, seed: seed, createdAt: Self.now,
            assignment: .init(owner: .user(user.id), enabledAt: Self.now))
        try await store.write { writer in try writer.insert(device) }
        return device.serialNumber
    }

    func userRecord(_ name: String) async throws -> UserRecord {
        try #require(try await store.read { reader in try reader.user(named: name, in: Self.account) })
    }

    /// A role with the statements of its trust policy, which allows `*`; gives its ARN.
    func role(
        _ name: String, trusts statements: String, maxSessionDuration: Int = 3600, allows action: String = "*"
    ) async throws -> String {
        let role = RoleRecord(
            accountID: Self.account, id: AWSIdentifiers.make(.role, accountID: Self.account, entropy: .system),
            name: name, path: "/team/", createdAt: Self.now, trustPolicy: policy(statements),
            maxSessionDuration: maxSessionDuration)
        try await store.write { writer in
            try writer.insert(role)
            try writer.put(
                InlinePolicyRecord(
                    accountID: Self.account, holder: .role(role.id), name: "Own",
                    document: policy(#"{"Effect":"Allow","Action":"\#(action)","Resource":"*"}"#)))
        }
        return role.arn
    }

    static func code(after seconds: Int64 = 0) throws -> String {
        try TOTP(secret: seed).code(at: now.adding(seconds: seconds))
    }

    func assume(
        _ arn: String, as credentials: AWSCredentials, _ more: WireFields = [:], after seconds: Int64 = 0
    ) async throws -> Result<WireFields, ServiceError> {
        let input: WireFields = ["RoleArn": .string(arn), "RoleSessionName": .string("session")]
        return try await call(
            "AssumeRole", as: credentials, input.merging(more) { _, new in new }, after: seconds)
    }
}

func policy(_ statements: String) -> String { #"{"Version":"2012-10-17","Statement":[\#(statements)]}"# }

/// A trust statement for an account.
func trust(_ account: String, condition: String = "", actions: String = #""sts:AssumeRole""#) -> String {
    #"{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::\#(account):root"},"Action":[\#(actions)]\#(condition)}"#
}

extension Result where Failure == ServiceError {
    var error: ServiceError? {
        if case .failure(let error) = self { error } else { nil }
    }
}
