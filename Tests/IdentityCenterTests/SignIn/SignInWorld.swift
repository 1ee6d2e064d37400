import CenterGate
import CenterStore
import IAMService
import OneTimePassword
import Platform
import Primitives
import SigV4
import Synchronization
import Testing

@testable import IdentityCenter

/// A center in memory with people, a clock that is moved by hand, and a count of the passwords that were hashed.
final class SignInWorld: Sendable {
    static let account = "123456789012"
    static let password = Secret(utf8: "correct horse battery")

    let store: SQLiteStore
    let sealer: Sealer
    let gate: Gate
    let services: SignInServices
    let instance: InstanceRecord
    /// Where the events are.
    let log: String
    private let moment = Mutex(Timestamp(seconds: 1_800_000_000))
    private let derivations: Counter

    final class Counter: Sendable {
        private let value = Mutex(0)
        var count: Int { value.withLock { $0 } }
        func increment() { value.withLock { $0 += 1 } }
    }

    private init(
        _ log: String, hashing limit: Int, breached: BreachedPasswords?, mailer: InvitationMailer?
    ) async throws {
        self.log = log
        store = try SQLiteStore.inMemory(entropy: .system)
        sealer = Sealer(key: CenterKey(entropy: .system), entropy: .system)
        gate = Gate(store: store, sealer: sealer, audit: try AuditLog(log, sealer: sealer, entropy: .system)) {
            error, _ in
            Issue.record("an internal error: \(error)")
        }
        let counter = Counter()
        derivations = counter
        let hasher = PasswordHasher(cost: PasswordCost(logRounds: 2), entropy: .system, limit: limit) {
            counter.increment()
        }
        services = SignInServices(
            store: store, gate: gate, sealer: sealer, entropy: .system, passwords: hasher,
            site: PublicSite(host: "localhost", origin: "http://localhost:7380"), breached: breached,
            mailer: mailer)
        instance = try await store.write { writer in
            try writer.insert(AccountRecord(id: Self.account, createdAt: Timestamp(seconds: 1_700_000_000)))
            return try #require(
                try writer.foundInstance(entropy: .system, at: Timestamp(seconds: 1_700_000_000)))
        }
    }

    /// Runs `body` with a new center, whose folder is gone afterwards.
    static func with<T>(
        hashing limit: Int = 64, breached: BreachedPasswords? = nil, mailer: InvitationMailer? = nil,
        _ body: (SignInWorld) async throws -> T
    ) async throws -> T {
        let folder = "/tmp/twinlock-sign-in-\(Hex.encode(Entropy.system.bytes(8)))"
        try PrivateFile.createDirectory(folder)
        defer { try? PrivateFile.removeDirectory(folder) }
        return try await body(
            try await SignInWorld("\(folder)/events.jsonl", hashing: limit, breached: breached, mailer: mailer))
    }

    var now: Timestamp { moment.withLock { $0 } }
    var hashed: Int { derivations.count }
    var signIn: SignInService { services.signIn }
    var profile: ProfileService { services.profile }

    func wait(_ seconds: Int64) { moment.withLock { $0 = $0.adding(seconds: seconds) } }

    func set(_ change: @escaping @Sendable (inout InstanceSettings) -> Void) async throws {
        try await store.write { writer in
            var settings = try writer.instanceSettings(of: Self.account)
            change(&settings)
            try writer.put(settings)
        }
    }

    /// A person without a password.
    @discardableResult
    func person(_ name: String) async throws -> Person {
        let now = now
        return try await store.write { writer in
            try writer.findOrMakePerson(
                name, displayName: nil, email: "\(name)@example.com", entropy: .system, at: now, by: "test")
        }
    }

    /// Does something to a person as an administrator.
    @discardableResult
    func administer<T: Sendable>(
        _ body: @escaping @Sendable (PersonAdministration) throws -> T
    ) async throws -> T {
        let now = now
        return try await store.write { writer in
            try body(PersonAdministration(writer, entropy: .system, at: now, by: "test"))
        }
    }
}

