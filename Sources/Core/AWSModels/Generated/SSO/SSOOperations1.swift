// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension SSO {
    /// `GetRoleCredentials`.
    public static let getRoleCredentials = ModeledOperation<GetRoleCredentialsRequest, GetRoleCredentialsResponse>(
        service, "GetRoleCredentials",
        errors: [Errors.invalidRequest, Errors.unauthorized, Errors.tooManyRequests, Errors.resourceNotFound],
        isUnsigned: true, http: HTTPBinding("GET", "/federation/credentials"))

    /// `ListAccountRoles`.
    public static let listAccountRoles = ModeledOperation<ListAccountRolesRequest, ListAccountRolesResponse>(
        service, "ListAccountRoles",
        errors: [Errors.invalidRequest, Errors.unauthorized, Errors.tooManyRequests, Errors.resourceNotFound],
        isUnsigned: true, http: HTTPBinding("GET", "/assignment/roles"))

    /// `ListAccounts`.
    public static let listAccounts = ModeledOperation<ListAccountsRequest, ListAccountsResponse>(
        service, "ListAccounts",
        errors: [Errors.invalidRequest, Errors.unauthorized, Errors.tooManyRequests, Errors.resourceNotFound],
        isUnsigned: true, http: HTTPBinding("GET", "/assignment/accounts"))

    /// `Logout`.
    public static let logout = ModeledOperation<LogoutRequest, EmptyStructure>(
        service, "Logout", errors: [Errors.invalidRequest, Errors.unauthorized, Errors.tooManyRequests],
        isUnsigned: true, http: HTTPBinding("POST", "/logout"))

}
