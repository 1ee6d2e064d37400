import AWSProtocols
import CenterGate
import CenterStore
import Platform
import Primitives
import SampleS3
import SigV4
import Testing

/// A sample over a folder of its own, behind a gate with one account, in memory.
struct Sample {
    static let account = "123456789012"
    static let now = Timestamp(seconds: 1_790_000_000)

    let store: SQLiteStore
    let gate: Gate
    let s3: SampleS3
    /// The folder that the sample keeps everything in.
    let folder: String
    let logPath: String
    /// May do everything.
    let admin: AWSCredentials

    /// Runs `body` with a new sample, whose folder is gone afterwards.
    static func with<T>(_ body: (Sample) async throws -> T) async throws -> T {
        let top = "/tmp/twinlock-s3-\(Hex.encode(Entropy.system.bytes(8)))"
        try PrivateFile.createDirectory(top)
        defer { try? PrivateFile.removeDirectory(top) }
        let store = try SQLiteStore.inMemory(entropy: .system)
        let logPath = "\(top)/events.jsonl"
        let sealer = Sealer(key: CenterKey(entropy: .system), entropy: .system)
        let gate = Gate(
            store: store, sealer: sealer, audit: try AuditLog(logPath, sealer: sealer, entropy: .system))
        try await store.write { writer in try writer.insert(AccountRecord(id: account, createdAt: now)) }
        let admin = try await makeUser("admin", allowing: everything, in: store)
        let folder = "\(top)/s3"
        let s3 = try SampleS3(folder: folder, gate: gate, entropy: .system)
        return try await body(
            Sample(store: store, gate: gate, s3: s3, folder: folder, logPath: logPath, admin: admin))
    }

    /// With a bucket called `bucket`.
    static func withBucket<T>(_ body: (Sample) async throws -> T) async throws -> T {
        try await with { sample in
            #expect(await sample.send("PUT", "/bucket").status == 200)
            return try await body(sample)
        }
    }

    static let everything = #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#

    /// Makes a user whose inline policy is `policy`.
    func user(_ name: String, allowing policy: String) async throws -> AWSCredentials {
        try await Self.makeUser(name, allowing: policy, in: store)
    }

    static func makeUser(
        _ name: String, allowing policy: String, in store: SQLiteStore, account: String = account
    ) async throws -> AWSCredentials {
        let user = UserRecord(
            accountID: account, id: AWSIdentifiers.make(.user, accountID: account, entropy: .system), name: name,
            createdAt: now)
        let id = AWSIdentifiers.make(.accessKey, accountID: account, entropy: .system)
        let secret = AWSIdentifiers.makeSecretAccessKey(entropy: .system)
        try await store.write { writer in
            try writer.insert(user)
            try writer.insert(
                AccessKeyRecord(accountID: account, id: id, owner: .user(user.id), secret: secret, createdAt: now))
            try writer.put(
                InlinePolicyRecord(accountID: account, holder: .user(user.id), name: "Inline", document: policy))
        }
        return AWSCredentials(accessKeyID: id, secretAccessKey: secret)
    }

    /// The events so far.
    func events() throws -> [JSON] {
        var events: [JSON] = []
        try AuditLogReader(logPath).read { record in
            if let event = record.event { events.append(event) }
        }
        return events
    }
}
