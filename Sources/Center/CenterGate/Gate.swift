public import AWSProtocols
public import CenterStore
internal import IAMPolicy
public import Primitives
public import SigV4

/// The one way in. Every request goes through it in the same order: who is it, what is asked, is it allowed, do it,
/// record it.
public final class Gate: Sendable {
    private let authenticator: Authenticator
    private let authorizer: Authorizer
    private let audit: AuditLog
    private let clock: SteadyClock?
    private let refusals = RefusalLedger()
    private let uses: KeyUseRecorder
    private let home: HomeAccount
    private let report: @Sendable (_ error: any Error, _ requestID: String) -> Void

    /// What binds the principals that a resource's policy names.
    public let principals: PrincipalBinder

    /// What seals and opens session tokens.
    public let sessions: SessionSealer
    /// Finds the roles that are to be assumed.
    public let roles: RoleDirectory
    /// Seals and opens what is behind refusals.
    public let messages: AuthorizationMessages

    /// `clock` is the one that requests get their time from, nil where that is made up; `report` gets the errors that
    /// no client is told about, for the program's own log.
    public init(
        store: any Store, sealer: Sealer, audit: AuditLog, clock: SteadyClock? = nil,
        report: @escaping @Sendable (_ error: any Error, _ requestID: String) -> Void = { _, _ in }
    ) {
        let documents = CompiledDocuments()
        let directory = CachingDirectory(store, documents: documents)
        principals = PrincipalBinder(store: store)
        sessions = SessionSealer(sealer)
        roles = RoleDirectory(directory: directory)
        messages = AuthorizationMessages(sealer)
        authenticator = Authenticator(
            directory: directory, sessions: sessions, revocations: Revocations(store))
        authorizer = Authorizer(directory: directory, documents: documents)
        uses = KeyUseRecorder(store: store)
        home = HomeAccount(store)
        self.audit = audit
        self.clock = clock
        self.report = report
    }

    /// Proves who sent the request. `payload` is the digest of the body, or nil where the body is to be read through
    /// `PayloadReader` (S3).
    ///
    /// While the audit log cannot be written nobody is authenticated, since nothing could be recorded.
    ///
    /// - Throws: `ServiceError` with AWS's own code and message; `AuditLogError`.
    public func authenticate(
        _ facts: RequestFacts, service: String, payload: PayloadHash?
    ) async throws -> Authentication {
        try await requireReady(facts)
        let authentication = try await authenticator.authenticate(facts, service: service, payload: payload)
        do {
            try await uses.note(
                authentication.caller, service: service, region: authentication.region, facts.receivedAt)
        } catch {
            // The key may have been deleted meanwhile; the request came before.
            report(error, facts.requestID)
        }
        return authentication
    }

    /// Refuses while the time is not known or nothing could be recorded. To be asked by what does not come through
    /// `perform` and `authenticate`: signing in.
    public func requireReady(_ facts: RequestFacts) async throws {
        do {
            try clock?.requireSteady()
        } catch {
            throw ServiceError(error)
        }
        try await audit.requireWritable(at: facts.receivedAt)
    }

    /// Asks the policies, without refusing: for callers that decide by the answers.
    public func judge(_ requests: [AuthorizationRequest], for call: Call) async throws -> [Judgement] {
        try await authorizer.judge(requests, for: call)
    }

    /// Asks the policies and refuses with AWS's AccessDenied unless all is allowed; gives what they said, for the log.
    public func authorize(_ requests: [AuthorizationRequest], for call: Call) async throws -> [Judgement] {
        let judgements = try await judge(requests, for: call)
        try requireAllowed(judgements, call)
        return judgements
    }

    /// Writes an event; returns when it is on the disk. Of many that nobody is known to have caused, most are counted
    /// instead, for `recordSummary`.
    public func record(_ event: AuditEvent) async throws {
        guard event.caller?.isNobody ?? true else { return try await audit.append(event) }
        let (source, now) = (event.facts.sourceIP, event.facts.receivedAt)
        if let summary = refusals.summary(at: now, isEnd: false) { try await audit.append(summary) }
        guard refusals.admits(source, code: event.error?.code ?? event.operation, at: now) else { return }
        try await audit.append(event)
    }

    /// Records, in the same way, a request that was refused before it was known what it asked for.
    public func recordRefusal(_ facts: RequestFacts, service: String?, _ error: ServiceError) async {
        var event = AuditEvent(
            facts: facts, caller: nil, service: Self.services.first { $0 == service } ?? "unknown",
            operation: "UnknownOperation", region: "us-east-1", isReadOnly: false)
        event.error = error
        do {
            try await record(event)
        } catch {
            report(error, facts.requestID)
        }
    }

    private static let services = ["iam", "sts", "s3", "sso", "identitystore", "organizations", "signin"]

    /// Writes how many refusals were counted in the last minute, once that is over or the center stops.
    public func recordSummary(at now: Timestamp, isEnd: Bool = false) async throws {
        if let summary = refusals.summary(at: now, isEnd: isEnd) { try await audit.append(summary) }
    }

    /// What a client gets to know of an error: a `ServiceError` as it is, of all else only that it happened.
    public func publicError(_ error: any Error, requestID: String) -> ServiceError {
        if let error = error as? ServiceError { return error }
        if let error = error as? SignatureError { return ServiceError(error) }
        if let refusal = ServiceError(unwritable: error) {
            // The log told of itself when that began.
            if !(error is AuditLogError) { report(error, requestID) }
            return refusal
        }
        report(error, requestID)
        return ServiceError(
            code: "InternalFailure",
            message: "The request processing has failed because of an unknown error, exception or failure.",
            httpStatus: 500, fault: .receiver)
    }

