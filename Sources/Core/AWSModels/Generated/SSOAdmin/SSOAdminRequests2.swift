// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension SSOAdmin {
    /// The input of `DeleteInlinePolicyFromPermissionSet`.
    public struct DeleteInlinePolicyFromPermissionSetRequest: WireStructure {
        public var instanceArn: String
        public var permissionSetArn: String

        public init(instanceArn: String, permissionSetArn: String) {
            self.instanceArn = instanceArn
            self.permissionSetArn = permissionSetArn
        }

        public static let schema = StructureSchema(
            "DeleteInlinePolicyFromPermissionSetRequest",
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

    /// The input of `DeleteInstanceAccessControlAttributeConfiguration`.
    public struct DeleteInstanceAccessControlAttributeConfigurationRequest: WireStructure {
        public var instanceArn: String

        public init(instanceArn: String) {
            self.instanceArn = instanceArn
        }

        public static let schema = StructureSchema(
            "DeleteInstanceAccessControlAttributeConfigurationRequest",
            [
                .required("InstanceArn", Shapes.instanceArn)
            ])

        public init(fields: WireFields) throws(WireError) {
            instanceArn = try fields.required("InstanceArn")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["InstanceArn"] = instanceArn.wire
            return fields
        }
    }

    /// The input of `DeleteInstance`.
    public struct DeleteInstanceRequest: WireStructure {
        public var instanceArn: String

        public init(instanceArn: String) {
            self.instanceArn = instanceArn
        }

        public static let schema = StructureSchema(
            "DeleteInstanceRequest",
            [
                .required("InstanceArn", Shapes.instanceArn)
            ])

        public init(fields: WireFields) throws(WireError) {
            instanceArn = try fields.required("InstanceArn")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["InstanceArn"] = instanceArn.wire
            return fields
        }
    }

    /// The input of `DeletePermissionSet`.
    public struct DeletePermissionSetRequest: WireStructure {
        public var instanceArn: String
        public var permissionSetArn: String

        public init(instanceArn: String, permissionSetArn: String) {
            self.instanceArn = instanceArn
            self.permissionSetArn = permissionSetArn
        }

        public static let schema = StructureSchema(
            "DeletePermissionSetRequest",
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

    /// The input of `DeletePermissionsBoundaryFromPermissionSet`.
    public struct DeletePermissionsBoundaryFromPermissionSetRequest: WireStructure {
        public var instanceArn: String
        public var permissionSetArn: String

        public init(instanceArn: String, permissionSetArn: String) {
            self.instanceArn = instanceArn
            self.permissionSetArn = permissionSetArn
        }

        public static let schema = StructureSchema(
            "DeletePermissionsBoundaryFromPermissionSetRequest",
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

    /// The input of `DescribeAccountAssignmentCreationStatus`.
    public struct DescribeAccountAssignmentCreationStatusRequest: WireStructure {
        public var instanceArn: String
        public var accountAssignmentCreationRequestId: String

        public init(instanceArn: String, accountAssignmentCreationRequestId: String) {
            self.instanceArn = instanceArn
            self.accountAssignmentCreationRequestId = accountAssignmentCreationRequestId
        }

        public static let schema = StructureSchema(
            "DescribeAccountAssignmentCreationStatusRequest",
            [
                .required("InstanceArn", Shapes.instanceArn),
                .required("AccountAssignmentCreationRequestId", Shapes.uuId),
            ])

        public init(fields: WireFields) throws(WireError) {
            instanceArn = try fields.required("InstanceArn")
            accountAssignmentCreationRequestId = try fields.required("AccountAssignmentCreationRequestId")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["InstanceArn"] = instanceArn.wire
            fields["AccountAssignmentCreationRequestId"] = accountAssignmentCreationRequestId.wire
            return fields
        }
    }

    /// The input of `DescribeAccountAssignmentDeletionStatus`.
    public struct DescribeAccountAssignmentDeletionStatusRequest: WireStructure {
        public var instanceArn: String
        public var accountAssignmentDeletionRequestId: String

        public init(instanceArn: String, accountAssignmentDeletionRequestId: String) {
            self.instanceArn = instanceArn
            self.accountAssignmentDeletionRequestId = accountAssignmentDeletionRequestId
        }

        public static let schema = StructureSchema(
            "DescribeAccountAssignmentDeletionStatusRequest",
            [
                .required("InstanceArn", Shapes.instanceArn),
                .required("AccountAssignmentDeletionRequestId", Shapes.uuId),
            ])

        public init(fields: WireFields) throws(WireError) {
            instanceArn = try fields.required("InstanceArn")
            accountAssignmentDeletionRequestId = try fields.required("AccountAssignmentDeletionRequestId")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["InstanceArn"] = instanceArn.wire
            fields["AccountAssignmentDeletionRequestId"] = accountAssignmentDeletionRequestId.wire
            return fields
        }
    }

    /// The input of `DescribeInstanceAccessControlAttributeConfiguration`.
    public struct DescribeInstanceAccessControlAttributeConfigurationRequest: WireStructure {
        public var instanceArn: String

        public init(instanceArn: String) {
            self.instanceArn = instanceArn
        }

        public static let schema = StructureSchema(
            "DescribeInstanceAccessControlAttributeConfigurationRequest",
            [
                .required("InstanceArn", Shapes.instanceArn)
            ])

        public init(fields: WireFields) throws(WireError) {
            instanceArn = try fields.required("InstanceArn")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["InstanceArn"] = instanceArn.wire
            return fields
        }
    }

    /// The input of `DescribeInstance`.
    public struct DescribeInstanceRequest: WireStructure {
        public var instanceArn: String

        public init(instanceArn: String) {
            self.instanceArn = instanceArn
        }

        public static let schema = StructureSchema(
            "DescribeInstanceRequest",
            [
                .required("InstanceArn", Shapes.instanceArn)
            ])

        public init(fields: WireFields) throws(WireError) {
            instanceArn = try fields.required("InstanceArn")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["InstanceArn"] = instanceArn.wire
            return fields
        }
    }

    /// The input of `DescribePermissionSetProvisioningStatus`.
    public struct DescribePermissionSetProvisioningStatusRequest: WireStructure {
        public var instanceArn: String
        public var provisionPermissionSetRequestId: String

        public init(instanceArn: String, provisionPermissionSetRequestId: String) {
            self.instanceArn = instanceArn
            self.provisionPermissionSetRequestId = provisionPermissionSetRequestId
        }

        public static let schema = StructureSchema(
            "DescribePermissionSetProvisioningStatusRequest",
            [
                .required("InstanceArn", Shapes.instanceArn),
                .required("ProvisionPermissionSetRequestId", Shapes.uuId),
            ])

        public init(fields: WireFields) throws(WireError) {
            instanceArn = try fields.required("InstanceArn")
            provisionPermissionSetRequestId = try fields.required("ProvisionPermissionSetRequestId")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["InstanceArn"] = instanceArn.wire
            fields["ProvisionPermissionSetRequestId"] = provisionPermissionSetRequestId.wire
            return fields
        }
    }

    /// The input of `DescribePermissionSet`.
    public struct DescribePermissionSetRequest: WireStructure {
        public var instanceArn: String
        public var permissionSetArn: String

        public init(instanceArn: String, permissionSetArn: String) {
            self.instanceArn = instanceArn
            self.permissionSetArn = permissionSetArn
        }

        public static let schema = StructureSchema(
            "DescribePermissionSetRequest",
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

}
