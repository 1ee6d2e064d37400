import CenterGate
import CenterStore
import IAMPolicy
import IAMService
import OneTimePassword
public import Primitives
import WebAuthn

/// What people do with what is their own: devices, recovery codes, the password, sessions. Devices are registered in a
/// session, or, the first one, with a ticket of a sign-in that leads no further without.
public struct ProfileService: Sendable {
    let desk: SignInDesk

    var signIn: SignInService { SignInService(desk: desk) }
    var sessions: SessionDesk { SessionDesk(desk: desk) }

    /// A device as a list shows it.
    public struct Device: Sendable, Hashable {
        public enum Kind: Sendable, Hashable {
            case authenticatorApp
            /// A security key or a passkey.
            case passkey(isSynced: Bool, verifiesUser: Bool)
        }

        public var id: String
        public var kind: Kind
        public var name: String
        public var createdAt: Timestamp
        public var lastUsedAt: Timestamp?
        /// Why it is not taken; nil where it is.
        public var defect: Defect?
    }

    /// Why a device is not taken.
    public enum Defect: Sendable, Hashable {
        /// Its counter went back: there may be a copy.
        case cloned
        /// It was registered under another name of the center.
        case otherRelyingParty(String)
    }

    /// What the person has to sign in with.
    public struct Devices: Sendable, Hashable {
        public var devices: [Device]
        /// Recovery codes that are left; nil where there are none here.
        public var recoveryCodes: Int?
        public var canAddApp: Bool
        public var canAddPasskey: Bool
        /// Why there can be no passkeys; nil where there can.
        public var obstacle: PasskeyObstacle?
    }

    public func devices(_ session: SignInSession) async throws -> Devices {
        let person = session.person
        return try await desk.store.read { [desk] reader in
            let list = try reader.devices(of: person, at: desk.site)
            let allowsCodes = try reader.instanceSettings(of: person.accountID).allowsRecoveryCodes
            let codes = try reader.recoveryCodes(of: person.subject, in: person.accountID)
            let passkeys = list.passkeys + list.otherPasskeys
            return Devices(
                devices: list.apps.map { Device($0) } + passkeys.map { Device($0, isGood: list.passkeys.contains($0)) },
                recoveryCodes: allowsCodes ? codes.count { $0.usedAt == nil } : nil,
                canAddApp: list.apps.count < DeviceList.appLimit,
                canAddPasskey: passkeys.count < DeviceList.passkeyLimit && desk.site.obstacle == nil,
                obstacle: desk.site.obstacle)
        }
    }

    /// Gives a device another name.
    public func rename(_ deviceID: String, to name: String, _ session: SignInSession, _ visitor: Visitor) async throws {
        let person = session.person
        let name = try DeviceName.checked(name)
        try await desk.store.write { writer in
            if try writer.authenticatorApps(of: person.subject, in: person.accountID).contains(where: {
                $0.id == deviceID
            }) {
                return try writer.rename(authenticatorApp: deviceID, to: name, in: person.accountID)
            }
            let all = try writer.passkeys(of: person.subject, in: person.accountID)
            guard var passkey = all.first(where: { $0.id == deviceID }) else { throw SignInRefusal.notFound }
            passkey.name = name
            try writer.update(passkey)
        }
        try await record("UpdateMfaDeviceForUser", session, visitor, target: deviceID)
    }

    /// Removes a device, after a fresh second factor, and never the last one where one is required; an IAM user's, if its
    /// policies allow that.
    public func remove(_ deviceID: String, _ session: SignInSession, _ visitor: Visitor) async throws {
        let person = session.person
        try await requireLeave("iam:DeactivateMFADevice", session, visitor)
        try await desk.store.write { [self] writer in
            try requireFresh(session, visitor, writer)
            let list = try writer.devices(of: person, at: desk.site)
            let isGood =
                list.apps.contains { $0.id == deviceID } || list.passkeys.contains { $0.id == deviceID }
            let settings = try writer.instanceSettings(of: person.accountID)
            if isGood, person.isOfIdentityStore, list.apps.count + list.passkeys.count == 1,
                settings.withoutDevice != .allow
            {
                throw SignInRefusal.lastDevice
            }
            if person.isOfIdentityStore, list.apps.contains(where: { $0.id == deviceID }) {
                try writer.deleteAuthenticatorApp(deviceID, in: person.accountID)
            } else if (list.passkeys + list.otherPasskeys).contains(where: { $0.id == deviceID }) {
                try writer.deletePasskey(deviceID, in: person.accountID)
            } else {
                throw SignInRefusal.notFound
            }
            // What was trusted rested on the devices that there were.
            try writer.deleteTrustedBrowsers(of: person.subject, in: person.accountID)
        }
        try await record("DeleteMfaDeviceForUser", session, visitor, target: deviceID)
    }

