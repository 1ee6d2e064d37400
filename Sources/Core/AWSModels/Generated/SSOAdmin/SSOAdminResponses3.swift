// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension SSOAdmin {
    /// The output of `ListAccountAssignmentsForPrincipal`.
    public struct ListAccountAssignmentsForPrincipalResponse: WireStructure {
        public var accountAssignments: [AccountAssignmentForPrincipal]?
        public var nextToken: String?

        public init(accountAssignments: [AccountAssignmentForPrincipal]? = nil, nextToken: String? = nil) {
            self.accountAssignments = accountAssignments
            self.nextToken = nextToken
        }

        public static let schema = StructureSchema(
            "ListAccountAssignmentsForPrincipalResponse",
            [
                .optional("AccountAssignments", Shapes.accountAssignmentListForPrincipal),
                .optional("NextToken", Shapes.token),
            ])

        public init(fields: WireFields) throws(WireError) {
            accountAssignments = try fields.optional("AccountAssignments")
            nextToken = try fields.optional("NextToken")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["AccountAssignments"] = accountAssignments?.wire
            fields["NextToken"] = nextToken?.wire
            return fields
        }
    }

    /// The output of `ListAccountAssignments`.
    public struct ListAccountAssignmentsResponse: WireStructure {
        public var accountAssignments: [AccountAssignment]?
        public var nextToken: String?

        public init(accountAssignments: [AccountAssignment]? = nil, nextToken: String? = nil) {
            self.accountAssignments = accountAssignments
            self.nextToken = nextToken
        }

        public static let schema = StructureSchema(
            "ListAccountAssignmentsResponse",
            [
                .optional("AccountAssignments", Shapes.accountAssignmentList),
                .optional("NextToken", Shapes.token),
            ])

        public init(fields: WireFields) throws(WireError) {
            accountAssignments = try fields.optional("AccountAssignments")
            nextToken = try fields.optional("NextToken")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["AccountAssignments"] = accountAssignments?.wire
            fields["NextToken"] = nextToken?.wire
            return fields
        }
    }

    /// The output of `ListAccountsForProvisionedPermissionSet`.
    public struct ListAccountsForProvisionedPermissionSetResponse: WireStructure {
        public var accountIds: [String]?
        public var nextToken: String?

        public init(accountIds: [String]? = nil, nextToken: String? = nil) {
            self.accountIds = accountIds
            self.nextToken = nextToken
        }

        public static let schema = StructureSchema(
            "ListAccountsForProvisionedPermissionSetResponse",
            [
                .optional("AccountIds", Shapes.accountList),
                .optional("NextToken", Shapes.token),
            ])

        public init(fields: WireFields) throws(WireError) {
            accountIds = try fields.optional("AccountIds")
            nextToken = try fields.optional("NextToken")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["AccountIds"] = accountIds?.wire
            fields["NextToken"] = nextToken?.wire
            return fields
        }
    }

    /// The output of `ListCustomerManagedPolicyReferencesInPermissionSet`.
    public struct ListCustomerManagedPolicyReferencesInPermissionSetResponse: WireStructure {
        public var customerManagedPolicyReferences: [CustomerManagedPolicyReference]?
        public var nextToken: String?

        public init(customerManagedPolicyReferences: [CustomerManagedPolicyReference]? = nil, nextToken: String? = nil)
        {
            self.customerManagedPolicyReferences = customerManagedPolicyReferences
            self.nextToken = nextToken
        }

        public static let schema = StructureSchema(
            "ListCustomerManagedPolicyReferencesInPermissionSetResponse",
            [
                .optional("CustomerManagedPolicyReferences", Shapes.customerManagedPolicyReferenceList),
                .optional("NextToken", Shapes.token),
            ])

        public init(fields: WireFields) throws(WireError) {
            customerManagedPolicyReferences = try fields.optional("CustomerManagedPolicyReferences")
            nextToken = try fields.optional("NextToken")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["CustomerManagedPolicyReferences"] = customerManagedPolicyReferences?.wire
            fields["NextToken"] = nextToken?.wire
            return fields
        }
    }

    /// The output of `ListInstances`.
    public struct ListInstancesResponse: WireStructure {
        public var instances: [InstanceMetadata]?
        public var nextToken: String?

        public init(instances: [InstanceMetadata]? = nil, nextToken: String? = nil) {
            self.instances = instances
            self.nextToken = nextToken
        }

        public static let schema = StructureSchema(
            "ListInstancesResponse",
            [
                .optional("Instances", Shapes.instanceList),
                .optional("NextToken", Shapes.token),
            ])

        public init(fields: WireFields) throws(WireError) {
            instances = try fields.optional("Instances")
            nextToken = try fields.optional("NextToken")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Instances"] = instances?.wire
            fields["NextToken"] = nextToken?.wire
            return fields
        }
    }

    /// The output of `ListManagedPoliciesInPermissionSet`.
    public struct ListManagedPoliciesInPermissionSetResponse: WireStructure {
        public var attachedManagedPolicies: [AttachedManagedPolicy]?
        public var nextToken: String?

        public init(attachedManagedPolicies: [AttachedManagedPolicy]? = nil, nextToken: String? = nil) {
            self.attachedManagedPolicies = attachedManagedPolicies
            self.nextToken = nextToken
        }

        public static let schema = StructureSchema(
            "ListManagedPoliciesInPermissionSetResponse",
            [
                .optional("AttachedManagedPolicies", Shapes.attachedManagedPolicyList),
                .optional("NextToken", Shapes.token),
            ])

        public init(fields: WireFields) throws(WireError) {
            attachedManagedPolicies = try fields.optional("AttachedManagedPolicies")
            nextToken = try fields.optional("NextToken")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["AttachedManagedPolicies"] = attachedManagedPolicies?.wire
            fields["NextToken"] = nextToken?.wire
            return fields
        }
    }

    /// The output of `ListPermissionSetProvisioningStatus`.
    public struct ListPermissionSetProvisioningStatusResponse: WireStructure {
        public var permissionSetsProvisioningStatus: [PermissionSetProvisioningStatusMetadata]?
        public var nextToken: String?

        public init(
            permissionSetsProvisioningStatus: [PermissionSetProvisioningStatusMetadata]? = nil, nextToken: String? = nil
        ) {
            self.permissionSetsProvisioningStatus = permissionSetsProvisioningStatus
            self.nextToken = nextToken
        }

        public static let schema = StructureSchema(
            "ListPermissionSetProvisioningStatusResponse",
            [
                .optional("PermissionSetsProvisioningStatus", Shapes.permissionSetProvisioningStatusList),
                .optional("NextToken", Shapes.token),
            ])

        public init(fields: WireFields) throws(WireError) {
            permissionSetsProvisioningStatus = try fields.optional("PermissionSetsProvisioningStatus")
            nextToken = try fields.optional("NextToken")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["PermissionSetsProvisioningStatus"] = permissionSetsProvisioningStatus?.wire
            fields["NextToken"] = nextToken?.wire
            return fields
        }
    }

    /// The output of `ListPermissionSetsProvisionedToAccount`.
    public struct ListPermissionSetsProvisionedToAccountResponse: WireStructure {
        public var nextToken: String?
        public var permissionSets: [String]?

        public init(nextToken: String? = nil, permissionSets: [String]? = nil) {
            self.nextToken = nextToken
            self.permissionSets = permissionSets
        }

        public static let schema = StructureSchema(
            "ListPermissionSetsProvisionedToAccountResponse",
            [
                .optional("NextToken", Shapes.token),
                .optional("PermissionSets", Shapes.permissionSetList),
            ])

        public init(fields: WireFields) throws(WireError) {
            nextToken = try fields.optional("NextToken")
            permissionSets = try fields.optional("PermissionSets")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["NextToken"] = nextToken?.wire
            fields["PermissionSets"] = permissionSets?.wire
            return fields
        }
    }

    /// The output of `ListPermissionSets`.
    public struct ListPermissionSetsResponse: WireStructure {
        public var permissionSets: [String]?
        public var nextToken: String?

        public init(permissionSets: [String]? = nil, nextToken: String? = nil) {
            self.permissionSets = permissionSets
            self.nextToken = nextToken
        }

        public static let schema = StructureSchema(
            "ListPermissionSetsResponse",
            [
                .optional("PermissionSets", Shapes.permissionSetList),
                .optional("NextToken", Shapes.token),
            ])

        public init(fields: WireFields) throws(WireError) {
            permissionSets = try fields.optional("PermissionSets")
            nextToken = try fields.optional("NextToken")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["PermissionSets"] = permissionSets?.wire
            fields["NextToken"] = nextToken?.wire
            return fields
        }
    }

}
