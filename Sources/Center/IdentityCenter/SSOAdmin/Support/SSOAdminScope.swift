import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import IAMPolicy

extension RecordScope {
    func instance(_ arn: String) throws -> InstanceRecord {
        guard let instance = try records.instance(arn) else {
            throw SSOAdmin.Errors.resourceNotFound("Could not find Instance with ARN \(arn)")
        }
        return instance
    }

    func permissionSet(_ target: PermissionSetTarget) throws -> PermissionSetRecord {
        let instance = try instance(target.instanceARN)
        guard let set = try records.permissionSet(target.permissionSetARN), set.instanceARN == instance.arn else {
            let id = target.permissionSetARN.split(separator: "/").last ?? ""
            throw SSOAdmin.Errors.resourceNotFound("Could not find PermissionSet with id \(id)")
        }
        return set
    }

    /// An account that permission sets can be assigned in.
    func account(_ id: String) throws -> AccountRecord {
        guard let account = try records.account(id), account.isActive else {
            throw SSOAdmin.Errors.resourceNotFound("Could not find account \(id)")
        }
        return account
    }

    func requirePrincipal(_ type: String, _ id: String, of instance: InstanceRecord) throws -> AssignmentPrincipal {
        guard let principal = AssignmentPrincipal(type: type, id: id),
            try records.hasPrincipal(principal, in: instance.identityStoreID)
        else { throw SSOAdmin.Errors.resourceNotFound("\(type) \(id) not found") }
        return principal
    }

    func query(_ token: String?, _ maxResults: Int?) throws -> ListQuery {
        try PageToken.query(token, maxResults, refusal: SSOAdmin.Errors.validation("The NextToken is not valid."))
    }

    /// What must be allowed: the action on the instance, which is its owner's, and on what else it is about (Service
    /// Authorization Reference, "Actions, resources, and condition keys for AWS IAM Identity Center"). An instance that
    /// does not exist is asked about as if it were the caller's own.
    func permission(
        _ action: String, onInstance arn: String, _ others: [SSOAdminResource] = [], _ context: RequestContext = [:]
    ) throws -> [AuthorizationRequest] {
        let instance = try records.instance(arn)
        let owner = instance?.accountID ?? call.accountID
        var requests = [
            AuthorizationRequest(
                action: "sso:\(action)", resource: arn, resourceAccountID: owner,
                context: context.adding(.resourceTags(instance?.tags ?? [])))
        ]
        for other in others {
            requests.append(
                AuthorizationRequest(
                    action: "sso:\(action)", resource: other.arn, resourceAccountID: owner,
                    context: context.adding(.resourceTags(try tags(of: other)))))
        }
        return requests
    }

    func permission(
        _ action: String, on target: PermissionSetTarget, _ others: [SSOAdminResource] = []
    ) throws -> [AuthorizationRequest] {
        try permission(
            action, onInstance: target.instanceARN, [.permissionSet(target.permissionSetARN)] + others)
    }

    private func tags(of resource: SSOAdminResource) throws -> [CenterStore.Tag] {
        guard case .permissionSet(let arn) = resource else { return [] }
        return try records.permissionSet(arn)?.tags ?? []
    }
}

/// What actions of the administration are about, beside the instance.
enum SSOAdminResource {
    case permissionSet(String)
    case account(String)

    var arn: String {
        switch self {
        case .permissionSet(let arn): arn
        case .account(let id): "arn:aws:sso:::account/\(id)"
        }
    }
}

extension RequestContext {
    static func resourceTags(_ tags: [CenterStore.Tag]) -> RequestContext {
        var context: RequestContext = [:]
        // Keys of conditions know no case: of tags that differ in nothing else the one that was there first counts.
        for tag in tags.reversed() { context["aws:ResourceTag/\(tag.key)"] = [tag.value] }
        return context
    }

    static func requestTags(_ tags: [SSOAdmin.Tag]?) -> RequestContext {
        guard let tags, !tags.isEmpty else { return [:] }
        var context: RequestContext = ["aws:TagKeys": tags.map(\.key)]
        for tag in tags.reversed() { context["aws:RequestTag/\(tag.key)"] = [tag.value] }
        return context
    }

    func adding(_ other: RequestContext) -> RequestContext {
        var merged = self
        merged.merge(other)
        return merged
    }
}
