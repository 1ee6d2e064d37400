import AWSProtocols
import CenterGate
import CenterStore
import Primitives

extension RecordScope {
    /// The instance whose identity store this is; throws AWS's words if there is none.
    func instance(ofStore id: String) throws -> InstanceRecord {
        guard let instance = try records.instance(ofIdentityStore: id) else {
            throw IdentityStoreFailure.notFound(.store, id, call)
        }
        return instance
    }

    func user(_ id: String, in storeID: String) throws -> IdentityStoreUserRecord {
        guard let user = try records.identityStoreUser(id, in: storeID) else {
            throw IdentityStoreFailure.notFound(.user, id, call)
        }
        return user
    }

    func group(_ id: String, in storeID: String) throws -> IdentityStoreGroupRecord {
        guard let group = try records.identityStoreGroup(id, in: storeID) else {
            throw IdentityStoreFailure.notFound(.group, id, call)
        }
        return group
    }

    func membership(_ id: String, in storeID: String) throws -> IdentityStoreMembershipRecord {
        guard let membership = try records.identityStoreMembership(id, in: storeID) else {
            throw IdentityStoreFailure.notFound(.membership, id, call)
        }
        return membership
    }

    func identityStoreQuery(_ token: String?, _ maxResults: Int?) throws -> ListQuery {
        try PageToken.query(
            token, maxResults, refusal: IdentityStoreFailure.validation("The NextToken is not valid.", call))
    }

    /// What must be allowed: the action on each of these, and on the store itself, which is its owner's (Service
    /// Authorization Reference, "Actions, resources, and condition keys for AWS Identity Store"). A store that does not
    /// exist is asked about as if it were the caller's own.
    func identityStorePermission(
        _ action: String, _ storeID: String, _ resources: [IdentityStoreResource]
    ) throws -> [AuthorizationRequest] {
        let owner = try records.instance(ofIdentityStore: storeID)?.accountID ?? call.accountID
        let store = "arn:aws:identitystore::\(owner):identitystore/\(storeID)"
        return (resources.map(\.arn) + [store]).map { arn in
            AuthorizationRequest(action: "identitystore:\(action)", resource: arn, resourceAccountID: owner)
        }
    }
}

/// What actions of the identity store are about, beside the store.
enum IdentityStoreResource {
    case user(String), group(String), membership(String)
    case allUsers, allGroups, allMemberships

    var arn: String {
        let path =
            switch self {
            case .user(let id): "user/\(id)"
            case .group(let id): "group/\(id)"
            case .membership(let id): "membership/\(id)"
            case .allUsers: "user/*"
            case .allGroups: "group/*"
            case .allMemberships: "membership/*"
            }
        return "arn:aws:identitystore:::\(path)"
    }
}