    /// Runs an operation of a modelled service from its bytes to its recorded answer. `body` is the whole body, whose
    /// digest the signature must cover; `decode` reads the input from the request. Operations that are not signed are
    /// called by nobody in the center's own account, until they have verified their own proof (`Call.identified`).
    public func perform(
        _ operation: AnyGateOperation, _ facts: RequestFacts, body: [UInt8],
        decode: @Sendable () throws -> WireFields
    ) async -> Result<WireFields, ServiceError> {
        await perform(operation, facts) {
            guard !operation.model.isUnsigned else { return (try await stranger(facts), "us-east-1") }
            let authentication = try await authenticate(
                facts, service: operation.model.service.name, payload: .sha256(of: body))
            return (authentication.caller, authentication.region)
        } decode: {
            try decode()
        }
    }

    /// Runs an operation for somebody whom another proof than a signature made known: an administrator's page, in the
    /// name of a role of the person who is signed in. Judged and recorded as every other call.
    public func perform(
        _ operation: AnyGateOperation, _ facts: RequestFacts, as caller: Caller, region: String = "us-east-1",
        input: WireFields
    ) async -> Result<WireFields, ServiceError> {
        await perform(operation, facts) {
            try await requireReady(facts)
            return (caller, region)
        } decode: {
            input
        }
    }

    /// Whether the policies would let `caller` do it, without doing or recording anything: for pages that choose by it
    /// what they show.
    public func allows(
        _ operation: AnyGateOperation, _ facts: RequestFacts, as caller: Caller, region: String = "us-east-1",
        input: WireFields
    ) async throws -> Bool {
        let call = Call(caller: caller, facts: facts, region: region, now: facts.receivedAt)
        switch try await Self.prepare(operation, input).begin(call).authorization {
        case .notSubjectToPolicies: return true
        case .requests(let requests): return try await judge(requests, for: call).allSatisfy(\.decision.isAllowed)
        }
    }

    private func perform(
        _ operation: AnyGateOperation, _ facts: RequestFacts,
        prove: @Sendable () async throws -> (caller: Caller, region: String),
        decode: @Sendable () throws -> WireFields
    ) async -> Result<WireFields, ServiceError> {
        let journal = Journal(course: Course(operation: operation.model, facts: facts), log: audit)
        var result: Result<WireFields, ServiceError>
        do {
            let proven = try await prove()
            var call = Call(caller: proven.caller, facts: facts, region: proven.region, now: facts.receivedAt)
            call.journal = journal
            result = .success(try await run(operation, decode, call, journal))
        } catch {
            result = .failure(publicError(error, requestID: facts.requestID))
        }
        return await recorded(result, journal)
    }

    private func stranger(_ facts: RequestFacts) async throws -> Caller {
        try await requireReady(facts)
        return Caller(kind: .nobody, accountID: try await home.accountID(), accessKeyID: "")
    }

    private func recorded(
        _ result: Result<WireFields, ServiceError>, _ journal: Journal
    ) async -> Result<WireFields, ServiceError> {
        let course = journal.course
        if course.isCommitted {
            await journal.settlement.wait()
            if case .success = result { return result }
        }
        do {
            try await record(course.event(result))
        } catch {
            // What is not recorded did not happen, as far as the client is told.
            return .failure(publicError(error, requestID: course.facts.requestID))
        }
        return result
    }

    private func run(
        _ operation: AnyGateOperation, _ decode: @Sendable () throws -> WireFields, _ call: Call, _ journal: Journal
    ) async throws -> WireFields {
        let (model, course) = (operation.model, journal.course)
        course.authenticated(call)
        let input = try decode()
        course.understood(input)
        try SessionRestrictions.check(model, call.caller)
        try Validator.check(input, against: model.input.schema, style: model.service.validation)
        return try await run(try Self.prepare(operation, input), call, course)
    }

    /// Judges and runs. Where somebody changed in between what was judged, all of it is done again, so that nothing is
    /// done on a judgement about something else.
    private func run(
        _ prepared: AnyGateOperation.Prepared, _ call: Call, _ course: Course
    ) async throws -> WireFields {
        for _ in 0..<Self.attempts {
            let step = try await prepared.begin(call)
            switch step.authorization {
            case .notSubjectToPolicies: course.asked(.notSubjectToPolicies)
            case .requests(let requests):
                let judgements = try await judge(requests, for: call)
                course.asked(.judged(judgements))
                try requireAllowed(judgements, call)
            }
            do {
                return try await step.run()
            } catch is AuthorizationOutdated {
                continue
            }
        }
        throw Self.contended
    }

    private static let attempts = 8

    private static let contended = ServiceError(
        code: "ConcurrentModification",
        message: "The request was rejected because multiple requests to change this object were submitted "
            + "simultaneously. Wait a few minutes and submit your request again.", httpStatus: 409)

    /// Input that the validator passed and the types refuse is the client's mistake too.
    private static func prepare(
        _ operation: AnyGateOperation, _ input: WireFields
    ) throws(ServiceError) -> AnyGateOperation.Prepared {
        do {
            return try operation.prepare(input)
        } catch {
            throw .malformedInput(error.description)
        }
    }

    /// Refuses with AWS's AccessDenied, for the first that is not allowed.
    public func requireAllowed(_ judgements: [Judgement], _ call: Call) throws(ServiceError) {
        guard let refused = judgements.first(where: { !$0.decision.isAllowed }) else { return }
        var error = AccessDenial.error(refused.request, caller: call.caller.arn, refused.decision)
        error.encodedAuthorizationMessage = messages.seal(refused, of: call)
        throw error
    }
}
