// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension SSOAdmin {
    /// The input of `DetachCustomerManagedPolicyReferenceFromPermissionSet`.
    public struct DetachCustomerManagedPolicyReferenceFromPermissionSetRequest: WireStructure {
        public var instanceArn: String
        public var permissionSetArn: String
        public var customerManagedPolicyReference: CustomerManagedPolicyReference

        public init(
            instanceArn: String, permissionSetArn: String,
            customerManagedPolicyReference: CustomerManagedPolicyReference
        ) {
            self.instanceArn = instanceArn
            self.permissionSetArn = permissionSetArn
            self.customerManagedPolicyReference = customerManagedPolicyReference
        }

        public static let schema = StructureSchema(
            "DetachCustomerManagedPolicyReferenceFromPermissionSetRequest",
            [
                .required("InstanceArn", Shapes.instanceArn),
                .required("PermissionSetArn", Shapes.permissionSetArn),
                .required("CustomerManagedPolicyReference", .structure(CustomerManagedPolicyReference.self)),
            ])

        public init(fields: WireFields) throws(WireError) {
            instanceArn = try fields.required("InstanceArn")
            permissionSetArn = try fields.required("PermissionSetArn")
            customerManagedPolicyReference = try fields.required("CustomerManagedPolicyReference")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["InstanceArn"] = instanceArn.wire
            fields["PermissionSetArn"] = permissionSetArn.wire
            fields["CustomerManagedPolicyReference"] = customerManagedPolicyReference.wire
            return fields
        }
    }

    /// The input of `DetachManagedPolicyFromPermissionSet`.
    public struct DetachManagedPolicyFromPermissionSetRequest: WireStructure {
        public var instanceArn: String
        public var permissionSetArn: String
        public var managedPolicyArn: String

        public init(instanceArn: String, permissionSetArn: String, managedPolicyArn: String) {
            self.instanceArn = instanceArn
            self.permissionSetArn = permissionSetArn
            self.managedPolicyArn = managedPolicyArn
        }

        public static let schema = StructureSchema(
            "DetachManagedPolicyFromPermissionSetRequest",
            [
                .required("InstanceArn", Shapes.instanceArn),
                .required("PermissionSetArn", Shapes.permissionSetArn),
                .required("ManagedPolicyArn", Shapes.managedPolicyArn),
            ])

        public init(fields: WireFields) throws(WireError) {
            instanceArn = try fields.required("InstanceArn")
            permissionSetArn = try fields.required("PermissionSetArn")
            managedPolicyArn = try fields.required("ManagedPolicyArn")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["InstanceArn"] = instanceArn.wire
            fields["PermissionSetArn"] = permissionSetArn.wire
            fields["ManagedPolicyArn"] = managedPolicyArn.wire
            return fields
        }
    }

    /// The input of `GetInlinePolicyForPermissionSet`.
    public struct GetInlinePolicyForPermissionSetRequest: WireStructure {
        public var instanceArn: String
        public var permissionSetArn: String

        public init(instanceArn: String, permissionSetArn: String) {
            self.instanceArn = instanceArn
            self.permissionSetArn = permissionSetArn
        }

        public static let schema = StructureSchema(
            "GetInlinePolicyForPermissionSetRequest",
            [
                .required("InstanceArn", Shapes.instanceArn),
                .required("PermissionSetArn", Shapes.permissionSetArn),
            ])

        public init(fields: WireFields) throws(WireError) {
            instanceArn = try fields.required("InstanceArn")
            permissionSetArn = try fields.required("PermissionSetArn")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["InstanceArn"] = instanceArn.wire
            fields["PermissionSetArn"] = permissionSetArn.wire
            return fields
        }
    }

    /// The input of `GetPermissionsBoundaryForPermissionSet`.
    public struct GetPermissionsBoundaryForPermissionSetRequest: WireStructure {
        public var instanceArn: String
        public var permissionSetArn: String

        public init(instanceArn: String, permissionSetArn: String) {
            self.instanceArn = instanceArn
            self.permissionSetArn = permissionSetArn
        }

        public static let schema = StructureSchema(
            "GetPermissionsBoundaryForPermissionSetRequest",
            [
                .required("InstanceArn", Shapes.instanceArn),
                .required("PermissionSetArn", Shapes.permissionSetArn),
            ])

        public init(fields: WireFields) throws(WireError) {
            instanceArn = try fields.required("InstanceArn")
            permissionSetArn = try fields.required("PermissionSetArn")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["InstanceArn"] = instanceArn.wire
            fields["PermissionSetArn"] = permissionSetArn.wire
            return fields
        }
    }

    /// The input of `ListAccountAssignmentCreationStatus`.
    public struct ListAccountAssignmentCreationStatusRequest: WireStructure {
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
            "ListAccountAssignmentCreationStatusRequest",
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

    /// The input of `ListAccountAssignmentDeletionStatus`.
    public struct ListAccountAssignmentDeletionStatusRequest: WireStructure {
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
            "ListAccountAssignmentDeletionStatusRequest",
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

    /// The input of `ListAccountAssignmentsForPrincipal`.
    public struct ListAccountAssignmentsForPrincipalRequest: WireStructure {
        public var instanceArn: String
        public var principalId: String
        public var principalType: String
        public var filter: ListAccountAssignmentsFilter?
        public var nextToken: String?
        public var maxResults: Int?

        public init(
            instanceArn: String, principalId: String, principalType: String,
            filter: ListAccountAssignmentsFilter? = nil, nextToken: String? = nil, maxResults: Int? = nil
        ) {
            self.instanceArn = instanceArn
            self.principalId = principalId
            self.principalType = principalType
            self.filter = filter
            self.nextToken = nextToken
            self.maxResults = maxResults
        }

        public static let schema = StructureSchema(
            "ListAccountAssignmentsForPrincipalRequest",
            [
                .required("InstanceArn", Shapes.instanceArn),
                .required("PrincipalId", Shapes.principalId),
                .required("PrincipalType", Shapes.principalType),
                .optional("Filter", .structure(ListAccountAssignmentsFilter.self)),
                .optional("NextToken", Shapes.token),
                .optional("MaxResults", Shapes.maxResults),
            ])

        public init(fields: WireFields) throws(WireError) {
            instanceArn = try fields.required("InstanceArn")
            principalId = try fields.required("PrincipalId")
            principalType = try fields.required("PrincipalType")
            filter = try fields.optional("Filter")
            nextToken = try fields.optional("NextToken")
            maxResults = try fields.optional("MaxResults")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["InstanceArn"] = instanceArn.wire
            fields["PrincipalId"] = principalId.wire
            fields["PrincipalType"] = principalType.wire
            fields["Filter"] = filter?.wire
            fields["NextToken"] = nextToken?.wire
            fields["MaxResults"] = maxResults?.wire
            return fields
        }
    }

}
