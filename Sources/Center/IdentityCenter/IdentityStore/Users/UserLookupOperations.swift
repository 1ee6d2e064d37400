import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import Primitives

extension IdentityStoreOperations {
    var userLookupOperations: [AnyGateOperation] { [describeUser, listUsers, getUserId] }

    private var describeUser: AnyGateOperation {
        reading(IdentityStore.describeUser) { input, scope in
            try scope.identityStorePermission("DescribeUser", input.identityStoreId, [.user(input.userId)])
        } run: { input, scope in
            let storeID = try scope.instance(ofStore: input.identityStoreId).identityStoreID
            let user = try scope.user(input.userId, in: storeID).shown(extensions: input.extensions)
            return try IdentityStore.DescribeUserResponse(fields: user.fields)
        }
    }

    private var listUsers: AnyGateOperation {
        reading(IdentityStore.listUsers) { input, scope in
            try scope.identityStorePermission("ListUsers", input.identityStoreId, [.allUsers])
        } run: { input, scope in
            let storeID = try scope.instance(ofStore: input.identityStoreId).identityStoreID
            let query = try scope.identityStoreQuery(input.nextToken, input.maxResults)
            let page = try Self.users(input.filters?.first, in: storeID, query, scope)
            return IdentityStore.ListUsersResponse(
                users: try page.items.map { try $0.shown(extensions: input.extensions) }, nextToken: page.token)
        }
    }

    /// With a filter the one that it names, if there is one.
    private static func users(
        _ filter: IdentityStore.Filter?, in storeID: String, _ query: ListQuery, _ scope: RecordScope
    ) throws -> ListPage<IdentityStoreUserRecord> {
        guard let filter else { return try scope.records.identityStoreUsers(in: storeID, beginning: "", query) }
        let found: IdentityStoreUserRecord?
        switch filter.attributePath.lowercased() {
        case "username": found = try scope.records.identityStoreUser(named: filter.attributeValue, in: storeID)
        case "emails.value": found = try scope.records.identityStoreUser(email: filter.attributeValue, in: storeID)
        default:
            throw IdentityStoreFailure.validation(
                "The attribute \(filter.attributePath) cannot be used to filter users", scope.call)
        }
        return ListPage(items: [found].compactMap(\.self), next: nil)
    }

    private var getUserId: AnyGateOperation {
        reading(IdentityStore.getUserId) { input, scope in
            try scope.identityStorePermission("GetUserId", input.identityStoreId, [.allUsers])
        } run: { input, scope in
            let storeID = try scope.instance(ofStore: input.identityStoreId).identityStoreID
            let user: IdentityStoreUserRecord?
            switch try AlternateIdentifier(input.alternateIdentifier, scope.call) {
            case .external(let id): user = try scope.records.identityStoreUser(id, in: storeID)
            case .attribute("userName", let name):
                user = try scope.records.identityStoreUser(named: name, in: storeID)
            case .attribute("emails.value", let email):
                user = try scope.records.identityStoreUser(email: email, in: storeID)
            case .attribute(let path, _): throw AlternateIdentifier.notUnique(path, scope.call)
            }
            guard let user else { throw IdentityStoreFailure.notFound(.user, nil, scope.call) }
            return IdentityStore.GetUserIdResponse(identityStoreId: storeID, userId: user.id)
        }
    }
}
