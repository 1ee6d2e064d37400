// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols
public import Primitives

extension SSO {
    /// The input of `GetRoleCredentials`.
    public struct GetRoleCredentialsRequest: WireStructure {
        public var roleName: String
        public var accountId: String
        public var accessToken: Secret

        public init(roleName: String, accountId: String, accessToken: Secret) {
            self.roleName = roleName
            self.accountId = accountId
            self.accessToken = accessToken
        }

        public static let schema = StructureSchema(
            "GetRoleCredentialsRequest",
            [
                .required("roleName", Shapes.roleNameType, in: .query("role_name")),
                .required("accountId", Shapes.accountIdType, in: .query("account_id")),
                .required("accessToken", Shapes.accessTokenType, secret: true, in: .header("x-amz-sso_bearer_token")),
            ])

        public init(fields: WireFields) throws(WireError) {
            roleName = try fields.required("roleName")
            accountId = try fields.required("accountId")
            accessToken = try fields.required("accessToken")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["roleName"] = roleName.wire
            fields["accountId"] = accountId.wire
            fields["accessToken"] = accessToken.wire
            return fields
        }
    }

    /// The input of `ListAccountRoles`.
    public struct ListAccountRolesRequest: WireStructure {
        public var nextToken: String?
        public var maxResults: Int?
        public var accessToken: Secret
        public var accountId: String

        public init(nextToken: String? = nil, maxResults: Int? = nil, accessToken: Secret, accountId: String) {
            self.nextToken = nextToken
            self.maxResults = maxResults
            self.accessToken = accessToken
            self.accountId = accountId
        }

        public static let schema = StructureSchema(
            "ListAccountRolesRequest",
            [
                .optional("nextToken", Shapes.nextTokenType, in: .query("next_token")),
                .optional("maxResults", Shapes.maxResultType, in: .query("max_result")),
                .required("accessToken", Shapes.accessTokenType, secret: true, in: .header("x-amz-sso_bearer_token")),
                .required("accountId", Shapes.accountIdType, in: .query("account_id")),
            ])

        public init(fields: WireFields) throws(WireError) {
            nextToken = try fields.optional("nextToken")
            maxResults = try fields.optional("maxResults")
            accessToken = try fields.required("accessToken")
            accountId = try fields.required("accountId")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["nextToken"] = nextToken?.wire
            fields["maxResults"] = maxResults?.wire
            fields["accessToken"] = accessToken.wire
            fields["accountId"] = accountId.wire
            return fields
        }
    }

    /// The input of `ListAccounts`.
    public struct ListAccountsRequest: WireStructure {
        public var nextToken: String?
        public var maxResults: Int?
        public var accessToken: Secret

        public init(nextToken: String? = nil, maxResults: Int? = nil, accessToken: Secret) {
            self.nextToken = nextToken
            self.maxResults = maxResults
            self.accessToken = accessToken
        }

        public static let schema = StructureSchema(
            "ListAccountsRequest",
            [
                .optional("nextToken", Shapes.nextTokenType, in: .query("next_token")),
                .optional("maxResults", Shapes.maxResultType, in: .query("max_result")),
                .required("accessToken", Shapes.accessTokenType, secret: true, in: .header("x-amz-sso_bearer_token")),
            ])

        public init(fields: WireFields) throws(WireError) {
            nextToken = try fields.optional("nextToken")
            maxResults = try fields.optional("maxResults")
            accessToken = try fields.required("accessToken")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["nextToken"] = nextToken?.wire
            fields["maxResults"] = maxResults?.wire
            fields["accessToken"] = accessToken.wire
            return fields
        }
    }

    /// The input of `Logout`.
    public struct LogoutRequest: WireStructure {
        public var accessToken: Secret

        public init(accessToken: Secret) {
            self.accessToken = accessToken
        }

        public static let schema = StructureSchema(
            "LogoutRequest",
            [
                .required("accessToken", Shapes.accessTokenType, secret: true, in: .header("x-amz-sso_bearer_token"))
            ])

        public init(fields: WireFields) throws(WireError) {
            accessToken = try fields.required("accessToken")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["accessToken"] = accessToken.wire
            return fields
        }
    }

}
