import OneTimePassword
import Platform
import Primitives
import Sessions
import SharedConfig
import SigV4
import Synchronization

/// A made-up machine: files as texts, a vault in memory, a clock that moves when told, services that answer from a
/// script.
final class World: Sendable {
    struct State {
        var now = Timestamp(iso8601: "2026-11-21T10:00:00Z") ?? Timestamp(seconds: 0)
        var codes: [String] = []
        var asked: [MFACodeRequest] = []
        var said: [String] = []
        var sent: [AWSRequest] = []
        var connections = 0
        var slept = 0
        var commands: [[String]] = []
        var environments: [Environment] = []
        var prints = CommandOutput(status: 127, output: [])
    }

    let state = Mutex(State())
    let tokens = MemorySignInCache()
    let logins = MemorySignInCache()
    let roles = MemorySignInCache()
    let vault: MemoryVault
    let folder: String
    let config: SharedConfig
    let environment: Environment
    private let answer: @Sendable (AWSRequest) throws(TransportError) -> AWSResponse

    init(
        _ config: String, credentials: String = "", environment: [String: String] = [:],
        vault: MemoryVault = MemoryVault(), folder: String? = nil,
        answer: @escaping @Sendable (AWSRequest) throws(TransportError) -> AWSResponse = { STSDouble.answer($0) }
    ) throws {
        self.config = SharedConfig(
            config: try ConfigDocument(Array(config.utf8), path: "config", kind: .config),
            credentials: try ConfigDocument(Array(credentials.utf8), path: "credentials", kind: .credentials),
            locations: ConfigLocations(config: "config", credentials: "credentials"))
        self.environment = Environment(environment)
        self.vault = vault
        self.folder = folder ?? "/tmp/twinlock-tests-\(Hex.encode(Entropy.system.bytes(8)))"
        self.answer = answer
    }

    deinit { try? PrivateFile.removeDirectory(folder) }

    var now: Timestamp {
        get { state.withLock { $0.now } }
        set { state.withLock { $0.now = newValue } }
    }

    var actions: [String] { state.withLock { $0.sent.map { $0.form["Action"] ?? "" } } }
    var sent: [AWSRequest] { state.withLock { $0.sent } }
    var asked: [MFACodeRequest] { state.withLock { $0.asked } }

    func pass(seconds: Int64) { now = now.adding(seconds: seconds) }

    /// What the programs print that are run from now on.
    func commandsPrint(_ output: String, status: Int = 0) {
        state.withLock { $0.prints = CommandOutput(status: status, output: Array(output.utf8)) }
    }

    var commands: [[String]] { state.withLock { $0.commands } }
    var environments: [Environment] { state.withLock { $0.environments } }
    var slept: Int { state.withLock { $0.slept } }
    var connections: Int { state.withLock { $0.connections } }

    func give(_ codes: String...) { state.withLock { $0.codes += codes } }

    var context: SessionContext {
        SessionContext(
            config: config, environment: environment, clock: WallClock { self.now },
            sleeper: Sleeper { milliseconds in
                self.state.withLock {
                    $0.slept += milliseconds
                    $0.now.milliseconds += Int64(milliseconds)
                }
            }, entropy: .system, vault: vault, lockFolder: folder,
            codes: CodeFunction { request in
                self.state.withLock {
                    $0.asked.append(request)
                    return $0.codes.isEmpty ? nil : Secret(utf8: $0.codes.removeFirst())
                }
            }, commands: Commands(world: self),
            signIns: SignInPlaces(sso: { self.tokens }, login: { self.logins }, roleCredentials: { self.roles }),
            transport: { _ in Transport(world: self) },
            talk: { line in self.state.withLock { $0.said.append(line) } })
    }

    var broker: SessionBroker { SessionBroker(context) }

    func credentials(_ profile: String, explicit: Bool = true) async throws -> SessionCredentials {
        try await broker.credentials(for: ProfileSelection(name: profile, isExplicit: explicit))
    }

    private struct Commands: CommandRunner {
        let world: World

        func run(
            _ arguments: [String], environment: Environment, limit: Int, timeout: Int
        ) async throws -> CommandOutput {
            world.state.withLock {
                $0.commands.append(arguments)
                $0.environments.append(environment)
            }
            return world.state.withLock { $0.prints }
        }
    }

    private struct Transport: AWSTransport {
        let world: World

        init(world: World) {
            self.world = world
            world.state.withLock { $0.connections += 1 }
        }

        func send(_ request: AWSRequest) async throws(TransportError) -> AWSResponse {
            world.state.withLock { $0.sent.append(request) }
            return try world.answer(request)
        }

        func close() async {}
    }
}

/// A vault that forgets when the process ends.
final class MemoryVault: SessionVault {
    private let state = Mutex((sessions: [String: (Secret, Timestamp)](), seeds: [String: TOTP](), isLocked: false))
    private let stored: [String: AWSCredentials]

    init(_ keys: [String: AWSCredentials] = [:], seeds: [String: TOTP] = [:]) {
        stored = keys
        state.withLock { $0.seeds = seeds }
    }

    /// From now on whoever wants keys is refused.
    func lock() { state.withLock { $0.isLocked = true } }

    func profilesWithKeys() -> Set<String> { Set(stored.keys) }
    func accessKeyID(of profile: String) -> String? { stored[profile]?.accessKeyID }
    func keys(of profile: String) throws -> AWSCredentials? {
        if state.withLock({ $0.isLocked }) { throw Locked() }
        return stored[profile]
    }
    func generator(of serial: String) -> TOTP? { state.withLock { $0.seeds[serial] } }
    func session(_ key: String) -> Secret? { state.withLock { $0.sessions[key]?.0 } }
    func storeSession(_ session: Secret, under key: String, until end: Timestamp) {
        state.withLock { $0.sessions[key] = (session, end) }
    }
    func removeSession(_ key: String) { state.withLock { $0.sessions[key] = nil } }
    func sessionKeys() -> [String] { state.withLock { $0.sessions.keys.sorted() } }

    private struct Locked: Error {}
}

extension AWSRequest {
    /// The body's parameters.
    var form: [String: String] { Self.form(of: String(decoding: body, as: UTF8.self)) }

    static func form(of text: String) -> [String: String] {
        var form: [String: String] = [:]
        for pair in text.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1).map { PercentEncoding.decodeText($0) ?? "" }
            form[parts[0]] = parts.count > 1 ? parts[1] : ""
        }
        return form
    }
}
