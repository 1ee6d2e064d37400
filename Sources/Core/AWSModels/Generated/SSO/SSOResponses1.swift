// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension SSO {
    /// The output of `GetRoleCredentials`.
    public struct GetRoleCredentialsResponse: WireStructure {
        public var roleCredentials: RoleCredentials?

        public init(roleCredentials: RoleCredentials? = nil) {
            self.roleCredentials = roleCredentials
        }

        public static let schema = StructureSchema(
            "GetRoleCredentialsResponse",
            [
                .optional("roleCredentials", .structure(RoleCredentials.self))
            ])

        public init(fields: WireFields) throws(WireError) {
            roleCredentials = try fields.optional("roleCredentials")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["roleCredentials"] = roleCredentials?.wire
            return fields
        }
    }

    /// The output of `ListAccountRoles`.
    public struct ListAccountRolesResponse: WireStructure {
        public var nextToken: String?
        public var roleList: [RoleInfo]?

        public init(nextToken: String? = nil, roleList: [RoleInfo]? = nil) {
            self.nextToken = nextToken
            self.roleList = roleList
        }

        public static let schema = StructureSchema(
            "ListAccountRolesResponse",
            [
                .optional("nextToken", Shapes.nextTokenType),
                .optional("roleList", Shapes.roleListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            nextToken = try fields.optional("nextToken")
            roleList = try fields.optional("roleList")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["nextToken"] = nextToken?.wire
            fields["roleList"] = roleList?.wire
            return fields
        }
    }

    /// The output of `ListAccounts`.
    public struct ListAccountsResponse: WireStructure {
        public var nextToken: String?
        public var accountList: [AccountInfo]?

        public init(nextToken: String? = nil, accountList: [AccountInfo]? = nil) {
            self.nextToken = nextToken
            self.accountList = accountList
        }

        public static let schema = StructureSchema(
            "ListAccountsResponse",
            [
                .optional("nextToken", Shapes.nextTokenType),
                .optional("accountList", Shapes.accountListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            nextToken = try fields.optional("nextToken")
            accountList = try fields.optional("accountList")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["nextToken"] = nextToken?.wire
            fields["accountList"] = accountList?.wire
            return fields
        }
    }

}