    /// That an IAM user may do this to itself by its policies, with the MFA that it signed in with: a page is no way around
    /// what IAM refuses. Others are not asked about.
    private func requireLeave(_ action: String, _ session: SignInSession, _ visitor: Visitor) async throws {
        guard let user = session.person.iamUser else { return }
        let record = session.record
        let claims = SessionClaims(
            accountID: record.accountID, principal: .user(id: user.id), accessKeyID: record.id,
            secretAccessKey: Secret([]), issuedAt: record.createdAt, expiresAt: record.expiresAt,
            mfaSince: record.secondFactorAt, parentAccessKeyID: record.id)
        let caller = Caller(
            kind: .user(user), accountID: record.accountID, accessKeyID: record.id, session: claims)
        let call = Call(caller: caller, facts: visitor.facts, region: "us-east-1", now: visitor.now)
        let request = AuthorizationRequest(action: action, resource: user.arn)
        guard try await desk.gate.judge([request], for: call).allSatisfy(\.decision.isAllowed) else {
            throw SignInRefusal.notAllowed(action)
        }
    }

    /// Puts new recovery codes in the place of all before, after a fresh second factor; gives them to be shown once.
    public func renewRecoveryCodes(_ session: SignInSession, _ visitor: Visitor) async throws -> [Secret] {
        let person = session.person
        let codes = try await desk.store.write { [self] writer in
            try requireFresh(session, visitor, writer)
            guard try writer.instanceSettings(of: person.accountID).allowsRecoveryCodes else {
                throw SignInRefusal.noRecoveryCodes
            }
            return try RecoveryCodes.renew(for: person, writer, desk.entropy, at: visitor.now)
        }
        try await record("CreateRecoveryCodes", session, visitor)
        return codes
    }

    /// That what is about to be done was asked for by the person: a factor was given within minutes. Read anew, because
    /// the session may have ended since the page's request began.
    func requireFresh(_ session: SignInSession, _ visitor: Visitor, _ reader: any StoreReader) throws {
        guard let current = try reader.aliveSignInSession(session.record.id, at: visitor.now) else {
            throw SignInRefusal.startAgain
        }
        let devices = try reader.devices(of: current.person, at: desk.site)
        let isFresh =
            devices.isEmpty ? current.hasFreshPassword(at: visitor.now) : current.hasFreshFactor(at: visitor.now)
        guard isFresh else { throw SignInRefusal.confirmationNeeded }
    }

    func record(_ name: String, _ session: SignInSession, _ visitor: Visitor, target: String? = nil) async throws {
        let details = SignInEvent.Details(
            userName: session.person.userName, sessionID: session.record.id, target: target)
        try await SignInEvent(name, details, session.person).record(by: desk, visitor)
    }
}

extension ProfileService.Device {
    init(_ app: AuthenticatorAppRecord) {
        self.init(
            id: app.id, kind: .authenticatorApp, name: app.name, createdAt: app.createdAt, lastUsedAt: app.lastUsedAt)
    }

    init(_ passkey: PasskeyRecord, isGood: Bool) {
        self.init(
            id: passkey.id, kind: .passkey(isSynced: passkey.isBackedUp, verifiesUser: passkey.verifiesUser),
            name: passkey.name, createdAt: passkey.createdAt, lastUsedAt: passkey.lastUsedAt,
            defect: isGood
                ? nil : passkey.clonedAt != nil ? .cloned : .otherRelyingParty(passkey.relyingPartyID))
    }
}

/// Names that people give their devices.
enum DeviceName {
    /// The name without blanks around it: 1 to 64 characters that can be shown.
    static func checked(_ name: String) throws(SignInRefusal) -> String {
        let text = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard (1...64).contains(text.count), text.utf8.count <= 256,
            text.unicodeScalars.allSatisfy({
                ![.control, .format, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator].contains(
                    $0.properties.generalCategory)
            })
        else { throw .deviceName }
        return text
    }
}
