import CenterStore
import OneTimePassword
import Platform
public import Primitives
import WebAuthn

extension ProfileService {
    /// Begins to register an authenticator app: gives a secret to be put into it.
    public func startAuthenticatorApp(_ visitor: Visitor) async throws -> SignInAnswer {
        try await desk.answering(visitor) {
            let (former, person) = try await enrolment(visitor)
            // An IAM user's apps are IAM's: CreateVirtualMFADevice and EnableMFADevice.
            guard person.isOfIdentityStore else { throw SignInRefusal.tooManyDevices(limit: 0) }
            var ticket = former
            try await desk.store.read { reader in
                let count = try reader.authenticatorApps(of: person.subject, in: person.accountID).count
                guard count < DeviceList.appLimit else {
                    throw SignInRefusal.tooManyDevices(limit: DeviceList.appLimit)
                }
            }
            // 160 bits, as RFC 4226 section 4 recommends.
            let seed = Secret(desk.entropy.bytes(20))
            ticket.seed = seed
            let label = try OTPLabel(issuer: "Twinlock", account: person.userName.filter { $0 != ":" })
            let uri = KeyURI(label: label, totp: try TOTP(secret: seed))
            let enrolment = AppEnrolment(
                secret: Secret(utf8: seed.withBytes { Base32.encode($0, padded: false) }), uri: uri.text)
            return try signIn.answer(.authenticatorApp(enrolment), ticket)
        }
    }

    /// Registers the app that shows this code.
    public func finishAuthenticatorApp(_ code: Secret, name: String, _ visitor: Visitor) async throws -> SignInAnswer {
        try await desk.answering(visitor) {
            let ticket = try desk.tickets.open(visitor, [.registration, .device])
            let name = try DeviceName.checked(name)
            guard let seed = ticket.seed else { throw SignInRefusal.startAgain }
            let completed = try await desk.store.write { [self] writer in
                let person = try signIn.person(of: ticket, visitor, writer)
                guard
                    case .accepted(let step) = try TOTP(secret: seed).verify(
                        code.revealed().filter { !$0.isWhitespace }, at: visitor.now)
                else { throw SignInRefusal.wrongFactor }
                try requireLeave(ticket, person, visitor, writer)
                let count = try writer.authenticatorApps(of: person.subject, in: person.accountID).count
                guard count < DeviceList.appLimit else {
                    throw SignInRefusal.tooManyDevices(limit: DeviceList.appLimit)
                }
                let app = AuthenticatorAppRecord(
                    accountID: person.accountID, id: BrowserToken.makeID("mfa-", desk.entropy),
                    subject: person.subject, name: name, seed: seed, createdAt: visitor.now, lastStep: step)
                try writer.insert(app)
                return try registered(
                    person, app.id, Proof(factor: .authenticatorApp), ticket, visitor, writer)
            }
            return try await told("CompleteVirtualMfaDeviceRegistration", completed, visitor)
        }
    }

    /// Begins to register a security key or passkey.
    public func startPasskey(_ visitor: Visitor) async throws -> SignInAnswer {
        try await desk.answering(visitor) {
            let (former, person) = try await enrolment(visitor)
            var ticket = former
            let (known, party) = try await desk.store.read { reader in
                (try reader.passkeys(of: person.subject, in: person.accountID), try reader.relyingParty())
            }
            guard known.count < DeviceList.passkeyLimit else {
                throw SignInRefusal.tooManyDevices(limit: DeviceList.passkeyLimit)
            }
            let handle = known.first?.userHandle ?? desk.entropy.bytes(32)
            let challenge = desk.entropy.bytes(32)
            (ticket.challenge, ticket.userHandle) = (challenge, handle)
            let options = try signIn.ceremonies.creation(challenge, for: person, handle: handle, besides: known, party)
            return try signIn.answer(.passkeyCreation(options.json), ticket)
        }
    }

