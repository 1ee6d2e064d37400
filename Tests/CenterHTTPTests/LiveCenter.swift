import CenterGate
import CenterStore
import IAMService
import Logging
import Platform
import Primitives
import SampleS3
import ServiceLifecycle
import SigV4
import Testing

@testable import CenterHTTP

/// A center with a root key, listening on a port of its own for the time of a test.
struct LiveCenter: Sendable {
    let port: Int
    let credentials: AWSCredentials
    let group: ServiceGroup
    let log: String

    /// Runs `body` against a center that is stopped afterwards.
    static func run(
        limits: ListenerLimits = ListenerLimits(), operations: [AnyGateOperation] = [],
        _ body: @escaping @Sendable (LiveCenter) async throws -> Void
    ) async throws {
        let path = "\(Environment.current()["TMPDIR"] ?? "/tmp")/twinlock-test-\(Hex.encode(Entropy.system.bytes(8)))"
        defer { try? PrivateFile.removeDirectory(path) }
        let credentials = AWSCredentials(
            accessKeyID: AWSIdentifiers.make(.accessKey, accountID: "111122223333", entropy: .system),
            secretAccessKey: AWSIdentifiers.makeSecretAccessKey(entropy: .system))
        let now = WallClock.system()
        let folder = CenterFolder(path)
        try folder.create(entropy: .system) { writer in
            try writer.insert(AccountRecord(id: "111122223333", createdAt: now))
            try writer.insert(
                AccessKeyRecord(
                    accountID: "111122223333", id: credentials.accessKeyID, owner: .root,
                    secret: credentials.secretAccessKey, createdAt: now))
        }
        let opened = try folder.open(entropy: .system)
        defer { try? opened.store.close() }
        let gate = Gate(
            store: opened.store, sealer: opened.sealer,
            audit: try AuditLog("\(path)/events.jsonl", sealer: opened.sealer, entropy: .system))
        let address = try #require(ListenAddress("127.0.0.1:0"))
        var configuration = try ListenerConfiguration(address: address)
        configuration.limits = limits
        let ready = Late<CenterReady>()
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let server = CenterServer(
            configuration, gate: gate,
            operations: IAMOperations(store: opened.store, entropy: .system).all
                + STSOperations(
                    store: opened.store, roles: gate.roles, messages: gate.messages, sessions: gate.sessions,
                    entropy: .system
                ).all + operations,
            sample: try SampleS3(folder: "\(path)/s3", gate: gate, entropy: .system), clock: .system,
            entropy: .system, logger: logger
        ) { ready.set($0) }
        let group = ServiceGroup(configuration: .init(services: [server], logger: logger))
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            let center = LiveCenter(
                port: await ready.value().port, credentials: credentials, group: group, log: "\(path)/events.jsonl")
            do {
                try await body(center)
            } catch {
                await group.triggerGracefulShutdown()
                throw error
            }
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }

    var host: String { "localhost:\(port)" }

    /// A signed request, ready for the wire; the body is announced, and sent unless `sendsBody` is false.
    func signed(
        _ service: String, _ method: String, _ path: String, body: String = "", headers: HeaderList = [:],
        target: String? = nil, sendsBody: Bool = true
    ) -> String {
        var fields: HeaderList = ["Host": host]
        let isForm = service != "s3"
        if let target { fields.append("X-Amz-Target", target) }
        if isForm { fields.append("Content-Type", "application/x-www-form-urlencoded; charset=utf-8") }
        let signer = Signer(
            credentials: credentials, region: "us-east-1", service: service, options: isForm ? .standard : .s3)
        let request = SignableRequest(method: method, path: path, headers: fields)
        let added = signer.sign(request, payload: .sha256(of: Array(body.utf8)), at: WallClock.system()).headers
        fields.append(contentsOf: added)
        fields.append(contentsOf: headers)
        fields.append("Content-Length", String(body.utf8.count))
        let lines = fields.fields.map { "\($0.name): \($0.value)\r\n" }.joined()
        return "\(method) \(path) HTTP/1.1\r\n\(lines)\r\n" + (sendsBody ? body : "")
    }
}
