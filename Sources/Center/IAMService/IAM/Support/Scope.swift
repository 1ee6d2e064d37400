import AWSModels
import AWSProtocols
import CenterGate
import CenterStore

/// One call with the records it may see: those of the caller's account. Lookups of what must be there throw AWS's
/// errors.
struct Scope {
    let call: Call
    let records: any StoreReader

    var accountID: String { call.accountID }

    func user(_ name: String) throws -> UserRecord {
        guard let user = try records.user(named: name, in: accountID) else {
            throw Self.noUser(name)
        }
        return user
    }

    static func noUser(_ name: String) -> ServiceError {
        IAM.Errors.noSuchEntity("The user with name \(name) cannot be found.")
    }

    func group(_ name: String) throws -> GroupRecord {
        guard let group = try records.group(named: name, in: accountID) else {
            throw Self.noGroup(name)
        }
        return group
    }

    static func noGroup(_ name: String) -> ServiceError {
        IAM.Errors.noSuchEntity("The group with name \(name) cannot be found.")
    }

    func role(_ name: String) throws -> RoleRecord {
        guard let role = try records.role(named: name, in: accountID) else {
            throw Self.noRole(name)
        }
        return role
    }

    static func noRole(_ name: String) -> ServiceError {
        IAM.Errors.noSuchEntity("The role with name \(name) cannot be found.")
    }

    /// A policy of the account's own.
    func policy(_ arn: String) throws -> ManagedPolicyRecord {
        try requirePolicyARN(arn)
        guard let policy = try records.policy(arn: arn, in: accountID) else {
            throw IAM.Errors.noSuchEntity("Policy \(arn) was not found.")
        }
        return policy
    }

    func mfaDevice(_ serialNumber: String) throws -> MFADeviceRecord {
        guard let device = try records.mfaDevice(serialNumber, in: accountID) else {
            throw IAM.Errors.noSuchEntity("MFA Device with serial number \(serialNumber) does not exist.")
        }
        return device
    }

    /// Whom an operation with an optional user name is about.
    enum Target {
        case root
        case user(UserRecord)

        var owner: IdentityOwner {
            switch self {
            case .root: .root
            case .user(let user): .user(user.id)
            }
        }

        /// The name that answers carry.
        func name(in scope: Scope) -> String {
            switch self {
            case .root: scope.rootName
            case .user(let user): user.name
            }
        }
    }

    /// The user of this name, or without a name the caller itself, who then must be a user or root.
    func target(_ name: String?) throws -> Target {
        if let name { return .user(try user(name)) }
        switch call.caller.kind {
        case .root: return .root
        case .user(let caller):
            guard let user = try records.user(id: caller.id, in: accountID) else {
                throw IAM.Errors.noSuchEntity("The user with name \(caller.name) cannot be found.")
            }
            return .user(user)
        case .roleSession, .federatedUser, .nobody, .identityCenterUser: throw Self.nameRequired
        }
    }

    /// The same where root has nothing of the kind.
    func targetUser(_ name: String?) throws -> UserRecord {
        guard case .user(let user) = try target(name) else { throw Self.nameRequired }
        return user
    }

    /// What stands in the place of a user name for root.
    var rootName: String { "root" }

    static let nameRequired = validation("Must specify userName when calling with non-User credentials")
}
