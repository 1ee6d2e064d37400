internal import Platform
internal import Primitives
internal import SharedConfig
internal import SigV4

/// Gives credentials for profiles: from what is kept, else by asking.
public struct SessionBroker: Sendable {
    let context: SessionContext

    public init(_ context: SessionContext) {
        self.context = context
    }

    /// Credentials that are kept and good for a while yet; nil when something has to be asked, run or renewed. Makes
    /// no thread and no connection.
    public func cached(_ selection: ProfileSelection) throws(SessionError) -> SessionCredentials? {
        let resolution = try Resolution(context, selection)
        guard let last = resolution.keys.indices.last else {
            guard let source = resolution.source.credentials else { return nil }
            return resolution.result(
                source, expiration: resolution.source.expiration, accountID: resolution.source.accountID)
        }
        let cache = SessionStore(vault: context.vault, clock: context.clock)
        guard let record = try cache.fresh(resolution.keys[last], resolution.strategy.steps[last]) else { return nil }
        return resolution.result(record)
    }

    /// Credentials for the profile, made anew if need be. May ask a person, run a program and call services; processes
    /// that need the same at once ask once.
    public func credentials(for selection: ProfileSelection) async throws(SessionError) -> SessionCredentials {
        if let found = try cached(selection) { return found }
        let run = SessionRun(context, try Resolution(context, selection), selection)
        let result: SessionCredentials
        do {
            result = try await run.credentials()
        } catch {
            await run.close()
            throw Self.sessionError(error, selection)
        }
        await run.close()
        return result
    }

    /// Forgets the sessions that the profile's credentials are made from, so that the next ones are new.
    public func forget(_ selection: ProfileSelection) throws(SessionError) {
        let resolution = try Resolution(context, selection)
        do {
            for key in resolution.keys { try context.vault.removeSession(key) }
        } catch {
            throw SessionStore.failure("remove the sessions", error)
        }
    }

    static func sessionError(_ error: any Error, _ selection: ProfileSelection) -> SessionError {
        if let error = error as? SessionError { return error }
        if error is CancellationError {
            return SessionError(.loginNeeded, "interrupted", profile: selection.name)
        }
        return SessionError(.storage, "\(error)", profile: selection.name)
    }
}
