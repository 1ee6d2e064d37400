import CenterGate
import CenterHTTP
import CenterStore
import IAMService
import IdentityCenter
import Logging
import Platform
import Primitives
import SampleS3

/// A center put together over its folder.
struct Center {
    let store: SQLiteStore
    let audit: AuditLog
    let clock: SteadyClock
    let gate: Gate
    let operations: [AnyGateOperation]
    let sample: SampleS3
    let signIn: SignInServices
    let login: LoginService
    let assignments: Assignments
    let portal: PortalOperations
    let events: EventLookup
    /// What is done after it was asked for.
    let work: AssignmentWork
    /// What pages do for programs that wait with a code to compare.
    let deviceLogin: DeviceLogin
    /// What pages do for programs that sent the browser.
    let authorize: AuthorizeService

    /// Opens the center in `folder`, and brings its log and its records together. `acceptsClock` makes a clock that is
    /// behind the last recorded event the right one, and records that. `site` is where people reach it.
    ///
    /// - Throws: `StoreError`, `AuditLogError` and `FileError`, each with what to do.
    init(
        _ folder: Folder, site: PublicSite, breached: BreachedPasswords? = nil, mailer: InvitationMailer? = nil,
        wallClock: WallClock, entropy: Entropy,
        acceptsClock: Bool, logger: Logger
    ) async throws {
        let opened = try folder.center.open(entropy: entropy)
        store = opened.store
        audit = try AuditLog(folder.events, sealer: opened.sealer, entropy: entropy) { health in
            switch health {
            case .unavailable(let error): logger.critical("\(error)")
            case .resumed: logger.notice("the audit log can be written again: requests are answered")
            }
        }
        try await audit.resume(opened.store, at: wallClock())
        let last = audit.lastTime
        if acceptsClock, let last, last > wallClock() {
            let details: JSON = ["from": .string(last.iso8601), "to": .string(wallClock().iso8601)]
            try await audit.append(AuditNotice("ClockSetBack", at: wallClock(), details))
        }
        clock = SteadyClock(wallClock, notBefore: acceptsClock ? nil : last) { behind in
            logger.critical("\(behind)")
        }
        gate = Gate(store: opened.store, sealer: opened.sealer, audit: audit, clock: clock) { error, requestID in
            logger.error("a request failed inside", metadata: ["request": "\(requestID)", "error": "\(error)"])
        }
        // A center of an earlier version has neither organization nor instance yet.
        if try await store.read({ try $0.instances().isEmpty || $0.organization() == nil }) {
            let now = clock()
            try await opened.store.write { writer in
                try writer.foundOrganization(entropy: entropy, at: now)
                try writer.foundInstance(entropy: entropy, at: now)
            }
        }
        try await opened.store.write { try $0.note(site) }
        let passwords = PasswordHasher(cost: .standard, entropy: entropy)
        signIn = SignInServices(
            store: opened.store, gate: gate, sealer: opened.sealer, entropy: entropy, passwords: passwords, site: site,
            breached: breached, mailer: mailer)
        events = EventLookup(path: folder.events)
        assignments = Assignments(store: opened.store)
        let iam = IAMOperations(store: opened.store, entropy: entropy, passwords: passwords)
        let sts = STSOperations(
            store: opened.store, roles: gate.roles, messages: gate.messages, sessions: gate.sessions, entropy: entropy)
        let people = IdentityStoreOperations(store: opened.store, entropy: entropy)
        let commandLines = LoginCore(
            store: opened.store, gate: gate, sealer: opened.sealer, entropy: entropy, publicURL: { site.origin })
        login = LoginService(commandLines)
        let administration = SSOAdminOperations(store: opened.store, entropy: entropy)
        work = AssignmentWork(store: opened.store, entropy: entropy)
        let tokens = OIDCCore(store: opened.store, sealer: opened.sealer, entropy: entropy) { site.origin }
        deviceLogin = DeviceLogin(tokens, gate: gate)
        authorize = AuthorizeService(tokens, gate: gate)
        portal = PortalOperations(tokens, assignments: assignments, sessions: gate.sessions)
        let organizations = OrganizationsOperations(store: opened.store, entropy: entropy)
        let signed = iam.all + sts.all + people.all + administration.all + organizations.all
        operations = signed + SigninOperations(commandLines).all + OIDCOperations(tokens).all + portal.all
        sample = try SampleS3(folder: folder.sample, gate: gate, entropy: entropy)
    }

    /// What browsers get.
    var pages: PageRules {
        PageRules(
            signIn: signIn, assignments: assignments, gate: gate, operations: operations,
            programs: PageRules.Programs(login: login, device: deviceLogin, authorize: authorize, portal: portal),
            events: events)
    }

    /// Lets go of the folder, after everything that waited is written down.
    func close() async throws {
        try? await gate.recordSummary(at: clock(), isEnd: true)
        try? await audit.noteProgress(in: store, at: clock())
        try await audit.close()
        try store.close()
    }
}
