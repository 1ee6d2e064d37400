import AWSModels
import AWSProtocols
import CenterGate
import CenterStore

extension IAMOperations {
    var authorizationDetailsOperations: [AnyGateOperation] { [getAccountAuthorizationDetails] }

    private var getAccountAuthorizationDetails: AnyGateOperation {
        reading(IAM.getAccountAuthorizationDetails) { _, scope in
            scope.permission("GetAccountAuthorizationDetails", on: "*")
        } run: { [limits] input, scope in
            let page = try scope.detailedEntities(input.filter ?? [], try Paging(input.marker, input.maxItems))
            let details = EntityDetails(scope: scope, limits: limits)
            var answer = IAM.GetAccountAuthorizationDetailsResponse(
                userDetailList: [], groupDetailList: [], roleDetailList: [], policies: [],
                isTruncated: page.marker != nil, marker: page.marker)
            for entity in page.items {
                switch entity {
                case .user(let user): answer.userDetailList?.append(try details.user(user))
                case .group(let group): answer.groupDetailList?.append(try details.group(group))
                case .role(let role): answer.roleDetailList?.append(try details.role(role))
                case .ownPolicy(let policy): answer.policies?.append(try details.policy(policy))
                case .managedPolicy(let policy): answer.policies?.append(try details.policy(policy))
                }
            }
            return answer
        }
    }
}

/// One of what an account's details are made of.
private enum DetailedEntity {
    case user(UserRecord)
    case group(GroupRecord)
    case role(RoleRecord)
    case ownPolicy(ManagedPolicyRecord)
    case managedPolicy(AWSManagedPolicy)

    /// The kinds in the order in which they are listed, by the words of the filter.
    enum Kind: String, CaseIterable {
        case user = "User"
        case group = "Group"
        case role = "Role"
        case ownPolicy = "LocalManagedPolicy"
        case managedPolicy = "AWSManagedPolicy"
    }
}

extension Scope {
    /// One page of what a filter asks for; without a filter, of all. It goes across the kinds: a marker names the kind
    /// and, behind a space, the place in its list.
    fileprivate func detailedEntities(
        _ filter: [String], _ paging: Paging
    ) throws -> (items: [DetailedEntity], marker: String?) {
        let start = (paging.after ?? "").split(separator: " ", maxSplits: 1).map(String.init)
        var kinds = DetailedEntity.Kind.allCases.filter { filter.isEmpty || filter.contains($0.rawValue) }[...]
        if let first = start.first { kinds = kinds.drop { $0.rawValue != first } }
        var after = start.dropFirst().first
        var items: [DetailedEntity] = []
        for kind in kinds {
            let room = paging.limit - items.count
            let page = try list(kind, ListQuery(after: after, limit: max(room, 1)))
            if room == 0 {
                // The page is full: whether there is another one is all that this kind is asked.
                guard page.items.isEmpty else { return (items, Marker.encode(kind.rawValue)) }
                continue
            }
            items += page.items
            if let next = page.next { return (items, Marker.encode("\(kind.rawValue) \(next)")) }
            after = nil
        }
        return (items, nil)
    }

    private func list(_ kind: DetailedEntity.Kind, _ query: ListQuery) throws -> ListPage<DetailedEntity> {
        switch kind {
        case .user: try records.users(in: accountID, query).map(DetailedEntity.user)
        case .group: try records.groups(in: accountID, query).map(DetailedEntity.group)
        case .role: try records.roles(in: accountID, query).map(DetailedEntity.role)
        case .ownPolicy: try records.policies(in: accountID, query).map(DetailedEntity.ownPolicy)
        case .managedPolicy:
            Paging(after: query.after, limit: query.limit).page(AWSManagedPolicies.all, by: \.name)
                .map(DetailedEntity.managedPolicy)
        }
    }
}
