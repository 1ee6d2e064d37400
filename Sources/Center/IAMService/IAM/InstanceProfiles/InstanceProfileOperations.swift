import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import IAMPolicy
import Platform

extension IAMOperations {
    var instanceProfileOperations: [AnyGateOperation] {
        [
            createInstanceProfile, getInstanceProfile, listInstanceProfiles, listInstanceProfilesForRole,
            deleteInstanceProfile,
        ]
    }

    private var createInstanceProfile: AnyGateOperation {
        writing(IAM.createInstanceProfile) { input, scope in
            let path = input.path ?? "/"
            return scope.creation(
                "CreateInstanceProfile", tagging: "TagInstanceProfile",
                of: "arn:aws:iam::\(scope.accountID):instance-profile\(path)\(input.instanceProfileName)",
                tags: input.tags)
        } run: { [entropy, limits] input, scope, writer in
            try requirePath(input.path)
            let name = input.instanceProfileName
            guard try scope.records.instanceProfile(named: name, in: scope.accountID) == nil else {
                throw IAM.Errors.entityAlreadyExists("Instance Profile \(name) already exists.")
            }
            let limit = limits.instanceProfilesPerAccount
            guard try scope.records.count(.instanceProfiles, in: scope.accountID) < limit else {
                throw quotaExceeded("InstanceProfilesPerAccount", limit)
            }
            let profile = InstanceProfileRecord(
                accountID: scope.accountID,
                id: AWSIdentifiers.make(.instanceProfile, accountID: scope.accountID, entropy: entropy), name: name,
                path: input.path ?? "/", createdAt: scope.call.now,
                tags: try TagRules.caseSensitive.merge(input.tags ?? [], into: [], limit: limits.tagsPerResource))
            try writer.insert(profile)
            return IAM.CreateInstanceProfileResponse(
                instanceProfile: try scope.shown(profile, tags: profile.tags.given))
        }
    }

    private var getInstanceProfile: AnyGateOperation {
        reading(IAM.getInstanceProfile) { input, scope in
            try scope.permission("GetInstanceProfile", onInstanceProfile: input.instanceProfileName)
        } run: { input, scope in
            let profile = try scope.instanceProfile(input.instanceProfileName)
            return IAM.GetInstanceProfileResponse(
                instanceProfile: try scope.shown(profile, tags: profile.tags.sortedForListing))
        }
    }

    private var listInstanceProfiles: AnyGateOperation {
        reading(IAM.listInstanceProfiles) { input, scope in
            scope.permission("ListInstanceProfiles", onAll: "instance-profile", pathPrefix: input.pathPrefix)
        } run: { input, scope in
            let query = try Paging(input.marker, input.maxItems).query(pathPrefix: input.pathPrefix)
            let page = try scope.records.instanceProfiles(in: scope.accountID, query)
            return IAM.ListInstanceProfilesResponse(
                instanceProfiles: try page.items.map { try scope.shown($0) }, isTruncated: page.next != nil,
                marker: page.marker)
        }
    }

    private var listInstanceProfilesForRole: AnyGateOperation {
        reading(IAM.listInstanceProfilesForRole) { input, scope in
            try scope.permission("ListInstanceProfilesForRole", onRole: input.roleName)
        } run: { input, scope in
            let query = try Paging(input.marker, input.maxItems).query()
            let role = try scope.role(input.roleName)
            let page = try scope.records.instanceProfiles(ofRole: role.id, in: scope.accountID, query)
            return IAM.ListInstanceProfilesForRoleResponse(
                instanceProfiles: try page.items.map { try scope.shown($0) }, isTruncated: page.next != nil,
                marker: page.marker)
        }
    }

    private var deleteInstanceProfile: AnyGateOperation {
        writing(IAM.deleteInstanceProfile) { input, scope in
            try scope.permission("DeleteInstanceProfile", onInstanceProfile: input.instanceProfileName)
        } run: { input, scope, writer in
            let profile = try scope.instanceProfile(input.instanceProfileName)
            guard profile.roleID == nil else { throw Scope.roleInInstanceProfile }
            try writer.deleteInstanceProfile(id: profile.id, in: scope.accountID)
            return EmptyStructure()
        }
    }
}

extension Scope {
    func instanceProfile(_ name: String) throws -> InstanceProfileRecord {
        guard let profile = try records.instanceProfile(named: name, in: accountID) else {
            throw IAM.Errors.noSuchEntity("Instance Profile \(name) cannot be found.")
        }
        return profile
    }

    func permission(
        _ action: String, onInstanceProfile name: String, _ context: RequestContext = [:]
    ) throws -> [AuthorizationRequest] {
        let profile = try records.instanceProfile(named: name, in: accountID)
        return permission(
            action, on: profile?.arn ?? "arn:aws:iam::\(accountID):instance-profile/\(name)",
            called: "instance profile \(name)", tags: profile?.tags ?? [], context)
    }

    /// As answers carry it, its role with the trust policy but without settings; lists give no tags.
    func shown(_ profile: InstanceProfileRecord, tags: [IAM.Tag]? = nil) throws -> IAM.InstanceProfile {
        let role = try profile.roleID.flatMap { try records.role(id: $0, in: accountID) }
        return IAM.InstanceProfile(
            path: profile.path, instanceProfileName: profile.name, instanceProfileId: profile.id, arn: profile.arn,
            createDate: profile.createdAt, roles: try role.map { [try shownInProfile($0)] } ?? [], tags: tags)
    }

    private func shownInProfile(_ role: RoleRecord) throws -> IAM.Role {
        let trust = try TrustPolicy(scope: self, limits: IAMLimits()).shown(role.trustPolicy)
        var shown = role.listed(trustPolicy: trust)
        shown.description = nil
        shown.maxSessionDuration = nil
        return shown
    }

    static let roleInInstanceProfile = IAM.Errors.deleteConflict(
        "Cannot delete entity, must remove roles from instance profile first.")
}
