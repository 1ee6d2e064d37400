import CenterGate
import CenterStore
import Platform
import Primitives

/// A new key for the root user, made by whoever has the center's folder.
struct RootRecovery: Sendable {
    /// What becomes of the keys before.
    enum OldKeys: String, CaseIterable, Sendable {
        case keep, deactivate, remove
    }

    /// What was done.
    struct Recovered: Sendable {
        let key: AccessKeyRecord
        let oldKeys: OldKeys
        let oldKeyIDs: [String]
        let devices: [String]

        var details: JSON {
            [
                "accountId": .string(key.accountID), "accessKeyId": .string(key.id),
                "oldKeys": .string(oldKeys.rawValue), "oldAccessKeyIds": .array(oldKeyIDs.map { .string($0) }),
                "removedMFADevices": .array(devices.map { .string($0) }),
            ]
        }

        /// A sentence on the keys and devices before.
        var summary: String {
            let ids = oldKeyIDs.joined(separator: " and ")
            let keys =
                switch oldKeys {
                case _ where oldKeyIDs.isEmpty: "There was no other."
                case .keep: "\(ids) is as it was."
                case .deactivate: "\(ids) is inactive."
                case .remove: "\(ids) is removed."
                }
            return devices.isEmpty ? keys : "\(keys) Taken from root: \(devices.joined(separator: ", "))."
        }
    }

    /// AWS's quota, inactive keys included.
    private static let keyLimit = 2

    let oldKeys: OldKeys
    let removesMFA: Bool
    let entropy: Entropy
    let now: Timestamp

    func run(_ writer: any StoreWriter) throws -> Recovered {
        guard let account = try writer.homeAccount() else {
            throw Failure("the center has no account", hint: "make another with twinlock center init FOLDER")
        }
        let held = try writer.accessKeys(of: .root, in: account.id)
        guard held.count < Self.keyLimit || oldKeys == .remove else {
            throw Failure(
                "the root user has two keys already, \(held.map(\.id).joined(separator: " and "))",
                hint: "remove them with --old-keys remove, or one of them with aws iam delete-access-key")
        }
        for key in held {
            switch oldKeys {
            case .keep: break
            case .deactivate: try writer.setActive(false, accessKey: key.id, in: account.id)
            case .remove: try writer.deleteAccessKey(key.id, in: account.id)
            }
        }
        let key = AccessKeyRecord(
            accountID: account.id, id: AWSIdentifiers.make(.accessKey, accountID: account.id, entropy: entropy),
            owner: .root, secret: AWSIdentifiers.makeSecretAccessKey(entropy: entropy), createdAt: now)
        try writer.insert(key)
        return Recovered(
            key: key, oldKeys: oldKeys, oldKeyIDs: held.map(\.id), devices: try takeDevices(writer, account.id))
    }

    /// The devices stay, as DeactivateMFADevice leaves them, and their spent codes stay spent.
    private func takeDevices(_ writer: any StoreWriter, _ accountID: String) throws -> [String] {
        guard removesMFA else { return [] }
        return try writer.mfaDevices(of: .root, in: accountID).map { device in
            var device = device
            device.assignment = nil
            try writer.update(device)
            return device.serialNumber
        }
    }
}
