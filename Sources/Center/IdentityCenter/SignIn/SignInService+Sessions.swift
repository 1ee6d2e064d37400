import CenterStore
import Primitives

extension SignInService {
    /// The visitor's session; nil where there is none that is alive.
    public func session(_ visitor: Visitor) async throws -> SignInSession? {
        try await sessions.find(visitor)
    }

    /// Ends the visitor's session and what tokens came of it. Role sessions run to their end, as AWS lets them.
    public func signOut(_ visitor: Visitor) async throws -> Keepsakes {
        var keepsakes = Keepsakes()
        (keepsakes.session, keepsakes.ticket) = (.forget, .forget)
        guard let session = try await sessions.find(visitor) else { return keepsakes }
        try await desk.store.write { try $0.endSignInSession(session.record.id, at: visitor.now) }
        let details = SignInEvent.Details(userName: session.person.userName, sessionID: session.record.id)
        try await SignInEvent("Logout", details, session.person).record(by: desk, visitor)
        return keepsakes
    }

    /// Asks a person who is signed in for a factor again: a second one, or the password where there is no device.
    public func startConfirmation(destination: String? = nil, _ visitor: Visitor) async throws -> SignInAnswer {
        try await desk.answering(visitor) {
            guard let session = try await sessions.find(visitor) else { throw SignInRefusal.startAgain }
            let person = session.person
            let devices = try await desk.store.read { [desk] in try $0.devices(of: person, at: desk.site) }
            var ticket = desk.tickets.make(.confirmation, for: visitor)
            (ticket.userName, ticket.destination) = (person.userName, destination)
            (ticket.subject, ticket.accountID) = (person.subject, person.accountID)
            ticket.sessionID = session.record.id
            var offer = FactorOffer(userName: person.userName)
            offer.password = devices.isEmpty
            offer.authenticatorApp = !devices.apps.isEmpty
            offer.passkey = !devices.passkeys.isEmpty
            offer.recoveryCode = !devices.isEmpty && devices.hasRecoveryCodes
            let details = SignInEvent.Details(
                credential: offer.credentials, userName: person.userName, sessionID: session.record.id)
            try await SignInEvent("CredentialChallenge", details, person).record(by: desk, visitor)
            return try answer(.secondFactor(offer), ticket)
        }
    }

    /// The password confirms only where there is no device.
    func confirm(_ password: Secret, _ ticket: SignInTicket, _ visitor: Visitor) async throws -> SignInAnswer {
        let person = try await person(of: ticket, visitor)
        let details = SignInEvent.Details(credential: "PASSWORD", userName: person.userName)
        let verified = try await recording("CredentialVerification", details, visitor, person) {
            try await PasswordCheck(desk: desk, visitor: visitor).verify(password, of: person)
        }
        return try await desk.store.write { [self] writer in
            guard try writer.devices(of: verified, at: desk.site).isEmpty else { throw SignInRefusal.noDevice }
            let proof = Proof(factor: .none, passwordAt: visitor.now)
            return try complete(verified, proof, ticket, trusting: false, visitor, writer)
        }.recorded(by: desk, visitor)
    }
}
