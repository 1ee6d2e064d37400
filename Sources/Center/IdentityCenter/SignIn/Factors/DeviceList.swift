import CenterStore
import Primitives

/// What a subject has to sign in with beside a password.
struct DeviceList: Sendable {
    var apps: [AuthenticatorAppRecord]
    /// Those that are good for the present RP ID and were not copied.
    var passkeys: [PasskeyRecord]
    /// Passkeys that are good no more, but must be shown.
    var otherPasskeys: [PasskeyRecord]
    var hasRecoveryCodes: Bool

    /// Two authenticator apps and six keys a user (IAM Identity Center User Guide, "Available MFA types").
    static let appLimit = 2
    static let passkeyLimit = 6

    /// Whether the person has no device at all. One that is good no more still stands before the account: were it as none,
    /// whoever made a copy of a key would need the password alone from then on, and register a device of their own.
    var isEmpty: Bool { apps.isEmpty && passkeys.isEmpty && otherPasskeys.isEmpty }
}

extension StoreReader {
    func devices(of person: Person, at site: PublicSite) throws -> DeviceList {
        let passkeys = try passkeys(of: person.subject, in: person.accountID)
        let relyingPartyID = try relyingParty().id
        let isGood = { (passkey: PasskeyRecord) in
            passkey.clonedAt == nil && passkey.relyingPartyID == relyingPartyID && site.obstacle == nil
        }
        let settings = try instanceSettings(of: person.accountID)
        return DeviceList(
            apps: try apps(of: person), passkeys: passkeys.filter(isGood),
            otherPasskeys: passkeys.filter { !isGood($0) },
            hasRecoveryCodes: try person.isOfIdentityStore && settings.allowsRecoveryCodes
                && recoveryCodes(of: person.subject, in: person.accountID).contains { $0.usedAt == nil })
    }

    /// The person's authenticator apps. An IAM user's are its virtual MFA devices, which IAM's operations enable and
    /// deactivate.
    private func apps(of person: Person) throws -> [AuthenticatorAppRecord] {
        guard let owner = person.identityOwner else {
            return try authenticatorApps(of: person.subject, in: person.accountID)
        }
        return try mfaDevices(of: owner, in: person.accountID).map { device in
            AuthenticatorAppRecord(
                accountID: device.accountID, id: device.serialNumber, subject: person.subject, name: device.name,
                seed: device.seed, createdAt: device.assignment?.enabledAt ?? device.createdAt,
                lastStep: device.lastStep)
        }
    }
}

extension Person {
    /// Whether Identity Center's settings are about this person, and not IAM.
    var isOfIdentityStore: Bool { identityOwner == nil }

    /// As what IAM knows the person; nil for people of the identity store.
    var identityOwner: IdentityOwner? {
        switch subject {
        case .identityStoreUser: nil
        case .iamUser(let id): .user(id)
        case .root: .root
        }
    }
}
