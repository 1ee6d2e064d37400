internal import Platform
public import Primitives
public import SharedConfig
internal import SigV4

/// What would be done for a profile, and what of it is done already: for `status` and `profiles show`.
public struct SessionOutline: Sendable {
    /// A step towards credentials.
    public struct Step: Sendable {
        /// Such as `assume arn:aws:iam::123456789012:role/Admin`.
        public let action: String
        /// The file and line, or where else it is said.
        public let origin: String
        /// Why it is done this way; nil where there is no choice.
        public let reason: String?
        /// The device whose code it takes.
        public let device: String?
        /// When the session that is kept ends; nil when none is.
        public let expiration: Timestamp?
    }

    public let profile: String
    public let steps: [Step]
    public let notices: [SessionNotice]
    public let region: Setting<String>?
    /// STS's address.
    public let endpoint: String
}

/// A session that is kept.
public struct KeptSession: Sendable {
    /// The profile for which it was made.
    public let profile: String
    /// Such as `session of arn:aws:iam::123456789012:role/Admin`.
    public let title: String
    public let accessKeyID: String
    /// The device whose code opened it, or the session it was made from.
    public let device: String?
    public let issued: Timestamp
    public let expiration: Timestamp
}

extension SessionBroker {
    /// What would be done for the profile. Asks nobody.
    public func outline(_ selection: ProfileSelection) throws(SessionError) -> SessionOutline {
        let resolution = try Resolution(context, selection, allowsUnsupported: true)
        let cache = SessionStore(vault: context.vault, clock: context.clock)
        var steps = resolution.plan.steps.prefix(1).map {
            SessionOutline.Step(action: $0.action, origin: $0.origin, reason: nil, device: nil, expiration: nil)
        }
        for (step, key) in zip(resolution.strategy.steps, resolution.keys) {
            let record = try cache.any(key).flatMap { $0.isUsable(at: context.clock()) ? $0 : nil }
            steps.append(
                SessionOutline.Step(
                    action: step.action, origin: step.location?.description ?? "", reason: step.reason,
                    device: step.mfa?.serial.value, expiration: record?.expiration))
        }
        return SessionOutline(
            profile: selection.name, steps: steps, notices: resolution.strategy.notices,
            region: resolution.settings.region, endpoint: resolution.endpoint.url.text)
    }

    /// Every session that is kept and has not ended, the longest first.
    public func keptSessions() throws(SessionError) -> [KeptSession] {
        let cache = SessionStore(vault: context.vault, clock: context.clock)
        let keys: [String]
        do {
            keys = try context.vault.sessionKeys()
        } catch {
            throw SessionStore.failure("list the sessions", error)
        }
        var kept: [KeptSession] = []
        for key in keys {
            guard let record = try cache.any(key), record.expiration > context.clock() else { continue }
            kept.append(
                KeptSession(
                    profile: record.profile, title: record.title, accessKeyID: record.credentials.accessKeyID,
                    device: record.device, issued: record.issued, expiration: record.expiration))
        }
        return kept.sorted { $0.expiration > $1.expiration }
    }
}
