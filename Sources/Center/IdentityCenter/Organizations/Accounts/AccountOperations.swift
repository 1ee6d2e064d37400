import AWSModels
import AWSProtocols
import CenterGate
import CenterStore

extension OrganizationsOperations {
    var accountOperations: [AnyGateOperation] { [listAccounts, listAccountsForParent, describeAccount, closeAccount] }

    private var listAccounts: AnyGateOperation {
        reading(Organizations.listAccounts) { _, scope in
            try scope.organizationPermission("ListAccounts")
        } run: { input, scope in
            let organization = try scope.managedOrganization()
            let page = try scope.organizationQuery(input.nextToken, input.maxResults)
                .slice(try scope.records.accounts(), by: \.id)
            return Organizations.ListAccountsResponse(
                accounts: try page.items.map { try scope.shape($0, organization) }, nextToken: page.token)
        }
    }

    private var listAccountsForParent: AnyGateOperation {
        reading(Organizations.listAccountsForParent) { input, scope in
            try scope.organizationPermission("ListAccountsForParent", on: [input.parentId])
        } run: { input, scope in
            let organization = try scope.managedOrganization()
            try scope.requireParent(input.parentId, organization)
            let accounts = try scope.records.accounts().filter { $0.member.parentID == input.parentId }
            let page = try scope.organizationQuery(input.nextToken, input.maxResults).slice(accounts, by: \.id)
            return Organizations.ListAccountsForParentResponse(
                accounts: try page.items.map { try scope.shape($0, organization) }, nextToken: page.token)
        }
    }

    private var describeAccount: AnyGateOperation {
        reading(Organizations.describeAccount) { input, scope in
            try scope.organizationPermission("DescribeAccount", on: [input.accountId])
        } run: { input, scope in
            let organization = try scope.managedOrganization()
            return Organizations.DescribeAccountResponse(
                account: try scope.shape(try scope.memberAccount(input.accountId), organization))
        }
    }

    /// From here on nobody is anybody in the account: keys, sessions and roles of it are refused.
    private var closeAccount: AnyGateOperation {
        writing(Organizations.closeAccount) { input, scope in
            try scope.organizationPermission("CloseAccount", on: [input.accountId])
        } run: { input, scope, writer in
            let organization = try scope.managedOrganization()
            var account = try scope.memberAccount(input.accountId)
            guard account.id != organization.managementAccountID else {
                throw Organizations.Errors.constraintViolation("You can't close the management account.")
                    .with("Reason", "CANNOT_CLOSE_MANAGEMENT_ACCOUNT")
            }
            guard account.isActive else {
                throw Organizations.Errors.accountAlreadyClosed("The provided account is already closed.")
            }
            account.member.status = .suspended
            try writer.update(account)
            return EmptyStructure()
        }
    }
}
