import CenterStore
import Primitives

/// A security key or passkey of an IAM user or root as IAM lists it. It is registered and used in a browser, and good
/// for no code (IAM User Guide, "Supported configurations for using passkeys and security keys").
struct FIDODevice: Sendable {
    let passkey: PasskeyRecord
    /// `arn:aws:iam::ACCOUNT:u2f/user/NAME/ID`, and `…:u2f/root-account/ID` for root's.
    let serialNumber: String

    init(_ passkey: PasskeyRecord, userName: String?) {
        self.passkey = passkey
        let owner = userName.map { "user/\($0)" } ?? "root-account"
        let id = passkey.id.hasPrefix("mfa-") ? passkey.id.dropFirst(4) : passkey.id[...]
        serialNumber = "arn:aws:iam::\(passkey.accountID):u2f/\(owner)/\(id)"
    }
}

extension Scope {
    /// The security keys and passkeys of a user or root.
    func fidoDevices(of owner: IdentityOwner) throws -> [FIDODevice] {
        switch owner {
        case .root: return try records.passkeys(of: .root, in: accountID).map { FIDODevice($0, userName: nil) }
        case .user(let id):
            guard let user = try records.user(id: id, in: accountID) else { return [] }
            return try records.passkeys(of: .iamUser(id), in: accountID).map { FIDODevice($0, userName: user.name) }
        }
    }

    /// The security key or passkey of this serial number, with whose it is; nil if there is none in the account.
    func fidoDevice(_ serialNumber: String) throws -> (device: FIDODevice, user: UserRecord?)? {
        let head = "arn:aws:iam::\(accountID):u2f/"
        guard serialNumber.hasPrefix(head) else { return nil }
        let parts = serialNumber.dropFirst(head.count).split(separator: "/", omittingEmptySubsequences: false)
        let owner: IdentityOwner
        var user: UserRecord?
        switch (parts.first, parts.count) {
        case ("root-account", 2): owner = .root
        case ("user", 3):
            guard let found = try records.user(named: String(parts[1]), in: accountID) else { return nil }
            (owner, user) = (.user(found.id), found)
        default: return nil
        }
        return try fidoDevices(of: owner).first { $0.serialNumber == serialNumber }.map { ($0, user) }
    }
}
