public import CenterStore
import IAMService
public import Primitives

/// What a link is for, and for whom.
public struct InvitationView: Sendable, Hashable {
    public var purpose: InvitationRecord.Purpose
    public var person: Person
    public var expiresAt: Timestamp
    /// The fewest characters that the new password may have.
    public var minimumLength: Int
}

extension SignInService {
    /// What the link with this token is for; nil where it is good no more or never was. Looking does not use it up.
    public func invitation(_ token: Secret, _ visitor: Visitor) async throws -> InvitationView? {
        guard token.count <= 128 else { return nil }
        let hash = BrowserToken.hash(token)
        return try await desk.store.read { reader in
            guard let (record, person) = try reader.openInvitation(hash, at: visitor.now) else { return nil }
            let settings = try reader.instanceSettings(of: person.accountID)
            return InvitationView(
                purpose: record.purpose, person: person, expiresAt: record.expiresAt,
                minimumLength: settings.withoutDevice == .allow
                    ? NewPasswordRules.minimumAlone : NewPasswordRules.minimum)
        }
    }

    /// Uses the link up. `password` is the new one, or, of a link to register a new device, the present one.
    public func accept(_ token: Secret, password: Secret, _ visitor: Visitor) async throws -> SignInAnswer {
        try await desk.answering(visitor) {
            guard token.count <= 128 else { throw SignInRefusal.invitationNotValid }
            let hash = BrowserToken.hash(token)
            let opened = try await desk.store.read { try $0.openInvitation(hash, at: visitor.now) }
            guard let (record, person) = opened else { throw SignInRefusal.invitationNotValid }
            switch record.purpose {
            case .invitation, .passwordReset:
                return try await choosePassword(password, hash, person, visitor)
            case .mfaReset:
                let details = SignInEvent.Details(credential: "PASSWORD", userName: person.userName)
                _ = try await recording("CredentialVerification", details, visitor, person) {
                    try await PasswordCheck(desk: desk, visitor: visitor).verify(password, of: person)
                }
                return try await desk.store.write { [self] writer in
                    guard try writer.consumeInvitation(tokenHash: hash) else {
                        throw SignInRefusal.invitationNotValid
                    }
                    // A device may have been registered since.
                    guard try writer.devices(of: person, at: desk.site).isEmpty else {
                        throw SignInRefusal.invitationNotValid
                    }
                    return try register(person, nil, visitor, writer)
                }.recorded(by: desk, visitor)
            }
        }
    }

    private func choosePassword(
        _ password: Secret, _ tokenHash: String, _ person: Person, _ visitor: Visitor
    ) async throws -> SignInAnswer {
        let hash = try await PasswordChange(desk: desk).hash(password, for: person)
        let completed = try await desk.store.write { [self] writer in
            guard try writer.consumeInvitation(tokenHash: tokenHash),
                let person = try writer.person(person.subject, in: person.accountID), person.isEnabled
            else { throw SignInRefusal.invitationNotValid }
            try PasswordChange(desk: desk).put(hash, for: person, visitor, writer)
            let devices = try writer.devices(of: person, at: desk.site)
            let settings = try writer.instanceSettings(of: person.accountID)
            guard devices.isEmpty, settings.withoutDevice != .allow else {
                return try proceed(person, from: desk.tickets.make(.password, for: visitor), visitor, writer)
            }
            // The link itself is the administrator's leave to register a device.
            return try register(person, nil, visitor, writer)
        }
        let details = SignInEvent.Details(userName: person.userName)
        try await SignInEvent("UpdatePassword", details, person).record(by: desk, visitor)
        return try await completed.recorded(by: desk, visitor)
    }
}

extension StoreReader {
    /// The invitation of this token and whom it is for, if it may still be used.
    func openInvitation(_ tokenHash: String, at now: Timestamp) throws -> (InvitationRecord, Person)? {
        guard let record = try invitation(tokenHash: tokenHash), now < record.expiresAt,
            let person = try person(record.subject, in: record.accountID), person.isEnabled
        else { return nil }
        return (record, person)
    }
}
