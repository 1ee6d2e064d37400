import AWSModels
import CenterGate
import CenterStore
import IAMPolicy

// What must be allowed, by the Service Authorization Reference ("Actions, resources, and condition keys for AWS
// Identity and Access Management"). What does not exist is asked about by the ARN that it would have. Refusals call what
// is there by kind and name, and what is to be made, or a list of all, by ARN, as AWS's do.

extension Scope {
    func permission(
        _ action: String, on resource: String, called name: String? = nil, tags: [CenterStore.Tag] = [],
        _ context: RequestContext = [:]
    ) -> [AuthorizationRequest] {
        var full = context
        // Keys of conditions know no case: of tags that differ in nothing else the one that was there first counts.
        for tag in tags.reversed() {
            full["aws:ResourceTag/\(tag.key)"] = [tag.value]
            full["iam:ResourceTag/\(tag.key)"] = [tag.value]
        }
        return [
            AuthorizationRequest(action: "iam:\(action)", resource: resource, context: full, resourceName: name)
        ]
    }

    /// The making of what will have this ARN: tags given with it must be allowed as if they were put on it afterwards.
    func creation(
        _ action: String, tagging tagAction: String, of arn: String, called name: String? = nil, tags: [IAM.Tag]?,
        _ context: RequestContext = [:]
    ) -> [AuthorizationRequest] {
        let full = RequestContext.tags(tags).adding(context)
        let creation = permission(action, on: arn, called: name, full)
        return tags?.isEmpty == false ? creation + permission(tagAction, on: arn, called: name, full) : creation
    }

    /// A list of all of a kind: `arn:aws:iam::ACCOUNT:user/` and the path that is asked for.
    func permission(_ action: String, onAll kind: String, pathPrefix: String? = nil) -> [AuthorizationRequest] {
        permission(action, on: "arn:aws:iam::\(accountID):\(kind)\(pathPrefix ?? "/")")
    }

    /// Without a name: the caller itself.
    func permission(
        _ action: String, onUser name: String?, _ context: RequestContext = [:]
    ) throws -> [AuthorizationRequest] {
        if let name {
            let user = try records.user(named: name, in: accountID)
            return permission(
                action, on: user?.arn ?? "arn:aws:iam::\(accountID):user/\(name)", called: "user \(name)",
                tags: user?.tags ?? [], context)
        }
        switch try target(nil) {
        case .root: return permission(action, on: call.caller.arn, context)
        case .user(let user):
            return permission(action, on: user.arn, called: "user \(user.name)", tags: user.tags, context)
        }
    }

    func permission(
        _ action: String, onGroup name: String, _ context: RequestContext = [:]
    ) throws -> [AuthorizationRequest] {
        let group = try records.group(named: name, in: accountID)
        return permission(
            action, on: group?.arn ?? "arn:aws:iam::\(accountID):group/\(name)", called: "group \(name)", context)
    }

    func permission(
        _ action: String, onRole name: String, _ context: RequestContext = [:]
    ) throws -> [AuthorizationRequest] {
        let role = try records.role(named: name, in: accountID)
        return permission(
            action, on: role?.arn ?? "arn:aws:iam::\(accountID):role/\(name)", called: "role \(name)",
            tags: role?.tags ?? [], context)
    }

    func permission(
        _ action: String, onPolicy arn: String, _ context: RequestContext = [:]
    ) throws -> [AuthorizationRequest] {
        let policy = try records.policy(arn: arn, in: accountID)
        return permission(action, on: arn, called: "policy \(arn)", tags: policy?.tags ?? [], context)
    }

    func permission(
        _ action: String, onDevice serialNumber: String, _ context: RequestContext = [:]
    ) throws -> [AuthorizationRequest] {
        let device = try records.mfaDevice(serialNumber, in: accountID)
        return permission(action, on: serialNumber, tags: device?.tags ?? [], context)
    }
}

extension RequestContext {
    /// `aws:RequestTag/…` and `aws:TagKeys` of the tags in a request.
    static func tags(_ tags: [IAM.Tag]?) -> RequestContext {
        guard let tags, !tags.isEmpty else { return [:] }
        var context: RequestContext = ["aws:TagKeys": tags.map(\.key)]
        for tag in tags.reversed() { context["aws:RequestTag/\(tag.key)"] = [tag.value] }
        return context
    }

    static func tagKeys(_ keys: [String]) -> RequestContext {
        ["aws:TagKeys": keys]
    }

    static func boundary(_ arn: String?) -> RequestContext {
        arn.map { ["iam:PermissionsBoundary": [$0]] } ?? [:]
    }

    static func policyARN(_ arn: String) -> RequestContext {
        ["iam:PolicyARN": [arn]]
    }

    func adding(_ other: RequestContext) -> RequestContext {
        var merged = self
        merged.merge(other)
        return merged
    }
}
