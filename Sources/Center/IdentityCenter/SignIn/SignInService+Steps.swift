import CenterStore
import Primitives

/// What a transaction came to: an answer, and what is to be recorded of it after the commit.
struct Completed: Sendable {
    var answer: SignInAnswer
    /// Who signed in; nil where nobody did.
    var person: Person?
    var event: String?
    var details = SignInEvent.Details()

    /// Writes the event, then gives the answer.
    func recorded(by desk: SignInDesk, _ visitor: Visitor) async throws -> SignInAnswer {
        if let event { try await SignInEvent(event, details, person).record(by: desk, visitor) }
        return answer
    }
}

extension SignInService {
    func answer(_ step: SignInStep, _ ticket: SignInTicket) throws -> SignInAnswer {
        var keepsakes = Keepsakes()
        keepsakes.ticket = try desk.tickets.seal(ticket)
        return SignInAnswer(step, keepsakes)
    }

    /// Runs a check and records what came of it: the refusal at once, a success with what it led to.
    func recording<Result>(
        _ name: String, _ details: SignInEvent.Details, _ visitor: Visitor, _ person: Person? = nil,
        _ body: () async throws -> Result
    ) async throws -> Result {
        do {
            let result = try await body()
            try await SignInEvent(name, details, person ?? result as? Person).record(by: desk, visitor)
            return result
        } catch let refusal as SignInRefusal {
            var event = SignInEvent(name, details, person)
            event.refusal = refusal
            try await event.record(by: desk, visitor)
            throw refusal
        }
    }

    /// Where a right password leads.
    func proceed(
        _ person: Person, from ticket: SignInTicket, _ visitor: Visitor, _ writer: any StoreWriter
    ) throws -> Completed {
        let settings = try writer.instanceSettings(of: person.accountID)
        let devices = try writer.devices(of: person, at: desk.site)
        let proof = Proof(factor: .none, passwordAt: visitor.now)
        if devices.isEmpty, !person.isOfIdentityStore {
            // What Identity Center demands is not IAM's: policies there demand a second factor, or do not.
            return try complete(person, proof, ticket, trusting: false, visitor, writer)
        }
        if devices.isEmpty {
            switch settings.withoutDevice {
            case .requireRegistration: return try register(person, ticket, visitor, writer)
            case .block: throw SignInRefusal.noDevice
            case .allow: return try complete(person, proof, ticket, trusting: false, visitor, writer)
            }
        }
        if settings.mfaMode == .contextAware, person.isOfIdentityStore, try trusts(visitor, person, writer) {
            var proof = proof
            proof.factor = .trustedBrowser
            return try complete(person, proof, ticket, trusting: false, visitor, writer)
        }
        return try challenge(person, devices, settings, ticket, visitor, writer)
    }

    /// Asks for a second factor.
    private func challenge(
        _ person: Person, _ devices: DeviceList, _ settings: InstanceSettings, _ former: SignInTicket,
        _ visitor: Visitor, _ writer: any StoreWriter
    ) throws -> Completed {
        try spend(former, visitor, writer)
        var ticket = desk.tickets.make(.secondFactor, for: visitor)
        (ticket.userName, ticket.destination) = (person.userName, former.destination)
        (ticket.subject, ticket.accountID) = (person.subject, person.accountID)
        ticket.passwordAt = visitor.now
        var offer = FactorOffer(userName: person.userName)
        offer.authenticatorApp = !devices.apps.isEmpty
        offer.passkey = !devices.passkeys.isEmpty
        offer.recoveryCode = devices.hasRecoveryCodes
        // A device that is good no more lets nobody in, and nobody past it: an administrator takes it away.
        guard offer.isPossible else { throw SignInRefusal.noDevice }
        offer.canTrust = settings.mfaMode == .contextAware && person.isOfIdentityStore
        return Completed(
            answer: try answer(.secondFactor(offer), ticket), person: person, event: "CredentialChallenge",
            details: .init(credential: offer.credentials, userName: person.userName))
    }

    /// Lets a person without a device register one.
    func register(
        _ person: Person, _ former: SignInTicket?, _ visitor: Visitor, _ writer: any StoreWriter
    ) throws -> Completed {
        if let former { try spend(former, visitor, writer) }
        var ticket = desk.tickets.make(.registration, for: visitor)
        (ticket.userName, ticket.destination) = (person.userName, former?.destination)
        (ticket.subject, ticket.accountID) = (person.subject, person.accountID)
        ticket.passwordAt = visitor.now
        let offer = RegistrationOffer(
            userName: person.userName, authenticatorApp: true, passkey: desk.site.obstacle == nil,
            obstacle: desk.site.obstacle)
        return Completed(answer: try answer(.registration(offer), ticket))
    }

