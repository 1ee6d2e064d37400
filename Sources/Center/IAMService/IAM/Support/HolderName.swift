import AWSModels
import CenterGate
import CenterStore
import IAMPolicy

/// What a request names as the holder of policies.
enum HolderName {
    case user(String)
    case group(String)
    case role(String)

    /// `User`, as in `PoliciesPerUser` and `AttachUserPolicy`.
    var word: String {
        switch self {
        case .user: "User"
        case .group: "Group"
        case .role: "Role"
        }
    }

    var name: String {
        switch self {
        case .user(let name), .group(let name), .role(let name): name
        }
    }
}

extension Scope {
    func holder(_ name: HolderName) throws -> PolicyHolder {
        switch name {
        case .user(let name): .user(try user(name).id)
        case .group(let name): .group(try group(name).id)
        case .role(let name): .role(try role(name).id)
        }
    }

    /// The holder whose policies are to be altered.
    func holderToAlter(_ name: HolderName) throws -> PolicyHolder {
        if case .role(let name) = name { return .role(try roleToAlter(name).id) }
        return try holder(name)
    }

    /// Permission to read a holder's policies.
    func permission(_ action: String, onNamed name: HolderName) throws -> [AuthorizationRequest] {
        switch name {
        case .user(let name): try permission(action, onUser: name)
        case .group(let name): try permission(action, onGroup: name)
        case .role(let name): try permission(action, onRole: name)
        }
    }

    /// Permission to alter a holder's policies, which may depend on the holder's boundary.
    func permission(
        _ action: String, onHolder name: HolderName, _ context: RequestContext = [:]
    ) throws -> [AuthorizationRequest] {
        switch name {
        case .user(let name):
            let boundary = try records.user(named: name, in: accountID)?.permissionsBoundary
            return try permission(action, onUser: name, context.adding(.boundary(boundary)))
        case .group(let name): return try permission(action, onGroup: name, context)
        case .role(let name):
            let boundary = try records.role(named: name, in: accountID)?.permissionsBoundary
            return try permission(action, onRole: name, context.adding(.boundary(boundary)))
        }
    }
}
