internal import Platform
internal import Primitives
internal import Vault

/// The sessions in the vault.
struct SessionStore: Sendable {
    let vault: any SessionVault
    let clock: WallClock

    /// The session of `step`, if it is good for a while yet.
    func fresh(_ key: String, _ step: SessionStep) throws(SessionError) -> SessionRecord? {
        guard let record = try any(key), record.isFresh(at: clock(), needsPerson: step.mfa != nil) else { return nil }
        return record
    }

    /// The session under `key`, however old.
    func any(_ key: String) throws(SessionError) -> SessionRecord? {
        do {
            return try vault.session(key).flatMap { SessionRecord($0) }
        } catch {
            throw Self.failure("read the sessions", error)
        }
    }

    func store(_ record: SessionRecord, under key: String) throws(SessionError) {
        do {
            try vault.storeSession(record.sealed, under: key, until: record.expiration)
        } catch {
            throw Self.failure("store the session", error)
        }
    }

    static func failure(_ action: String, _ error: any Error) -> SessionError {
        switch error {
        case let error as SessionError: error
        // The vault knows best what to do about its own errors.
        case let error as VaultError:
            SessionError(error.code == .locked ? .loginNeeded : .storage, error.message, hint: error.hint)
        default: SessionError(.storage, "cannot \(action): \(error)", hint: "twinlock status")
        }
    }
}
