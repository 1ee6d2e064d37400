import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import IAMPolicy
import Platform
import Primitives

extension SSOAdminOperations {
    var permissionSetOperations: [AnyGateOperation] {
        [createPermissionSet, describePermissionSet, listPermissionSets, updatePermissionSet, deletePermissionSet]
    }

    private var createPermissionSet: AnyGateOperation {
        writing(SSOAdmin.createPermissionSet) { input, scope in
            let sets = input.instanceArn.replacingPrefix(":instance/", by: ":permissionSet/") + "/*"
            return try scope.permission(
                "CreatePermissionSet", onInstance: input.instanceArn, [.permissionSet(sets)],
                .requestTags(input.tags))
        } run: { [entropy, limits] input, scope, writer in
            let instance = try scope.instance(input.instanceArn)
            let duration = try SessionDuration(input.sessionDuration ?? SessionDuration.standard)
            guard try scope.records.permissionSet(named: input.name, in: instance.arn) == nil else {
                throw SSOAdmin.Errors.conflict("PermissionSet with name \(input.name) already exists.")
            }
            guard try scope.records.permissionSetCount(in: instance.arn) < limits.permissionSets else {
                throw Self.exceeded("PermissionSet", limits.permissionSets, instance.id)
            }
            let set = PermissionSetRecord(
                arn: "arn:aws:sso:::permissionSet/\(instance.id)/ps-\(Hex.encode(entropy.bytes(8)))",
                instanceARN: instance.arn, name: input.name, description: input.description,
                createdAt: scope.call.now, sessionDuration: duration.seconds, sessionDurationText: duration.text,
                relayState: input.relayState, tags: try SSOAdminTags.merge(input.tags ?? [], into: [], limits.tags))
            try writer.insert(set)
            return SSOAdmin.CreatePermissionSetResponse(permissionSet: set.shown)
        }
    }

    private var describePermissionSet: AnyGateOperation {
        readingSet(SSOAdmin.describePermissionSet) { _, set, _ in
            SSOAdmin.DescribePermissionSetResponse(permissionSet: set.shown)
        }
    }

    private var listPermissionSets: AnyGateOperation {
        reading(SSOAdmin.listPermissionSets) { input, scope in
            try scope.permission("ListPermissionSets", onInstance: input.instanceArn)
        } run: { input, scope in
            let instance = try scope.instance(input.instanceArn)
            let query = try scope.query(input.nextToken, input.maxResults)
            let page = try scope.records.permissionSets(in: instance.arn, query)
            return SSOAdmin.ListPermissionSetsResponse(
                permissionSets: page.items.map(\.arn), nextToken: page.token)
        }
    }

    private var updatePermissionSet: AnyGateOperation {
        alteringSet(SSOAdmin.updatePermissionSet) { input, set, _ in
            if let text = input.sessionDuration {
                let duration = try SessionDuration(text)
                (set.sessionDuration, set.sessionDurationText) = (duration.seconds, duration.text)
            }
            set.description = input.description ?? set.description
            set.relayState = input.relayState ?? set.relayState
        }
    }

    private var deletePermissionSet: AnyGateOperation {
        writing(SSOAdmin.deletePermissionSet) { input, scope in
            try scope.permission("DeletePermissionSet", on: PermissionSetTarget(input))
        } run: { input, scope, writer in
            let set = try scope.permissionSet(PermissionSetTarget(input))
            guard try !scope.records.isAssigned(set.arn), try scope.records.provisionings(of: set.arn).isEmpty else {
                throw SSOAdmin.Errors.conflict(
                    "Could not delete because PermissionSet has ApplicationProfile associated with it")
            }
            try writer.deletePermissionSet(set.arn)
            return SSOAdmin.DeletePermissionSetResponse()
        }
    }

    /// That there would be too many of something.
    static func exceeded(_ what: String, _ limit: Int, _ id: String) -> ServiceError {
        SSOAdmin.Errors.serviceQuotaExceeded(
            "You have exceeded AWS SSO limits. Cannot create \(what) more than \(limit) for id \(id). Please refer to "
                + "https://docs.aws.amazon.com/singlesignon/latest/userguide/limits.html")
    }
}

extension PermissionSetRecord {
    /// As Create- and DescribePermissionSet show it.
    var shown: SSOAdmin.PermissionSet {
        SSOAdmin.PermissionSet(
            name: name, permissionSetArn: arn, description: description, createdDate: createdAt,
            sessionDuration: sessionDurationText, relayState: relayState)
    }

    /// `ps-…`.
    var id: Substring { arn.split(separator: "/").last ?? "" }
}

extension String {
    fileprivate func replacingPrefix(_ old: String, by new: String) -> String {
        let parts = split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
        return parts.count == 2 ? parts[0] + new + parts[1] : self
    }
}
