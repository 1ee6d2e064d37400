import AWSModels
import AWSProtocols
import CenterGate
import CenterStore

extension OrganizationsOperations {
    var organizationOperations: [AnyGateOperation] {
        [
            describeOrganization, createOrganization, leaveOrganization, listRoots, listServiceAccess,
            listDelegatedAdministrators, listDelegatedServices,
        ]
    }

    /// Open to every account of the organization.
    private var describeOrganization: AnyGateOperation {
        reading(Organizations.describeOrganization) { _, scope in
            try scope.organizationPermission("DescribeOrganization")
        } run: { _, scope in
            let organization = try scope.organization()
            let manager = try scope.memberAccount(organization.managementAccountID)
            return Organizations.DescribeOrganizationResponse(
                organization: Organizations.Organization(
                    id: organization.id, arn: organization.arn, featureSet: "ALL",
                    masterAccountArn: organization.arn(ofAccount: manager.id), masterAccountId: manager.id,
                    masterAccountEmail: manager.member.email, availablePolicyTypes: []))
        }
    }

    /// There is one from the start, which all accounts are in.
    private var createOrganization: AnyGateOperation {
        reading(Organizations.createOrganization) { _, scope in
            try scope.organizationPermission("CreateOrganization")
        } run: { _, scope in
            _ = try scope.organization()
            throw Organizations.Errors.alreadyInOrganization(
                "The provided account is already a member of an organization.")
        }
    }

    /// No account stands by itself here, as AWS's do not without a payment method.
    private var leaveOrganization: AnyGateOperation {
        reading(Organizations.leaveOrganization) { _, scope in
            try scope.organizationPermission("LeaveOrganization")
        } run: { _, scope in
            throw Self.cannotLeave(scope.call.accountID, try scope.organization())
        }
    }

    static func cannotLeave(_ accountID: String, _ organization: OrganizationRecord) -> ServiceError {
        if accountID == organization.managementAccountID {
            return Organizations.Errors.masterCannotLeaveOrganization(
                "You can't remove a management account from an organization.")
        }
        return Organizations.Errors.constraintViolation(
            "The member account is missing one or more of the prerequisites required to operate as a standalone "
                + "account."
        )
        .with("Reason", "MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED")
    }

    private var listRoots: AnyGateOperation {
        reading(Organizations.listRoots) { _, scope in
            try scope.organizationPermission("ListRoots")
        } run: { input, scope in
            let organization = try scope.managedOrganization()
            _ = try scope.organizationQuery(input.nextToken, input.maxResults)
            let root = Organizations.Root(
                id: organization.rootID, arn: organization.rootARN, name: "Root", policyTypes: [])
            return Organizations.ListRootsResponse(roots: input.nextToken == nil ? [root] : [])
        }
    }

    /// Identity Center, which is of the organization from the start.
    private var listServiceAccess: AnyGateOperation {
        reading(Organizations.listAWSServiceAccessForOrganization) { _, scope in
            try scope.organizationPermission("ListAWSServiceAccessForOrganization")
        } run: { input, scope in
            let organization = try scope.managedOrganization()
            _ = try scope.organizationQuery(input.nextToken, input.maxResults)
            let service = Organizations.EnabledServicePrincipal(
                servicePrincipal: "sso.amazonaws.com", dateEnabled: organization.createdAt)
            return Organizations.ListAWSServiceAccessForOrganizationResponse(
                enabledServicePrincipals: input.nextToken == nil ? [service] : [])
        }
    }

    /// Nothing is delegated: no other account administers anything of the organization.
    private var listDelegatedAdministrators: AnyGateOperation {
        reading(Organizations.listDelegatedAdministrators) { _, scope in
            try scope.organizationPermission("ListDelegatedAdministrators")
        } run: { input, scope in
            _ = try scope.managedOrganization()
            _ = try scope.organizationQuery(input.nextToken, input.maxResults)
            return Organizations.ListDelegatedAdministratorsResponse(delegatedAdministrators: [])
        }
    }

    private var listDelegatedServices: AnyGateOperation {
        reading(Organizations.listDelegatedServicesForAccount) { input, scope in
            try scope.organizationPermission("ListDelegatedServicesForAccount", on: [input.accountId])
        } run: { input, scope in
            _ = try scope.managedOrganization()
            _ = try scope.memberAccount(input.accountId)
            throw Organizations.Errors.accountNotRegistered(
                "The provided account is not a registered delegated administrator for your organization.")
        }
    }
}
