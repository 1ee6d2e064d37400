internal import AWSModels
internal import AWSProtocols
internal import Primitives
internal import SigV4

/// The portal API of Identity Center.
struct PortalCalls: Sendable {
    let client: AWSClient
    let endpoint: ServiceEndpoint
    /// The most pages that a list is followed through.
    static let pageLimit = 1000

    /// ListAccounts, all pages.
    func accounts(token: Secret) async throws(CallFailure) -> [SSOAccount] {
        var accounts: [SSOAccount] = []
        var next: String?
        for _ in 0..<Self.pageLimit {
            let page = try await client.callUnsigned(
                SSO.listAccounts, SSO.ListAccountsRequest(nextToken: next, maxResults: 100, accessToken: token),
                at: endpoint)
            accounts += (page.accountList ?? []).compactMap { account in
                account.accountId.map { SSOAccount(id: $0, name: account.accountName, email: account.emailAddress) }
            }
            next = page.nextToken
            if next == nil || next == "" { return accounts }
        }
        throw .nonsense(url: endpoint.url.text, reason: "its list of accounts has no end")
    }

    /// ListAccountRoles, all pages.
    func roles(accountID: String, token: Secret) async throws(CallFailure) -> [String] {
        var roles: [String] = []
        var next: String?
        for _ in 0..<Self.pageLimit {
            let page = try await client.callUnsigned(
                SSO.listAccountRoles,
                SSO.ListAccountRolesRequest(
                    nextToken: next, maxResults: 100, accessToken: token, accountId: accountID),
                at: endpoint)
            roles += (page.roleList ?? []).compactMap(\.roleName)
            next = page.nextToken
            if next == nil || next == "" { return roles }
        }
        throw .nonsense(url: endpoint.url.text, reason: "its list of roles has no end")
    }

    /// GetRoleCredentials.
    func credentials(accountID: String, roleName: String, token: Secret) async throws(CallFailure) -> PortalRole {
        let output = try await client.callUnsigned(
            SSO.getRoleCredentials,
            SSO.GetRoleCredentialsRequest(roleName: roleName, accountId: accountID, accessToken: token), at: endpoint,
            plainText: .warned)
        guard let role = output.roleCredentials, let accessKeyID = role.accessKeyId, let secret = role.secretAccessKey,
            let expiration = role.expiration
        else { throw .nonsense(url: endpoint.url.text, reason: "it has no credentials") }
        let credentials = AWSCredentials(
            accessKeyID: accessKeyID, secretAccessKey: secret, sessionToken: role.sessionToken)
        guard credentials.areVisibleASCII else {
            throw .nonsense(url: endpoint.url.text, reason: "its credentials are not visible ASCII")
        }
        return PortalRole(credentials: credentials, expiration: Timestamp(milliseconds: Int64(expiration)))
    }

    /// Logout: ends the sign-in at the service.
    func logout(token: Secret) async throws(CallFailure) {
        _ = try await client.callUnsigned(SSO.logout, SSO.LogoutRequest(accessToken: token), at: endpoint)
    }
}

/// The answer of GetRoleCredentials.
struct PortalRole: Sendable {
    let credentials: AWSCredentials
    let expiration: Timestamp
}
