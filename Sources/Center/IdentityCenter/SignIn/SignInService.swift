import CenterStore
public import Primitives

/// Signing in, step by step. What a step needs of the ones before is in the visitor's ticket; each answer says what to
/// show next and what the browser is to hold.
///
/// Errors that are thrown are the center's own (`StoreError`, `AuditLogError`); what a person did wrong comes as
/// `SignInStep.refused`.
public struct SignInService: Sendable {
    let desk: SignInDesk

    var sessions: SessionDesk { SessionDesk(desk: desk) }
    var ceremonies: PasskeyCeremonies { PasskeyCeremonies(site: desk.site) }

    /// Takes a user name. Whether there is such a user is not looked at, so that nothing tells it. `destination` is where
    /// the person wanted to go; it is sealed, and told back by `SignedIn`.
    public func start(_ userName: String, destination: String? = nil, _ visitor: Visitor) async throws -> SignInAnswer {
        try await desk.answering(visitor) {
            let name = userName.drop { $0.isWhitespace }
            guard name.utf8.count <= 512, name.contains(where: { !$0.isWhitespace }) else {
                throw SignInRefusal.wrongPassword
            }
            var ticket = desk.tickets.make(.password, for: visitor)
            ticket.userName = String(name)
            ticket.destination = destination
            return try answer(.password(userName: String(name)), ticket)
        }
    }

    /// Takes the account, by number or alias, and the name of an IAM user there. Whether there are such is not looked at.
    public func startIAM(
        account: String, userName: String, destination: String? = nil, _ visitor: Visitor
    ) async throws -> SignInAnswer {
        try await desk.answering(visitor) {
            let name = userName.filter { !$0.isWhitespace }
            let account = account.filter { !$0.isWhitespace }
            guard (1...64).contains(name.utf8.count), (1...63).contains(account.utf8.count) else {
                throw SignInRefusal.wrongPassword
            }
            var ticket = desk.tickets.make(.password, for: visitor)
            (ticket.userName, ticket.account, ticket.destination) = (name, account, destination)
            return try answer(.password(userName: name), ticket)
        }
    }

    /// Takes the password, of a sign-in that `start` began or for a confirmation where the person has no device.
    public func password(_ password: Secret, _ visitor: Visitor) async throws -> SignInAnswer {
        try await desk.answering(visitor) {
            let ticket = try desk.tickets.open(visitor, [.password, .confirmation])
            if ticket.stage == .confirmation { return try await confirm(password, ticket, visitor) }
            guard let userName = ticket.userName else { throw SignInRefusal.startAgain }
            let details = SignInEvent.Details(credential: "PASSWORD", userName: userName)
            let person = try await recording("CredentialVerification", details, visitor) {
                try await PasswordCheck(desk: desk, visitor: visitor).verify(
                    password, ofName: userName, account: ticket.account)
            }
            return try await desk.store.write { [self] writer in
                try proceed(person, from: ticket, visitor, writer)
            }.recorded(by: desk, visitor)
        }
    }

    /// Takes a code of an authenticator app. `trusting` is whether the person said to trust the browser.
    public func code(_ code: Secret, trusting: Bool = false, _ visitor: Visitor) async throws -> SignInAnswer {
        try await typed(.authenticatorApp, "TOTP", trusting, visitor) { try $0.accepts(code, $1) }
    }

    /// Takes a recovery code.
    public func recoveryCode(_ code: Secret, _ visitor: Visitor) async throws -> SignInAnswer {
        try await typed(.recoveryCode, "RECOVERY_CODE", false, visitor) { try $0.acceptsRecovery(code, $1) }
    }

    private func typed(
        _ factor: SignInFactor, _ credential: String, _ trusting: Bool, _ visitor: Visitor,
        _ check: @escaping @Sendable (FactorCheck, any StoreWriter) throws -> Bool
    ) async throws -> SignInAnswer {
        try await desk.answering(visitor) {
            let ticket = try desk.tickets.open(visitor, [.secondFactor, .confirmation])
            let person = try await person(of: ticket, visitor)
            let details = SignInEvent.Details(credential: credential, userName: person.userName)
            // What was refused is committed, too.
            let result = try await recording("CredentialVerification", details, visitor, person) {
                try await desk.store.write { [self] writer -> Result<Completed, SignInRefusal> in
                    let codes = FactorCheck(desk: desk, visitor: visitor, person: person)
                    try requireUnspent(ticket, writer)
                    guard try check(codes, writer) else { return .failure(.wrongFactor) }
                    let proof = Proof(
                        factor: factor, passwordAt: ticket.passwordAt, secondFactorAt: visitor.now)
                    return .success(try complete(person, proof, ticket, trusting: trusting, visitor, writer))
                }.get()
            }
            return try await result.recorded(by: desk, visitor)
        }
    }
}
