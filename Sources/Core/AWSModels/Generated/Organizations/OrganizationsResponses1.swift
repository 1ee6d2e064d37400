// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension Organizations {
    /// The output of `CreateAccount`.
    public struct CreateAccountResponse: WireStructure {
        public var createAccountStatus: CreateAccountStatus?

        public init(createAccountStatus: CreateAccountStatus? = nil) {
            self.createAccountStatus = createAccountStatus
        }

        public static let schema = StructureSchema(
            "CreateAccountResponse",
            [
                .optional("CreateAccountStatus", .structure(CreateAccountStatus.self))
            ])

        public init(fields: WireFields) throws(WireError) {
            createAccountStatus = try fields.optional("CreateAccountStatus")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["CreateAccountStatus"] = createAccountStatus?.wire
            return fields
        }
    }

    /// The output of `CreateOrganization`.
    public struct CreateOrganizationResponse: WireStructure {
        public var organization: Organization?

        public init(organization: Organization? = nil) {
            self.organization = organization
        }

        public static let schema = StructureSchema(
            "CreateOrganizationResponse",
            [
                .optional("Organization", .structure(Organization.self))
            ])

        public init(fields: WireFields) throws(WireError) {
            organization = try fields.optional("Organization")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Organization"] = organization?.wire
            return fields
        }
    }

    /// The output of `CreateOrganizationalUnit`.
    public struct CreateOrganizationalUnitResponse: WireStructure {
        public var organizationalUnit: OrganizationalUnit?

        public init(organizationalUnit: OrganizationalUnit? = nil) {
            self.organizationalUnit = organizationalUnit
        }

        public static let schema = StructureSchema(
            "CreateOrganizationalUnitResponse",
            [
                .optional("OrganizationalUnit", .structure(OrganizationalUnit.self))
            ])

        public init(fields: WireFields) throws(WireError) {
            organizationalUnit = try fields.optional("OrganizationalUnit")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["OrganizationalUnit"] = organizationalUnit?.wire
            return fields
        }
    }

    /// The output of `DescribeAccount`.
    public struct DescribeAccountResponse: WireStructure {
        public var account: Account?

        public init(account: Account? = nil) {
            self.account = account
        }

        public static let schema = StructureSchema(
            "DescribeAccountResponse",
            [
                .optional("Account", .structure(Account.self))
            ])

        public init(fields: WireFields) throws(WireError) {
            account = try fields.optional("Account")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Account"] = account?.wire
            return fields
        }
    }

    /// The output of `DescribeCreateAccountStatus`.
    public struct DescribeCreateAccountStatusResponse: WireStructure {
        public var createAccountStatus: CreateAccountStatus?

        public init(createAccountStatus: CreateAccountStatus? = nil) {
            self.createAccountStatus = createAccountStatus
        }

        public static let schema = StructureSchema(
            "DescribeCreateAccountStatusResponse",
            [
                .optional("CreateAccountStatus", .structure(CreateAccountStatus.self))
            ])

        public init(fields: WireFields) throws(WireError) {
            createAccountStatus = try fields.optional("CreateAccountStatus")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["CreateAccountStatus"] = createAccountStatus?.wire
            return fields
        }
    }

    /// The output of `DescribeOrganization`.
    public struct DescribeOrganizationResponse: WireStructure {
        public var organization: Organization?

        public init(organization: Organization? = nil) {
            self.organization = organization
        }

        public static let schema = StructureSchema(
            "DescribeOrganizationResponse",
            [
                .optional("Organization", .structure(Organization.self))
            ])

        public init(fields: WireFields) throws(WireError) {
            organization = try fields.optional("Organization")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Organization"] = organization?.wire
            return fields
        }
    }

    /// The output of `DescribeOrganizationalUnit`.
    public struct DescribeOrganizationalUnitResponse: WireStructure {
        public var organizationalUnit: OrganizationalUnit?

        public init(organizationalUnit: OrganizationalUnit? = nil) {
            self.organizationalUnit = organizationalUnit
        }

        public static let schema = StructureSchema(
            "DescribeOrganizationalUnitResponse",
            [
                .optional("OrganizationalUnit", .structure(OrganizationalUnit.self))
            ])

        public init(fields: WireFields) throws(WireError) {
            organizationalUnit = try fields.optional("OrganizationalUnit")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["OrganizationalUnit"] = organizationalUnit?.wire
            return fields
        }
    }

    /// The output of `ListAWSServiceAccessForOrganization`.
    public struct ListAWSServiceAccessForOrganizationResponse: WireStructure {
        public var enabledServicePrincipals: [EnabledServicePrincipal]?
        public var nextToken: String?

        public init(enabledServicePrincipals: [EnabledServicePrincipal]? = nil, nextToken: String? = nil) {
            self.enabledServicePrincipals = enabledServicePrincipals
            self.nextToken = nextToken
        }

        public static let schema = StructureSchema(
            "ListAWSServiceAccessForOrganizationResponse",
            [
                .optional("EnabledServicePrincipals", Shapes.enabledServicePrincipals),
                .optional("NextToken", Shapes.nextToken),
            ])

        public init(fields: WireFields) throws(WireError) {
            enabledServicePrincipals = try fields.optional("EnabledServicePrincipals")
            nextToken = try fields.optional("NextToken")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["EnabledServicePrincipals"] = enabledServicePrincipals?.wire
            fields["NextToken"] = nextToken?.wire
            return fields
        }
    }

    /// The output of `ListAccountsForParent`.
    public struct ListAccountsForParentResponse: WireStructure {
        public var accounts: [Account]?
        public var nextToken: String?

        public init(accounts: [Account]? = nil, nextToken: String? = nil) {
            self.accounts = accounts
            self.nextToken = nextToken
        }

        public static let schema = StructureSchema(
            "ListAccountsForParentResponse",
            [
                .optional("Accounts", Shapes.accounts),
                .optional("NextToken", Shapes.nextToken),
            ])

        public init(fields: WireFields) throws(WireError) {
            accounts = try fields.optional("Accounts")
            nextToken = try fields.optional("NextToken")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Accounts"] = accounts?.wire
            fields["NextToken"] = nextToken?.wire
            return fields
        }
    }

    /// The output of `ListAccounts`.
    public struct ListAccountsResponse: WireStructure {
        public var accounts: [Account]?
        public var nextToken: String?

        public init(accounts: [Account]? = nil, nextToken: String? = nil) {
            self.accounts = accounts
            self.nextToken = nextToken
        }

        public static let schema = StructureSchema(
            "ListAccountsResponse",
            [
                .optional("Accounts", Shapes.accounts),
                .optional("NextToken", Shapes.nextToken),
            ])

        public init(fields: WireFields) throws(WireError) {
            accounts = try fields.optional("Accounts")
            nextToken = try fields.optional("NextToken")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Accounts"] = accounts?.wire
            fields["NextToken"] = nextToken?.wire
            return fields
        }
    }

    /// The output of `ListChildren`.
    public struct ListChildrenResponse: WireStructure {
        public var children: [Child]?
        public var nextToken: String?

        public init(children: [Child]? = nil, nextToken: String? = nil) {
            self.children = children
            self.nextToken = nextToken
        }

        public static let schema = StructureSchema(
            "ListChildrenResponse",
            [
                .optional("Children", Shapes.children),
                .optional("NextToken", Shapes.nextToken),
            ])

        public init(fields: WireFields) throws(WireError) {
            children = try fields.optional("Children")
            nextToken = try fields.optional("NextToken")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Children"] = children?.wire
            fields["NextToken"] = nextToken?.wire
            return fields
        }
    }

    /// The output of `ListCreateAccountStatus`.
    public struct ListCreateAccountStatusResponse: WireStructure {
        public var createAccountStatuses: [CreateAccountStatus]?
        public var nextToken: String?

        public init(createAccountStatuses: [CreateAccountStatus]? = nil, nextToken: String? = nil) {
            self.createAccountStatuses = createAccountStatuses
            self.nextToken = nextToken
        }

        public static let schema = StructureSchema(
            "ListCreateAccountStatusResponse",
            [
                .optional("CreateAccountStatuses", Shapes.createAccountStatuses),
                .optional("NextToken", Shapes.nextToken),
            ])

        public init(fields: WireFields) throws(WireError) {
            createAccountStatuses = try fields.optional("CreateAccountStatuses")
            nextToken = try fields.optional("NextToken")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["CreateAccountStatuses"] = createAccountStatuses?.wire
            fields["NextToken"] = nextToken?.wire
            return fields
        }
    }

}
