import CenterStore
import Platform
public import Primitives
import WebAuthn

extension SignInService {
    /// What to ask a security key or passkey of the person for, after the password or for a confirmation.
    public func passkeyOptions(_ visitor: Visitor) async throws -> SignInAnswer {
        try await desk.answering(visitor) {
            var ticket = try desk.tickets.open(visitor, [.secondFactor, .confirmation])
            let person = try await person(of: ticket, visitor)
            let (devices, party) = try await desk.store.read { [desk] reader in
                (try reader.devices(of: person, at: desk.site), try reader.relyingParty())
            }
            guard !devices.passkeys.isEmpty else { throw SignInRefusal.noDevice }
            let challenge = desk.entropy.bytes(32)
            ticket.challenge = challenge
            let options = try ceremonies.request(challenge, of: devices.passkeys, verifying: false, party)
            return try answer(.passkeyRequest(options.json), ticket)
        }
    }

    /// Takes the answer of a security key or passkey, as `PublicKeyCredential.toJSON()` has it.
    public func passkey(_ response: JSON, trusting: Bool = false, _ visitor: Visitor) async throws -> SignInAnswer {
        try await desk.answering(visitor) {
            let ticket = try desk.tickets.open(visitor, [.secondFactor, .confirmation])
            let person = try await person(of: ticket, visitor)
            let details = SignInEvent.Details(credential: "WEBAUTHN", userName: person.userName)
            let result = try await recording("CredentialVerification", details, visitor, person) {
                try await verify(response, ticket, visitor, person: person, trusting: trusting)
            }
            return try await result.recorded(by: desk, visitor)
        }
    }

    /// What to ask any passkey for that knows whose it is, instead of a name and a password.
    public func startPasskeyAlone(destination: String? = nil, _ visitor: Visitor) async throws -> SignInAnswer {
        try await desk.answering(visitor) {
            let party = try await desk.store.read { try $0.relyingParty() }
            var ticket = desk.tickets.make(.passkeyAlone, for: visitor)
            let challenge = desk.entropy.bytes(32)
            (ticket.challenge, ticket.destination) = (challenge, destination)
            let options = try ceremonies.request(challenge, of: [], verifying: true, party)
            return try answer(.passkeyRequest(options.json), ticket)
        }
    }

    /// Takes the answer to `startPasskeyAlone`. The device must have verified its user: that makes it two factors.
    public func passkeyAlone(_ response: JSON, _ visitor: Visitor) async throws -> SignInAnswer {
        try await desk.answering(visitor) {
            let ticket = try desk.tickets.open(visitor, [.passkeyAlone])
            let result = try await recording(
                "CredentialVerification", SignInEvent.Details(credential: "WEBAUTHN"), visitor
            ) {
                try await verify(response, ticket, visitor, person: nil, trusting: false)
            }
            return try await result.recorded(by: desk, visitor)
        }
    }

    /// Verifies in one transaction, so that counters go forward and a challenge is good once. That a key was copied is
    /// kept although it is refused.
    private func verify(
        _ json: JSON, _ ticket: SignInTicket, _ visitor: Visitor, person: Person?, trusting: Bool
    ) async throws -> Completed {
        guard let response = try? AuthenticationResponse(json: json), let challenge = ticket.challenge else {
            throw SignInRefusal.wrongFactor
        }
        return try await desk.store.write { [self] writer -> Result<Completed, SignInRefusal> in
            try requireUnspent(ticket, writer)
            guard var passkey = try writer.passkey(credentialID: response.id), passkey.clonedAt == nil,
                let owner = try writer.person(passkey.subject, in: passkey.accountID),
                person == nil || person == owner
            else { return .failure(.wrongFactor) }
            let (isAlone, party) = (person == nil, try writer.relyingParty())
            let allowed = isAlone ? [] : try writer.devices(of: owner, at: desk.site).passkeys
            let options = try ceremonies.request(challenge, of: allowed, verifying: isAlone, party)
            let isVerified: Bool
            do throws(SignInRefusal) {
                (passkey, isVerified) = try ceremonies.verify(
                    response, options, against: passkey, handle: isAlone ? nil : passkey.userHandle, party,
                    at: visitor.now)
            } catch {
                if error == .clonedPasskey {
                    passkey.clonedAt = visitor.now
                    try writer.update(passkey)
                }
                return .failure(error)
            }
            guard owner.isEnabled else { return .failure(.disabled) }
            // Who has no password in IAM may not sign in (DeleteLoginProfile), whatever keys there are.
            if isAlone, !owner.isOfIdentityStore, try writer.passwordHash(of: owner) == nil {
                return .failure(.wrongFactor)
            }
            try writer.update(passkey)
            let proof = Proof(
                factor: isAlone ? .passkeyAlone : .passkey, passwordAt: ticket.passwordAt,
                secondFactorAt: visitor.now, userVerified: isVerified)
            return .success(try complete(owner, proof, ticket, trusting: trusting, visitor, writer))
        }.get()
    }
}