/// A browser with what it holds, and the person before it.
final class Browser: Sendable {
    struct Jar: Sendable {
        var ticket: Secret?
        var session: Secret?
        var known: Secret?
        var trusted: Secret?
    }

    let world: SignInWorld
    private let address: String
    private let state = Mutex(Jar())

    init(_ world: SignInWorld, at address: String = "198.51.100.7") {
        (self.world, self.address) = (world, address)
    }

    var jar: Jar {
        get { state.withLock { $0 } }
        set { state.withLock { $0 = newValue } }
    }

    /// A request from here, by the scheme.
    func visitor(secure: Bool = false) -> Visitor {
        let facts = RequestFacts(
            requestID: "r", sourceIP: address, userAgent: "test", isSecure: secure, receivedAt: world.now,
            method: "POST", rawPath: "/", rawQuery: "", headers: HeaderList())
        let jar = jar
        return Visitor(
            facts: facts, ticket: jar.ticket, session: jar.session, knownBrowser: jar.known, trustedBrowser: jar.trusted
        )
    }

    /// Keeps what the answer has for it; gives the step.
    @discardableResult
    func take(_ answer: SignInAnswer) -> SignInStep {
        func put(_ change: Keepsakes.Change, _ token: inout Secret?) {
            switch change {
            case .keep: break
            case .forget: token = nil
            case .set(let value, _): token = value
            }
        }
        state.withLock { jar in
            put(answer.keepsakes.ticket, &jar.ticket)
            put(answer.keepsakes.session, &jar.session)
            put(answer.keepsakes.knownBrowser, &jar.known)
            put(answer.keepsakes.trustedBrowser, &jar.trusted)
        }
        return answer.step
    }

    /// Name and password.
    @discardableResult
    func enter(_ name: String, _ password: Secret = SignInWorld.password) async throws -> SignInStep {
        take(try await world.signIn.start(name, visitor()))
        return take(try await world.signIn.password(password, visitor()))
    }

    /// Signs in with name, password and the code of `seed`, which is of a step that was not used.
    @discardableResult
    func enter(_ name: String, seed: Secret, trusting: Bool = false) async throws -> SignInStep {
        world.wait(60)
        try await enter(name)
        return take(try await world.signIn.code(try code(seed), trusting: trusting, visitor()))
    }

    func code(_ seed: Secret) throws -> Secret {
        Secret(utf8: try TOTP(secret: seed).code(at: world.now))
    }

    /// Invites the person and goes the whole way to a session, with an authenticator app. Gives the app's seed and the
    /// recovery codes.
    @discardableResult
    func join(_ name: String) async throws -> (seed: Secret, recoveryCodes: [Secret]) {
        let person = try await world.person(name)
        let token = try await world.administer { try $0.invite(person, .invitation) }
        take(try await world.signIn.accept(token, password: SignInWorld.password, visitor()))
        return try await addApp()
    }

    /// Registers an authenticator app, in a session or without.
    func addApp() async throws -> (seed: Secret, recoveryCodes: [Secret]) {
        let step = take(try await world.profile.startAuthenticatorApp(visitor()))
        guard case .authenticatorApp(let enrolment) = step else {
            Issue.record("no enrolment but \(step)")
            return (Secret([]), [])
        }
        let seed = Secret(try #require(Base32.decode(enrolment.secret.revealed())))
        let done = take(try await world.profile.finishAuthenticatorApp(try code(seed), name: "phone", visitor()))
        return (seed, try #require(done.signedIn).recoveryCodes)
    }

    var session: SignInSession? {
        get async throws { try await world.signIn.session(visitor()) }
    }
}

extension SignInStep {
    var signedIn: SignedIn? {
        if case .signedIn(let signedIn) = self { signedIn } else { nil }
    }

    var refusal: SignInRefusal? {
        if case .refused(let refusal) = self { refusal } else { nil }
    }

    var offer: FactorOffer? {
        if case .secondFactor(let offer) = self { offer } else { nil }
    }

    var json: JSON? {
        switch self {
        case .passkeyRequest(let json), .passkeyCreation(let json): json
        default: nil
        }
    }
}
