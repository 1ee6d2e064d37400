internal import AWSModels
internal import AWSProtocols
internal import CenterGate
internal import CenterStore

extension PortalOperations {
    /// The accounts in which the person has a role, by id.
    var listAccounts: GateOperation<SSO.ListAccountsRequest, SSO.ListAccountsResponse> {
        GateOperation(SSO.listAccounts) { _, _ in
            .notSubjectToPolicies
        } run: { [self] input, call in
            let person = try await signIn(input.accessToken, call).signIn.person
            let query = try Self.query(input.nextToken, input.maxResults)
            let accounts = try await assignments.accounts(ofUser: person.id).sorted { $0.id < $1.id }
            let page = query.slice(accounts) { $0.id }
            return SSO.ListAccountsResponse(
                nextToken: page.token,
                accountList: page.items.map {
                    SSO.AccountInfo(accountId: $0.id, accountName: $0.name, emailAddress: $0.email)
                })
        }
    }

    /// The person's roles in one account, by name.
    var listAccountRoles: GateOperation<SSO.ListAccountRolesRequest, SSO.ListAccountRolesResponse> {
        GateOperation(SSO.listAccountRoles) { _, _ in
            .notSubjectToPolicies
        } run: { [self] input, call in
            let person = try await signIn(input.accessToken, call).signIn.person
            let query = try Self.query(input.nextToken, input.maxResults)
            let names = try await assignments.roles(ofUser: person.id, in: input.accountId)
                .map(\.permissionSetName).sorted()
            guard !names.isEmpty else { throw Self.noAccess }
            let page = query.slice(names) { $0 }
            return SSO.ListAccountRolesResponse(
                nextToken: page.token,
                roleList: page.items.map { SSO.RoleInfo(roleName: $0, accountId: input.accountId) })
        }
    }

    private static func query(_ token: String?, _ maxResults: Int?) throws -> ListQuery {
        try PageToken.query(token, maxResults, refusal: SSO.Errors.invalidRequest("Invalid next token"))
    }
}
