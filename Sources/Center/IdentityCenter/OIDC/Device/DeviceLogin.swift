public import CenterGate
public import CenterStore
internal import Primitives

/// What the device page does: shows a signed-in person which program waits, and lets it in or turns it away for good.
public struct DeviceLogin: Sendable {
    let core: OIDCCore
    let gate: Gate

    public init(_ core: OIDCCore, gate: Gate) {
        self.core = core
        self.gate = gate
    }

    /// The program that waits with this code, as the person typed it or a link brought it.
    public func question(
        userCode: String, by session: SignInSessionRecord, _ facts: RequestFacts
    ) async throws -> DeviceLoginAnswer {
        try await answering {
            let (code, hash) = try admitted(userCode, session, facts)
            let found = try await core.store.read { reader in
                _ = try person(session, facts, reader)
                return try waiting(hash, facts, reader)
            }
            guard let found else { throw wrong(session, facts) }
            return .ask(DeviceLoginQuestion(code, found, facts))
        }
    }

    /// Lets the program in, as the person.
    public func approve(
        userCode: String, by session: SignInSessionRecord, _ facts: RequestFacts
    ) async throws -> DeviceLoginAnswer {
        try await decide(.approved, userCode, session, facts)
    }

    /// Turns the program away. It cannot be let in any more.
    public func deny(
        userCode: String, by session: SignInSessionRecord, _ facts: RequestFacts
    ) async throws -> DeviceLoginAnswer {
        try await decide(.denied, userCode, session, facts)
    }

    private func decide(
        _ state: DeviceAuthorizationRecord.State, _ userCode: String, _ session: SignInSessionRecord,
        _ facts: RequestFacts
    ) async throws -> DeviceLoginAnswer {
        try await answering {
            let (code, hash) = try admitted(userCode, session, facts)
            let decided = try await core.store.write { writer -> (DeviceAuthorizationRecord, LiveSignIn)? in
                let signIn = try person(session, facts, writer)
                guard var authorization = try waiting(hash, facts, writer) else { return nil }
                authorization.state = state
                (authorization.sessionID, authorization.userID) = (signIn.session.id, signIn.person.id)
                try writer.update(authorization)
                return (authorization, signIn)
            }
            guard let (authorization, signIn) = decided else { throw wrong(session, facts) }
            let question = DeviceLoginQuestion(code, authorization, facts)
            try await gate.recordDecision(
                state == .approved ? "ApproveDeviceAuthorization" : "DenyDeviceAuthorization", by: signIn, facts,
                [
                    "clientName": .string(question.clientName), "sourceIPAddress": .string(authorization.sourceIP),
                    "userAgent": .string(authorization.userAgent), "sessionId": .string(signIn.session.id),
                ])
            return state == .approved ? .approved(question) : .denied(question)
        }
    }

    /// The code and its hash, if it can be one, and the person may try.
    private func admitted(
        _ userCode: String, _ session: SignInSessionRecord, _ facts: RequestFacts
    ) throws(DeviceLoginRefusal) -> (code: String, hash: String) {
        guard core.guesses.admits(session.subject.text, at: facts.receivedAt) else { throw .tooManyGuesses }
        guard let code = UserCode.normalized(userCode) else { throw wrong(session, facts) }
        return (code, core.codes.hash(code, .user))
    }

    private func wrong(_ session: SignInSessionRecord, _ facts: RequestFacts) -> DeviceLoginRefusal {
        core.guesses.noteWrong(session.subject.text, at: facts.receivedAt)
        return .unknownCode
    }

    private func person(
        _ session: SignInSessionRecord, _ facts: RequestFacts, _ reader: any StoreReader
    ) throws -> LiveSignIn {
        guard case .identityStoreUser(let id) = session.subject,
            let signIn = try reader.signIn(session.id, of: id, at: facts.receivedAt)
        else { throw DeviceLoginRefusal.signedOut }
        guard signIn.settings.allowsDeviceLogin else { throw DeviceLoginRefusal.switchedOff }
        return signIn
    }

    /// What nobody decided on yet.
    private func waiting(
        _ hash: String, _ facts: RequestFacts, _ reader: any StoreReader
    ) throws -> DeviceAuthorizationRecord? {
        guard let found = try reader.deviceAuthorization(userCodeHash: hash), found.state == .pending,
            facts.receivedAt < found.expiresAt
        else { return nil }
        return found
    }

    private func answering(_ body: () async throws -> DeviceLoginAnswer) async throws -> DeviceLoginAnswer {
        do {
            return try await body()
        } catch let refusal as DeviceLoginRefusal {
            return .refused(refusal)
        }
    }
}