    /// Signs in, or confirms that it is still the same person.
    func complete(
        _ person: Person, _ proof: Proof, _ ticket: SignInTicket, trusting: Bool, _ visitor: Visitor,
        recoveryCodes: [Secret] = [], _ writer: any StoreWriter
    ) throws -> Completed {
        try spend(ticket, visitor, writer)
        var keepsakes = Keepsakes()
        keepsakes.ticket = .forget
        let session: SignInSession
        if let sessionID = ticket.sessionID {
            (session, keepsakes.session) = try confirm(person, sessionID, proof, visitor, writer)
        } else {
            let begun = try sessions.begin(person, proof, visitor, writer)
            session = begun.session
            keepsakes.session = .set(begun.token, until: begun.session.record.expiresAt)
        }
        keepsakes.knownBrowser = try desk.browsers.note(visitor, person.subject, in: person.accountID)
        if trusting { keepsakes.trustedBrowser = try trust(person, visitor, writer) }
        let signedIn = SignedIn(session: session, recoveryCodes: recoveryCodes, destination: ticket.destination)
        return Completed(
            answer: SignInAnswer(.signedIn(signedIn), keepsakes), person: person,
            event: ticket.sessionID == nil ? "UserAuthentication" : nil,
            details: .init(
                credential: proof.factor.rawValue, userName: person.userName, sessionID: session.record.id))
    }

    private func confirm(
        _ person: Person, _ sessionID: String, _ proof: Proof, _ visitor: Visitor, _ writer: any StoreWriter
    ) throws -> (SignInSession, Keepsakes.Change) {
        guard let record = try writer.signInSession(id: sessionID), record.subject == person.subject else {
            throw SignInRefusal.startAgain
        }
        let session = SignInSession(record: record, person: person)
        return try sessions.renew(session, visitor, writer) { record in
            record.passwordAt = proof.passwordAt ?? record.passwordAt
            guard proof.secondFactorAt != nil else { return }
            record.secondFactorAt = proof.secondFactorAt
            record.userVerified = proof.userVerified
            record.factor = proof.factor
        }
    }

    /// Uses a ticket up: of any number of answers to one ticket, one leads on.
    func spend(_ ticket: SignInTicket, _ visitor: Visitor, _ writer: any StoreWriter) throws {
        guard try writer.spend(ticket: ticket.id, until: ticket.expiresAt, at: visitor.now) else {
            throw SignInRefusal.startAgain
        }
    }

    func requireUnspent(_ ticket: SignInTicket, _ reader: any StoreReader) throws {
        guard try !reader.isSpent(ticket: ticket.id) else { throw SignInRefusal.startAgain }
    }

    /// Whom a ticket is about, as things are now: enabled, and with the password that was given.
    func person(of ticket: SignInTicket, _ visitor: Visitor) async throws -> Person {
        try await desk.store.read { [self] reader in try person(of: ticket, visitor, reader) }
    }

    func person(of ticket: SignInTicket, _ visitor: Visitor, _ reader: any StoreReader) throws -> Person {
        try requireUnspent(ticket, reader)
        guard let subject = ticket.subject, let accountID = ticket.accountID,
            let person = try reader.person(subject, in: accountID)
        else { throw SignInRefusal.startAgain }
        guard person.isEnabled else { throw SignInRefusal.disabled }
        if let passwordAt = ticket.passwordAt {
            guard let changedAt = try reader.passwordChangedAt(of: person), changedAt <= passwordAt else {
                throw SignInRefusal.startAgain
            }
        }
        if ticket.sessionID != nil {
            // A ticket is good with its session alone.
            guard let token = visitor.session,
                let session = try reader.aliveSession(tokenHash: BrowserToken.hash(token), visitor),
                session.record.id == ticket.sessionID
            else { throw SignInRefusal.startAgain }
        }
        return person
    }

    private func trusts(_ visitor: Visitor, _ person: Person, _ reader: any StoreReader) throws -> Bool {
        guard let token = visitor.trustedBrowser, token.count <= 128,
            let browser = try reader.trustedBrowser(tokenHash: BrowserToken.hash(token))
        else { return false }
        return browser.subject == person.subject && browser.accountID == person.accountID
            && visitor.now < browser.expiresAt
    }

    private func trust(_ person: Person, _ visitor: Visitor, _ writer: any StoreWriter) throws -> Keepsakes.Change {
        let settings = try writer.instanceSettings(of: person.accountID)
        guard settings.mfaMode == .contextAware else { return .keep }
        let (token, expiry) = (
            BrowserToken.make(desk.entropy), visitor.now.adding(seconds: settings.trustedBrowserDuration)
        )
        try writer.insert(
            TrustedBrowserRecord(
                accountID: person.accountID, tokenHash: BrowserToken.hash(token), subject: person.subject,
                createdAt: visitor.now, expiresAt: expiry))
        return .set(token, until: expiry)
    }
}

extension FactorOffer {
    /// Whether anything can be given.
    var isPossible: Bool { authenticatorApp || passkey || recoveryCode || password }

    /// CloudTrail's words for what is asked for.
    var credentials: String {
        [(authenticatorApp, "TOTP"), (passkey, "WEBAUTHN"), (recoveryCode, "RECOVERY_CODE"), (password, "PASSWORD")]
            .filter(\.0).map(\.1).joined(separator: ",")
    }
}
