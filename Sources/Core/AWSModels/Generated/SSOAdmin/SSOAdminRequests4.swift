// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension SSOAdmin {
    /// The input of `ListAccountAssignments`.
    public struct ListAccountAssignmentsRequest: WireStructure {
        public var instanceArn: String
        public var accountId: String
        public var permissionSetArn: String
        public var maxResults: Int?
        public var nextToken: String?

        public init(
            instanceArn: String, accountId: String, permissionSetArn: String, maxResults: Int? = nil,
            nextToken: String? = nil
        ) {
            self.instanceArn = instanceArn
            self.accountId = accountId
            self.permissionSetArn = permissionSetArn
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        public static let schema = StructureSchema(
            "ListAccountAssignmentsRequest",
            [
                .required("InstanceArn", Shapes.instanceArn),
                .required("AccountId", Shapes.targetId),
                .required("PermissionSetArn", Shapes.permissionSetArn),
                .optional("MaxResults", Shapes.maxResults),
                .optional("NextToken", Shapes.token),
            ])

        public init(fields: WireFields) throws(WireError) {
            instanceArn = try fields.required("InstanceArn")
            accountId = try fields.required("AccountId")
            permissionSetArn = try fields.required("PermissionSetArn")
            maxResults = try fields.optional("MaxResults")
            nextToken = try fields.optional("NextToken")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["InstanceArn"] = instanceArn.wire
            fields["AccountId"] = accountId.wire
            fields["PermissionSetArn"] = permissionSetArn.wire
            fields["MaxResults"] = maxResults?.wire
            fields["NextToken"] = nextToken?.wire
            return fields
        }
    }

    /// The input of `ListAccountsForProvisionedPermissionSet`.
    public struct ListAccountsForProvisionedPermissionSetRequest: WireStructure {
        public var instanceArn: String
        public var permissionSetArn: String
        public var provisioningStatus: String?
        public var maxResults: Int?
        public var nextToken: String?

        public init(
            instanceArn: String, permissionSetArn: String, provisioningStatus: String? = nil, maxResults: Int? = nil,
            nextToken: String? = nil
        ) {
            self.instanceArn = instanceArn
            self.permissionSetArn = permissionSetArn
            self.provisioningStatus = provisioningStatus
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        public static let schema = StructureSchema(
            "ListAccountsForProvisionedPermissionSetRequest",
            [
                .required("InstanceArn", Shapes.instanceArn),
                .required("PermissionSetArn", Shapes.permissionSetArn),
                .optional("ProvisioningStatus", Shapes.provisioningStatus),
                .optional("MaxResults", Shapes.maxResults),
                .optional("NextToken", Shapes.token),
            ])

        public init(fields: WireFields) throws(WireError) {
            instanceArn = try fields.required("InstanceArn")
            permissionSetArn = try fields.required("PermissionSetArn")
            provisioningStatus = try fields.optional("ProvisioningStatus")
            maxResults = try fields.optional("MaxResults")
            nextToken = try fields.optional("NextToken")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["InstanceArn"] = instanceArn.wire
            fields["PermissionSetArn"] = permissionSetArn.wire
            fields["ProvisioningStatus"] = provisioningStatus?.wire
            fields["MaxResults"] = maxResults?.wire
            fields["NextToken"] = nextToken?.wire
            return fields
        }
    }

    /// The input of `ListCustomerManagedPolicyReferencesInPermissionSet`.
    public struct ListCustomerManagedPolicyReferencesInPermissionSetRequest: WireStructure {
        public var instanceArn: String
        public var permissionSetArn: String
        public var maxResults: Int?
        public var nextToken: String?

        public init(instanceArn: String, permissionSetArn: String, maxResults: Int? = nil, nextToken: String? = nil) {
            self.instanceArn = instanceArn
            self.permissionSetArn = permissionSetArn
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        public static let schema = StructureSchema(
            "ListCustomerManagedPolicyReferencesInPermissionSetRequest",
            [
                .required("InstanceArn", Shapes.instanceArn),
                .required("PermissionSetArn", Shapes.permissionSetArn),
                .optional("MaxResults", Shapes.maxResults),
                .optional("NextToken", Shapes.token),
            ])

        public init(fields: WireFields) throws(WireError) {
            instanceArn = try fields.required("InstanceArn")
            permissionSetArn = try fields.required("PermissionSetArn")
            maxResults = try fields.optional("MaxResults")
            nextToken = try fields.optional("NextToken")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["InstanceArn"] = instanceArn.wire
            fields["PermissionSetArn"] = permissionSetArn.wire
            fields["MaxResults"] = maxResults?.wire
            fields["NextToken"] = nextToken?.wire
            return fields
        }
    }

    /// The input of `ListInstances`.
    public struct ListInstancesRequest: WireStructure {
        public var maxResults: Int?
        public var nextToken: String?

        public init(maxResults: Int? = nil, nextToken: String? = nil) {
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        public static let schema = StructureSchema(
            "ListInstancesRequest",
            [
                .optional("MaxResults", Shapes.maxResults),
                .optional("NextToken", Shapes.token),
            ])

        public init(fields: WireFields) throws(WireError) {
            maxResults = try fields.optional("MaxResults")
            nextToken = try fields.optional("NextToken")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["MaxResults"] = maxResults?.wire
            fields["NextToken"] = nextToken?.wire
            return fields
        }
    }

    /// The input of `ListManagedPoliciesInPermissionSet`.
    public struct ListManagedPoliciesInPermissionSetRequest: WireStructure {
        public var instanceArn: String
        public var permissionSetArn: String
        public var maxResults: Int?
        public var nextToken: String?

        public init(instanceArn: String, permissionSetArn: String, maxResults: Int? = nil, nextToken: String? = nil) {
            self.instanceArn = instanceArn
            self.permissionSetArn = permissionSetArn
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        public static let schema = StructureSchema(
            "ListManagedPoliciesInPermissionSetRequest",
            [
                .required("InstanceArn", Shapes.instanceArn),
                .required("PermissionSetArn", Shapes.permissionSetArn),
                .optional("MaxResults", Shapes.maxResults),
                .optional("NextToken", Shapes.token),
            ])

        public init(fields: WireFields) throws(WireError) {
            instanceArn = try fields.required("InstanceArn")
            permissionSetArn = try fields.required("PermissionSetArn")
            maxResults = try fields.optional("MaxResults")
            nextToken = try fields.optional("NextToken")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["InstanceArn"] = instanceArn.wire
            fields["PermissionSetArn"] = permissionSetArn.wire
            fields["MaxResults"] = maxResults?.wire
            fields["NextToken"] = nextToken?.wire
            return fields
        }
    }

    /// The input of `ListPermissionSetProvisioningStatus`.
    public struct ListPermissionSetProvisioningStatusRequest: WireStructure {
        public var instanceArn: String
        public var maxResults: Int?
        public var nextToken: String?
        public var filter: OperationStatusFilter?

        public init(
            instanceArn: String, maxResults: Int? = nil, nextToken: String? = nil, filter: OperationStatusFilter? = nil
        ) {
            self.instanceArn = instanceArn
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.filter = filter
        }

        public static let schema = StructureSchema(
            "ListPermissionSetProvisioningStatusRequest",
            [
                .required("InstanceArn", Shapes.instanceArn),
                .optional("MaxResults", Shapes.maxResults),
                .optional("NextToken", Shapes.token),
                .optional("Filter", .structure(OperationStatusFilter.self)),
            ])

        public init(fields: WireFields) throws(WireError) {
            instanceArn = try fields.required("InstanceArn")
            maxResults = try fields.optional("MaxResults")
            nextToken = try fields.optional("NextToken")
            filter = try fields.optional("Filter")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["InstanceArn"] = instanceArn.wire
            fields["MaxResults"] = maxResults?.wire
            fields["NextToken"] = nextToken?.wire
            fields["Filter"] = filter?.wire
            return fields
        }
    }

    /// The input of `ListPermissionSetsProvisionedToAccount`.
    public struct ListPermissionSetsProvisionedToAccountRequest: WireStructure {
        public var instanceArn: String
        public var accountId: String
        public var provisioningStatus: String?
        public var maxResults: Int?
        public var nextToken: String?

        public init(
            instanceArn: String, accountId: String, provisioningStatus: String? = nil, maxResults: Int? = nil,
            nextToken: String? = nil
        ) {
            self.instanceArn = instanceArn
            self.accountId = accountId
            self.provisioningStatus = provisioningStatus
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        public static let schema = StructureSchema(
            "ListPermissionSetsProvisionedToAccountRequest",
            [
                .required("InstanceArn", Shapes.instanceArn),
                .required("AccountId", Shapes.accountId),
                .optional("ProvisioningStatus", Shapes.provisioningStatus),
                .optional("MaxResults", Shapes.maxResults),
                .optional("NextToken", Shapes.token),
            ])

        public init(fields: WireFields) throws(WireError) {
            instanceArn = try fields.required("InstanceArn")
            accountId = try fields.required("AccountId")
            provisioningStatus = try fields.optional("ProvisioningStatus")
            maxResults = try fields.optional("MaxResults")
            nextToken = try fields.optional("NextToken")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["InstanceArn"] = instanceArn.wire
            fields["AccountId"] = accountId.wire
            fields["ProvisioningStatus"] = provisioningStatus?.wire
            fields["MaxResults"] = maxResults?.wire
            fields["NextToken"] = nextToken?.wire
            return fields
        }
    }

}
