import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import IAMPolicy

extension RecordScope {
    /// The organization; whoever calls is in it.
    func organization() throws -> OrganizationRecord {
        guard let organization = try records.organization() else {
            throw Organizations.Errors.awsOrganizationsNotInUse("Your account is not a member of an organization.")
        }
        return organization
    }

    /// The same for what only the management account may do.
    func managedOrganization() throws -> OrganizationRecord {
        let organization = try organization()
        guard call.accountID == organization.managementAccountID else {
            throw Organizations.Errors.accessDenied("You don't have permissions to access this resource.")
        }
        return organization
    }

    func memberAccount(_ id: String) throws -> AccountRecord {
        guard let account = try records.account(id) else {
            throw Organizations.Errors.accountNotFound("You specified an account that doesn't exist.")
        }
        return account
    }

    func unit(_ id: String) throws -> OrganizationalUnitRecord {
        guard let unit = try records.organizationalUnit(id) else {
            throw Organizations.Errors.organizationalUnitNotFound(
                "You specified an organizational unit that doesn't exist.")
        }
        return unit
    }

    /// Whether there is a root or unit of this id.
    func isParent(_ id: String, _ organization: OrganizationRecord) throws -> Bool {
        try id == organization.rootID || records.organizationalUnit(id) != nil
    }

    func requireParent(_ id: String, _ organization: OrganizationRecord) throws {
        guard try isParent(id, organization) else {
            throw Organizations.Errors.parentNotFound("You specified parent that doesn't exist.")
        }
    }

    /// What must be allowed: the action on each of these by id, or on everything (Service Authorization Reference,
    /// "Actions, resources, and condition keys for AWS Organizations").
    func organizationPermission(
        _ action: String, on ids: [String] = [], tags: [Organizations.Tag] = [], tagKeys: [String] = []
    ) throws -> [AuthorizationRequest] {
        let organization = try records.organization()
        let arns = ids.isEmpty ? ["*"] : ids.map { organization?.arn(of: $0) ?? "*" }
        var request = AuthorizationRequest(action: "organizations:\(action)", resource: "*")
        for tag in tags { request.context["aws:RequestTag/\(tag.key)"] = [tag.value] }
        let keys = tags.map(\.key) + tagKeys
        if !keys.isEmpty { request.context["aws:TagKeys"] = keys }
        return arns.map { arn in
            var copy = request
            copy.resource = arn
            return copy
        }
    }

    func organizationQuery(_ token: String?, _ maxResults: Int?) throws -> ListQuery {
        try PageToken.query(
            token, maxResults ?? 20,
            refusal: Organizations.Errors.invalidInput("You provided a token that is not valid.")
                .with("Reason", "INVALID_NEXT_TOKEN"))
    }

    /// Which units lie above, from the root's child down: of a unit its own id is the last.
    func path(to parentID: String, _ organization: OrganizationRecord) throws -> [String] {
        var path: [String] = []
        var id = parentID
        while id != organization.rootID, let unit = try records.organizationalUnit(id) {
            path.insert(id, at: 0)
            id = unit.parentID
        }
        return path
    }

    /// `o-…/r-…/ou-…/`, as `aws:PrincipalOrgPaths` has it.
    func pathText(to parentID: String, _ organization: OrganizationRecord) throws -> String {
        ([organization.id, organization.rootID] + (try path(to: parentID, organization))).map { $0 + "/" }.joined()
    }
}
