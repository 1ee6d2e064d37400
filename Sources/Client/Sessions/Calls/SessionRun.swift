internal import AWSModels
internal import AWSProtocols
internal import Platform
internal import Primitives
internal import SharedConfig
internal import SigV4

/// One pass through a strategy. Works from the end: what is kept spares what leads up to it.
final class SessionRun: Sendable {
    private let context: SessionContext
    private let resolution: Resolution
    private let cache: SessionStore
    private let flight: SingleFlight
    private let refusals: Refusals
    private let start: Timestamp
    private let selection: ProfileSelection
    private let transport: LazyTransport

    init(_ context: SessionContext, _ resolution: Resolution, _ selection: ProfileSelection) {
        self.context = context
        self.resolution = resolution
        self.selection = selection
        cache = SessionStore(vault: context.vault, clock: context.clock)
        flight = SingleFlight(
            folder: context.lockFolder, clock: context.clock, sleeper: context.sleeper, entropy: context.entropy)
        refusals = Refusals(folder: context.lockFolder, clock: context.clock)
        start = context.clock()
        transport = LazyTransport(
            TransportOptions(resolution.settings, environment: context.environment), context.transport)
    }

    func close() async { await transport.close() }

    func credentials() async throws -> SessionCredentials {
        let resolution = resolution
        if let last = resolution.keys.indices.last {
            guard resolution.source.credentials == nil, resolution.source.vaultProfile == nil,
                !resolution.strategy.beginsWithSignIn
            else {
                return resolution.result(try await session(last, resolution))
            }
            if let record = try cache.fresh(resolution.keys[last], resolution.strategy.steps[last]) {
                return resolution.result(record)
            }
        }
        return try await afterSource(resolution)
    }

    /// Runs the source's program first, since what it prints decides how to go on.
    private func afterSource(_ resolution: Resolution) async throws -> SessionCredentials {
        let source = try await sourceCredentials(resolution)
        let known = resolution.with(source.credentials, accountID: source.accountID)
        guard let last = known.keys.indices.last else {
            return known.result(source.credentials, expiration: source.expiration, accountID: source.accountID)
        }
        return known.result(try await session(last, known))
    }

    private func sourceCredentials(_ resolution: Resolution) async throws -> CredentialProcess.Output {
        if let credentials = try resolution.source.read(context.vault) {
            return .init(
                credentials: credentials, expiration: resolution.source.expiration,
                accountID: resolution.source.accountID)
        }
        if case .loginSession(let profile, let session) = resolution.plan.source {
            let signin = SigninCalls(client: client, endpoint: try .signin(resolution.settings))
            let token = try await AWSLogin(context: context, profile: profile, session: session).fresh(signin)
            return .init(
                credentials: token.credentials, expiration: token.expiresAt, accountID: token.accountID)
        }
        guard case .process(let profile, let command, let accountID) = resolution.plan.source else {
            throw SessionError(.unsupported, "profile \(selection.name) has no usable source", profile: selection.name)
        }
        return try await CredentialProcess(context: context).run(
            command, profile: profile, accountID: accountID?.value)
    }

    /// The session of step `index`: the one that is kept, or a new one.
    private func session(_ index: Int, _ resolution: Resolution) async throws -> SessionRecord {
        let step = resolution.strategy.steps[index]
        let key = resolution.keys[index]
        if let record = try cache.fresh(key, step) { return record }
        let device = step.mfa.map { CacheKey.device($0.serial.value, authority: resolution.endpoint.authority) }
        let waiting = {
            guard let mfa = step.mfa else { return }
            self.context.talk("another twinlock is getting a code for \(mfa.serial.value); waiting for it")
        }
        return try await flight.run(device ?? key, waiting: waiting) {
            if let record = try self.cache.fresh(key, step) { return record }
            if let device, let refusal = self.refusals.since(self.start, device: device) { throw refusal }
            do {
                return try await self.make(index, resolution, device)
            } catch let error as SessionError where self.mayUseWhatIsLeft(error, step) {
                guard let record = try self.cache.any(key), record.isUsable(at: self.context.clock()) else {
                    throw error
                }
                self.context.talk("\(error); the session that is left ends at \(record.expiration.iso8601)")
                return record
            }
        }
    }

