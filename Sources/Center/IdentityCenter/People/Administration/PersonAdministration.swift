public import CenterStore
public import Platform
public import Primitives

/// What is done to a person by others, within a transaction: by an administrator's page or by a command.
public struct PersonAdministration {
    let writer: any StoreWriter
    let entropy: Entropy
    /// When it is done.
    public let now: Timestamp
    /// The ARN of the administrator, or the command's name.
    let actor: String

    public init(_ writer: any StoreWriter, entropy: Entropy, at now: Timestamp, by actor: String) {
        self.writer = writer
        self.entropy = entropy
        self.now = now
        self.actor = actor
    }

    /// Seconds for which a link is good.
    public static let invitationLifetime: Int64 = 7 * 86_400

    /// Makes a link for the person, in the place of one that was open. Gives its token, of which a hash is kept.
    public func invite(_ person: Person, _ purpose: InvitationRecord.Purpose) throws -> Secret {
        let token = BrowserToken.make(entropy)
        try writer.put(
            InvitationRecord(
                accountID: person.accountID, subject: person.subject, purpose: purpose,
                tokenHash: BrowserToken.hash(token), createdAt: now,
                expiresAt: now.adding(seconds: Self.invitationLifetime), createdBy: actor))
        return token
    }

    /// Takes the password away, ends all access, and makes a link to choose another. Devices stay. Gives its token, and
    /// what it is for: one who had no password is invited.
    public func resetPassword(_ person: Person) throws -> (token: Secret, purpose: InvitationRecord.Purpose) {
        let purpose = try hasPassword(person) ? InvitationRecord.Purpose.passwordReset : .invitation
        if case .identityStoreUser(let id) = person.subject, purpose == .passwordReset {
            try writer.deleteSignInPassword(ofUser: id, in: person.accountID)
        }
        try endAccess(person)
        return (try invite(person, purpose), purpose)
    }

    /// Takes all devices and recovery codes away, ends all access, and makes a link to register another device, which
    /// asks for the password. Gives its token, and what it is for: one who has no password is invited.
    public func resetMFA(_ person: Person) throws -> (token: Secret, purpose: InvitationRecord.Purpose) {
        try removeDevices(person)
        let purpose = try hasPassword(person) ? InvitationRecord.Purpose.mfaReset : .invitation
        return (try invite(person, purpose), purpose)
    }

    /// Takes all devices and recovery codes away and ends all access: the next sign-in goes as the settings have it for
    /// people without a device.
    public func removeDevices(_ person: Person) throws {
        let (subject, accountID) = (person.subject, person.accountID)
        for app in try writer.authenticatorApps(of: subject, in: accountID) {
            try writer.deleteAuthenticatorApp(app.id, in: accountID)
        }
        for passkey in try writer.passkeys(of: subject, in: accountID) {
            try writer.deletePasskey(passkey.id, in: accountID)
        }
        try writer.replaceRecoveryCodes(of: subject, in: accountID, by: [])
        try writer.deleteTrustedBrowsers(of: subject, in: accountID)
        try endAccess(person)
    }

    /// Says whether the person may sign in. One who no longer may loses all access at once.
    public func setEnabled(_ isEnabled: Bool, _ person: Person) throws {
        guard case .identityStoreUser(let id) = person.subject, let instance = try writer.instances().first else {
            return
        }
        try writer.setEnabled(isEnabled, person: id, of: instance, at: now, by: actor)
    }

    private func endAccess(_ person: Person) throws {
        guard let id = person.subject.userID else { return }
        try writer.endAccess(ofPerson: id, in: person.accountID, at: now)
    }

    private func hasPassword(_ person: Person) throws -> Bool {
        try writer.passwordHash(of: person) != nil
    }
}

/// A link for a person who cannot sign in, or not yet.
public enum InvitationLink {
    /// `origin` is the public URL without a slash at its end.
    public static func url(_ token: Secret, origin: String) -> Secret {
        Secret(utf8: "\(origin)/start/invitation?token=\(token.revealed())")
    }
}
