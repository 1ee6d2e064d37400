// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension Organizations {
    /// The input of `CloseAccount`.
    public struct CloseAccountRequest: WireStructure {
        public var accountId: String

        public init(accountId: String) {
            self.accountId = accountId
        }

        public static let schema = StructureSchema(
            "CloseAccountRequest",
            [
                .required("AccountId", Shapes.accountId)
            ])

        public init(fields: WireFields) throws(WireError) {
            accountId = try fields.required("AccountId")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["AccountId"] = accountId.wire
            return fields
        }
    }

    /// The input of `CreateAccount`.
    public struct CreateAccountRequest: WireStructure {
        public var email: String
        public var accountName: String
        public var roleName: String?
        public var iamUserAccessToBilling: String?
        public var tags: [Tag]?

        public init(
            email: String, accountName: String, roleName: String? = nil, iamUserAccessToBilling: String? = nil,
            tags: [Tag]? = nil
        ) {
            self.email = email
            self.accountName = accountName
            self.roleName = roleName
            self.iamUserAccessToBilling = iamUserAccessToBilling
            self.tags = tags
        }

        public static let schema = StructureSchema(
            "CreateAccountRequest",
            [
                .required("Email", Shapes.email),
                .required("AccountName", Shapes.createAccountName),
                .optional("RoleName", Shapes.roleName),
                .optional("IamUserAccessToBilling", Shapes.iamUserAccessToBilling),
                .optional("Tags", Shapes.tags),
            ])

        public init(fields: WireFields) throws(WireError) {
            email = try fields.required("Email")
            accountName = try fields.required("AccountName")
            roleName = try fields.optional("RoleName")
            iamUserAccessToBilling = try fields.optional("IamUserAccessToBilling")
            tags = try fields.optional("Tags")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Email"] = email.wire
            fields["AccountName"] = accountName.wire
            fields["RoleName"] = roleName?.wire
            fields["IamUserAccessToBilling"] = iamUserAccessToBilling?.wire
            fields["Tags"] = tags?.wire
            return fields
        }
    }

    /// The input of `CreateOrganization`.
    public struct CreateOrganizationRequest: WireStructure {
        public var featureSet: String?

        public init(featureSet: String? = nil) {
            self.featureSet = featureSet
        }

        public static let schema = StructureSchema(
            "CreateOrganizationRequest",
            [
                .optional("FeatureSet", Shapes.organizationFeatureSet)
            ])

        public init(fields: WireFields) throws(WireError) {
            featureSet = try fields.optional("FeatureSet")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["FeatureSet"] = featureSet?.wire
            return fields
        }
    }

    /// The input of `CreateOrganizationalUnit`.
    public struct CreateOrganizationalUnitRequest: WireStructure {
        public var parentId: String
        public var name: String
        public var tags: [Tag]?

        public init(parentId: String, name: String, tags: [Tag]? = nil) {
            self.parentId = parentId
            self.name = name
            self.tags = tags
        }

        public static let schema = StructureSchema(
            "CreateOrganizationalUnitRequest",
            [
                .required("ParentId", Shapes.parentId),
                .required("Name", Shapes.organizationalUnitName),
                .optional("Tags", Shapes.tags),
            ])

        public init(fields: WireFields) throws(WireError) {
            parentId = try fields.required("ParentId")
            name = try fields.required("Name")
            tags = try fields.optional("Tags")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["ParentId"] = parentId.wire
            fields["Name"] = name.wire
            fields["Tags"] = tags?.wire
            return fields
        }
    }

    /// The input of `DeleteOrganizationalUnit`.
    public struct DeleteOrganizationalUnitRequest: WireStructure {
        public var organizationalUnitId: String

        public init(organizationalUnitId: String) {
            self.organizationalUnitId = organizationalUnitId
        }

        public static let schema = StructureSchema(
            "DeleteOrganizationalUnitRequest",
            [
                .required("OrganizationalUnitId", Shapes.organizationalUnitId)
            ])

        public init(fields: WireFields) throws(WireError) {
            organizationalUnitId = try fields.required("OrganizationalUnitId")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["OrganizationalUnitId"] = organizationalUnitId.wire
            return fields
        }
    }

    /// The input of `DescribeAccount`.
    public struct DescribeAccountRequest: WireStructure {
        public var accountId: String

        public init(accountId: String) {
            self.accountId = accountId
        }

        public static let schema = StructureSchema(
            "DescribeAccountRequest",
            [
                .required("AccountId", Shapes.accountId)
            ])

        public init(fields: WireFields) throws(WireError) {
            accountId = try fields.required("AccountId")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["AccountId"] = accountId.wire
            return fields
        }
    }

    /// The input of `DescribeCreateAccountStatus`.
    public struct DescribeCreateAccountStatusRequest: WireStructure {
        public var createAccountRequestId: String

        public init(createAccountRequestId: String) {
            self.createAccountRequestId = createAccountRequestId
        }

        public static let schema = StructureSchema(
            "DescribeCreateAccountStatusRequest",
            [
                .required("CreateAccountRequestId", Shapes.createAccountRequestId)
            ])

        public init(fields: WireFields) throws(WireError) {
            createAccountRequestId = try fields.required("CreateAccountRequestId")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["CreateAccountRequestId"] = createAccountRequestId.wire
            return fields
        }
    }

    /// The input of `DescribeOrganizationalUnit`.
    public struct DescribeOrganizationalUnitRequest: WireStructure {
        public var organizationalUnitId: String

        public init(organizationalUnitId: String) {
            self.organizationalUnitId = organizationalUnitId
        }

        public static let schema = StructureSchema(
            "DescribeOrganizationalUnitRequest",
            [
                .required("OrganizationalUnitId", Shapes.organizationalUnitId)
            ])

        public init(fields: WireFields) throws(WireError) {
            organizationalUnitId = try fields.required("OrganizationalUnitId")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["OrganizationalUnitId"] = organizationalUnitId.wire
            return fields
        }
    }

    /// The input of `ListAWSServiceAccessForOrganization`.
    public struct ListAWSServiceAccessForOrganizationRequest: WireStructure {
        public var nextToken: String?
        public var maxResults: Int?

        public init(nextToken: String? = nil, maxResults: Int? = nil) {
            self.nextToken = nextToken
            self.maxResults = maxResults
        }

        public static let schema = StructureSchema(
            "ListAWSServiceAccessForOrganizationRequest",
            [
                .optional("NextToken", Shapes.nextToken),
                .optional("MaxResults", Shapes.maxResults),
            ])

        public init(fields: WireFields) throws(WireError) {
            nextToken = try fields.optional("NextToken")
            maxResults = try fields.optional("MaxResults")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["NextToken"] = nextToken?.wire
            fields["MaxResults"] = maxResults?.wire
            return fields
        }
    }

    /// The input of `ListAccountsForParent`.
    public struct ListAccountsForParentRequest: WireStructure {
        public var parentId: String
        public var nextToken: String?
        public var maxResults: Int?

        public init(parentId: String, nextToken: String? = nil, maxResults: Int? = nil) {
            self.parentId = parentId
            self.nextToken = nextToken
            self.maxResults = maxResults
        }

        public static let schema = StructureSchema(
            "ListAccountsForParentRequest",
            [
                .required("ParentId", Shapes.parentId),
                .optional("NextToken", Shapes.nextToken),
                .optional("MaxResults", Shapes.maxResults),
            ])

        public init(fields: WireFields) throws(WireError) {
            parentId = try fields.required("ParentId")
            nextToken = try fields.optional("NextToken")
            maxResults = try fields.optional("MaxResults")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["ParentId"] = parentId.wire
            fields["NextToken"] = nextToken?.wire
            fields["MaxResults"] = maxResults?.wire
            return fields
        }
    }

    /// The input of `ListAccounts`.
    public struct ListAccountsRequest: WireStructure {
        public var nextToken: String?
        public var maxResults: Int?

        public init(nextToken: String? = nil, maxResults: Int? = nil) {
            self.nextToken = nextToken
            self.maxResults = maxResults
        }

        public static let schema = StructureSchema(
            "ListAccountsRequest",
            [
                .optional("NextToken", Shapes.nextToken),
                .optional("MaxResults", Shapes.maxResults),
            ])

        public init(fields: WireFields) throws(WireError) {
            nextToken = try fields.optional("NextToken")
            maxResults = try fields.optional("MaxResults")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["NextToken"] = nextToken?.wire
            fields["MaxResults"] = maxResults?.wire
            return fields
        }
    }

}