    /// Registers the security key or passkey that gave this answer, as `PublicKeyCredential.toJSON()` has it.
    public func finishPasskey(_ response: JSON, name: String, _ visitor: Visitor) async throws -> SignInAnswer {
        try await desk.answering(visitor) {
            let ticket = try desk.tickets.open(visitor, [.registration, .device])
            let name = try DeviceName.checked(name)
            guard let challenge = ticket.challenge, let handle = ticket.userHandle,
                let response = try? RegistrationResponse(json: response)
            else { throw SignInRefusal.startAgain }
            let completed = try await desk.store.write { [self] writer in
                let person = try signIn.person(of: ticket, visitor, writer)
                try requireLeave(ticket, person, visitor, writer)
                let known = try writer.passkeys(of: person.subject, in: person.accountID)
                guard known.count < DeviceList.passkeyLimit else {
                    throw SignInRefusal.tooManyDevices(limit: DeviceList.passkeyLimit)
                }
                guard known.allSatisfy({ $0.userHandle == handle }) else { throw SignInRefusal.startAgain }
                var record = try writer.relyingParty()
                let party = try desk.site.relyingParty(record)
                let options = try signIn.ceremonies.creation(
                    challenge, for: person, handle: handle, besides: known, record)
                let registration: Registration
                do throws(WebAuthnError) {
                    registration = try RegistrationCeremony(relyingParty: party, options: options).verify(response)
                } catch {
                    throw SignInRefusal.wrongFactor
                }
                guard try writer.passkey(credentialID: registration.credential.id) == nil else {
                    throw SignInRefusal.deviceExists
                }
                if record.id == nil {
                    record.id = party.id
                    try writer.put(record)
                }
                let passkey = PasskeyRecord(
                    registration, id: BrowserToken.makeID("mfa-", desk.entropy), of: person, name: name, party.id,
                    at: visitor.now)
                try writer.insert(passkey)
                let proof = Proof(factor: .passkey, userVerified: registration.isUserVerified)
                return try registered(person, passkey.id, proof, ticket, visitor, writer)
            }
            return try await told("CompleteWebAuthnDeviceRegistration", completed, visitor)
        }
    }

    private struct Registered: Sendable {
        var completed: Completed
        var person: Person
        var deviceID: String
    }

    /// Whom a device is to be registered for: who holds a ticket for a first one, or who is signed in and gave a factor
    /// within minutes.
    private func enrolment(_ visitor: Visitor) async throws -> (SignInTicket, Person) {
        if let ticket = try? desk.tickets.open(visitor, [.registration]) {
            return (ticket, try await signIn.person(of: ticket, visitor))
        }
        guard let session = try await sessions.find(visitor) else { throw SignInRefusal.startAgain }
        try await desk.store.read { [self] in try requireFresh(session, visitor, $0) }
        var ticket = desk.tickets.make(.device, for: visitor)
        (ticket.userName, ticket.sessionID) = (session.person.userName, session.record.id)
        (ticket.subject, ticket.accountID) = (session.person.subject, session.person.accountID)
        return (ticket, session.person)
    }

    /// A ticket for a first device is good while there is none; any other asks its session again.
    private func requireLeave(
        _ ticket: SignInTicket, _ person: Person, _ visitor: Visitor, _ reader: any StoreReader
    ) throws {
        if let sessionID = ticket.sessionID {
            guard let session = try reader.aliveSignInSession(sessionID, at: visitor.now) else {
                throw SignInRefusal.startAgain
            }
            // The factor was fresh when the ticket was made, which is good for minutes itself.
            guard session.person.subject == person.subject else { throw SignInRefusal.startAgain }
        } else {
            guard try reader.devices(of: person, at: desk.site).isEmpty else { throw SignInRefusal.startAgain }
        }
    }

    /// Signs in who had no device before; gives recovery codes where there are none yet.
    private func registered(
        _ person: Person, _ deviceID: String, _ proof: Proof, _ ticket: SignInTicket, _ visitor: Visitor,
        _ writer: any StoreWriter
    ) throws -> Registered {
        var codes: [Secret] = []
        if person.isOfIdentityStore, try writer.instanceSettings(of: person.accountID).allowsRecoveryCodes,
            try !writer.recoveryCodes(of: person.subject, in: person.accountID).contains(where: { $0.usedAt == nil })
        {
            codes = try RecoveryCodes.renew(for: person, writer, desk.entropy, at: visitor.now)
        }
        var proof = proof
        proof.passwordAt = ticket.passwordAt
        proof.secondFactorAt = visitor.now
        let completed = try signIn.complete(
            person, proof, ticket, trusting: false, visitor, recoveryCodes: codes, writer)
        return Registered(completed: completed, person: person, deviceID: deviceID)
    }

    private func told(_ event: String, _ registered: Registered, _ visitor: Visitor) async throws -> SignInAnswer {
        let details = SignInEvent.Details(userName: registered.person.userName, target: registered.deviceID)
        try await SignInEvent(event, details, registered.person).record(by: desk, visitor)
        return try await registered.completed.recorded(by: desk, visitor)
    }
}
