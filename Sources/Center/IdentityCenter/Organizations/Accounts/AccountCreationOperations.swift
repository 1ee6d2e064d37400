import AWSModels
import AWSProtocols
import CenterGate
import CenterStore

extension OrganizationsOperations {
    var accountCreationOperations: [AnyGateOperation] { [createAccount, describeCreation, listCreations] }

    /// The account is there when the answer is, but AWS's clients ask for the status, as they must on AWS.
    private var createAccount: AnyGateOperation {
        writing(Organizations.createAccount) { input, scope in
            try scope.organizationPermission("CreateAccount", tags: input.tags ?? [])
        } run: { [entropy, limits] input, scope, writer in
            let organization = try scope.managedOrganization()
            let tags = try OrganizationTagRules(limits).merged(input.tags ?? [], into: [])
            guard try scope.records.accounts().count < limits.accounts else {
                throw Organizations.Errors.constraintViolation(
                    "You have exceeded the allowed number of AWS accounts."
                )
                .with("Reason", "ACCOUNT_NUMBER_LIMIT_EXCEEDED")
            }
            let now = scope.call.now
            var creation = AccountCreationRecord(
                organizationID: organization.id, id: OrganizationNames.creationID(entropy),
                accountName: input.accountName, state: .inProgress, requestedAt: now)
            let begun = creation
            creation.completedAt = now
            if try scope.records.account(email: input.email) != nil {
                creation.state = .failed
                creation.failureReason = "EMAIL_ALREADY_EXISTS"
            } else {
                let making = AccountMaking(writer: writer, entropy: entropy, organization: organization, now: now)
                creation.state = .succeeded
                creation.accountID = try making.make(
                    name: input.accountName, email: input.email, roleName: input.roleName, tags: tags)
            }
            try writer.insert(creation)
            return Organizations.CreateAccountResponse(createAccountStatus: .init(begun))
        }
    }

    private var describeCreation: AnyGateOperation {
        reading(Organizations.describeCreateAccountStatus) { _, scope in
            try scope.organizationPermission("DescribeCreateAccountStatus")
        } run: { input, scope in
            _ = try scope.managedOrganization()
            guard let creation = try scope.records.accountCreation(input.createAccountRequestId) else {
                throw Organizations.Errors.createAccountStatusNotFound(
                    "You specified a create account request that doesn't exist.")
            }
            return Organizations.DescribeCreateAccountStatusResponse(createAccountStatus: .init(creation))
        }
    }

    private var listCreations: AnyGateOperation {
        reading(Organizations.listCreateAccountStatus) { _, scope in
            try scope.organizationPermission("ListCreateAccountStatus")
        } run: { input, scope in
            _ = try scope.managedOrganization()
            let states = input.states ?? []
            let creations = try scope.records.accountCreations().filter {
                states.isEmpty || states.contains($0.state.rawValue)
            }
            let page = try scope.organizationQuery(input.nextToken, input.maxResults).slice(creations, by: \.id)
            return Organizations.ListCreateAccountStatusResponse(
                createAccountStatuses: page.items.map { .init($0) }, nextToken: page.token)
        }
    }
}