    /// Whether the last minutes of the session that is kept are better than this error. A person who could give a code
    /// is asked for it; one who has to go to the browser is not kept from working for it.
    private func mayUseWhatIsLeft(_ error: SessionError, _ step: SessionStep) -> Bool {
        guard step.mfa == nil else { return false }
        return error.code == .unreachable || error.code == .loginNeeded && resolution.strategy.beginsWithSignIn
    }

    private var client: AWSClient {
        AWSClient(transport: transport, clock: context.clock, sleeper: context.sleeper, talk: context.talk)
    }

    private func make(_ index: Int, _ resolution: Resolution, _ device: String?) async throws -> SessionRecord {
        let step = resolution.strategy.steps[index]
        if case .permissionSet(let sso) = step.kind {
            let record = try await role(sso, step, resolution)
            try cache.store(record, under: resolution.keys[index])
            return record
        }
        let parent: SessionRecord? = index > 0 ? try await session(index - 1, resolution) : nil
        guard let credentials = try parent?.credentials ?? resolution.source.read(context.vault) else {
            throw SessionError(.unsupported, "profile \(selection.name) has no usable source", profile: selection.name)
        }
        let record = try await call(step, credentials, parent, resolution, device)
        try cache.store(record, under: resolution.keys[index])
        return record
    }

    private func role(_ sso: SSOStep, _ step: SessionStep, _ resolution: Resolution) async throws -> SessionRecord {
        let signIn = context.config.signIn(sso)
        let calls = try SignInCalls(
            context, signIn, resolution.settings, transport,
            command: SignInCalls.command(signIn, profile: selection.name))
        let role = RoleCredentials(
            context: context, tokens: calls.tokens, portal: calls.portal, profile: selection.name)
        return try await role.session(sso, title: step.title)
    }

    private func call(
        _ step: SessionStep, _ credentials: AWSCredentials, _ parent: SessionRecord?, _ resolution: Resolution,
        _ device: String?
    ) async throws -> SessionRecord {
        if step.mfa != nil, resolution.endpoint.isReadableOnTheWay {
            // Said before anyone is asked for a code that would then not be sent.
            throw CallFailure.plainText(resolution.endpoint.url.text)
                .explained(callContext(step, credentials, resolution))
        }
        let code = try await code(step, device)
        let calls = SessionCalls(
            client: client, endpoint: resolution.endpoint, credentials: credentials)
        do throws(CallFailure) {
            return try await calls.make(step, code: code?.code, profile: selection.name, parent: parent)
        } catch {
            let explained = error.explained(callContext(step, credentials, resolution))
            guard explained.code == .mfaRefused, let device else { throw explained }
            if code?.isOurs == true, let again = try await self.code(step, device) {
                // The seed's code may have been used on another machine that has it too.
                do throws(CallFailure) {
                    return try await calls.make(step, code: again.code, profile: selection.name, parent: parent)
                } catch {
                    throw remembered(error.explained(callContext(step, credentials, resolution)), device)
                }
            }
            throw remembered(explained, device)
        }
    }

    private func remembered(_ error: SessionError, _ device: String) -> SessionError {
        if error.code == .mfaRefused { refusals.record(error, device: device) }
        return error
    }

    private func code(_ step: SessionStep, _ device: String?) async throws -> (code: Secret, isOurs: Bool)? {
        guard let mfa = step.mfa, let device else { return nil }
        let request = MFACodeRequest(
            serial: mfa.serial.value, profile: selection.name,
            purpose: step.purpose,
            origin: mfa.serial.origin)
        return try await CodeProvider(context: context).code(mfa, request, device: device)
    }

    private func callContext(
        _ step: SessionStep, _ credentials: AWSCredentials, _ resolution: Resolution
    ) -> CallContext {
        CallContext(
            action: step.action, profile: selection.name, location: step.location,
            accessKeyID: credentials.accessKeyID, isLongLived: credentials.sessionToken == nil,
            device: step.mfa?.serial.value, url: resolution.endpoint.url.text)
    }
}
