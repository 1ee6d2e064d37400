// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension SSOAdmin {
    /// The output of `AttachCustomerManagedPolicyReferenceToPermissionSet`.
    public struct AttachCustomerManagedPolicyReferenceToPermissionSetResponse: WireStructure {

        public init() {

        }

        public static let schema = StructureSchema(
            "AttachCustomerManagedPolicyReferenceToPermissionSetResponse",
            [

            ])

        public init(fields: WireFields) {}

        public var fields: WireFields { [:] }
    }

    /// The output of `AttachManagedPolicyToPermissionSet`.
    public struct AttachManagedPolicyToPermissionSetResponse: WireStructure {

        public init() {

        }

        public static let schema = StructureSchema(
            "AttachManagedPolicyToPermissionSetResponse",
            [

            ])

        public init(fields: WireFields) {}

        public var fields: WireFields { [:] }
    }

    /// The output of `CreateAccountAssignment`.
    public struct CreateAccountAssignmentResponse: WireStructure {
        public var accountAssignmentCreationStatus: AccountAssignmentOperationStatus?

        public init(accountAssignmentCreationStatus: AccountAssignmentOperationStatus? = nil) {
            self.accountAssignmentCreationStatus = accountAssignmentCreationStatus
        }

        public static let schema = StructureSchema(
            "CreateAccountAssignmentResponse",
            [
                .optional("AccountAssignmentCreationStatus", .structure(AccountAssignmentOperationStatus.self))
            ])

        public init(fields: WireFields) throws(WireError) {
            accountAssignmentCreationStatus = try fields.optional("AccountAssignmentCreationStatus")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["AccountAssignmentCreationStatus"] = accountAssignmentCreationStatus?.wire
            return fields
        }
    }

    /// The output of `CreateInstanceAccessControlAttributeConfiguration`.
    public struct CreateInstanceAccessControlAttributeConfigurationResponse: WireStructure {

        public init() {

        }

        public static let schema = StructureSchema(
            "CreateInstanceAccessControlAttributeConfigurationResponse",
            [

            ])

        public init(fields: WireFields) {}

        public var fields: WireFields { [:] }
    }

    /// The output of `CreateInstance`.
    public struct CreateInstanceResponse: WireStructure {
        public var instanceArn: String?

        public init(instanceArn: String? = nil) {
            self.instanceArn = instanceArn
        }

        public static let schema = StructureSchema(
            "CreateInstanceResponse",
            [
                .optional("InstanceArn", Shapes.instanceArn)
            ])

        public init(fields: WireFields) throws(WireError) {
            instanceArn = try fields.optional("InstanceArn")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["InstanceArn"] = instanceArn?.wire
            return fields
        }
    }

    /// The output of `CreatePermissionSet`.
    public struct CreatePermissionSetResponse: WireStructure {
        public var permissionSet: PermissionSet?

        public init(permissionSet: PermissionSet? = nil) {
            self.permissionSet = permissionSet
        }

        public static let schema = StructureSchema(
            "CreatePermissionSetResponse",
            [
                .optional("PermissionSet", .structure(PermissionSet.self))
            ])

        public init(fields: WireFields) throws(WireError) {
            permissionSet = try fields.optional("PermissionSet")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["PermissionSet"] = permissionSet?.wire
            return fields
        }
    }

    /// The output of `DeleteAccountAssignment`.
    public struct DeleteAccountAssignmentResponse: WireStructure {
        public var accountAssignmentDeletionStatus: AccountAssignmentOperationStatus?

        public init(accountAssignmentDeletionStatus: AccountAssignmentOperationStatus? = nil) {
            self.accountAssignmentDeletionStatus = accountAssignmentDeletionStatus
        }

        public static let schema = StructureSchema(
            "DeleteAccountAssignmentResponse",
            [
                .optional("AccountAssignmentDeletionStatus", .structure(AccountAssignmentOperationStatus.self))
            ])

        public init(fields: WireFields) throws(WireError) {
            accountAssignmentDeletionStatus = try fields.optional("AccountAssignmentDeletionStatus")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["AccountAssignmentDeletionStatus"] = accountAssignmentDeletionStatus?.wire
            return fields
        }
    }

    /// The output of `DeleteInlinePolicyFromPermissionSet`.
    public struct DeleteInlinePolicyFromPermissionSetResponse: WireStructure {

        public init() {

        }

        public static let schema = StructureSchema(
            "DeleteInlinePolicyFromPermissionSetResponse",
            [

            ])

        public init(fields: WireFields) {}

        public var fields: WireFields { [:] }
    }

    /// The output of `DeleteInstanceAccessControlAttributeConfiguration`.
    public struct DeleteInstanceAccessControlAttributeConfigurationResponse: WireStructure {

        public init() {

        }

        public static let schema = StructureSchema(
            "DeleteInstanceAccessControlAttributeConfigurationResponse",
            [

            ])

        public init(fields: WireFields) {}

        public var fields: WireFields { [:] }
    }

    /// The output of `DeleteInstance`.
    public struct DeleteInstanceResponse: WireStructure {

        public init() {

        }

        public static let schema = StructureSchema(
            "DeleteInstanceResponse",
            [

            ])

        public init(fields: WireFields) {}

        public var fields: WireFields { [:] }
    }

    /// The output of `DeletePermissionSet`.
    public struct DeletePermissionSetResponse: WireStructure {

        public init() {

        }

        public static let schema = StructureSchema(
            "DeletePermissionSetResponse",
            [

            ])

        public init(fields: WireFields) {}

        public var fields: WireFields { [:] }
    }

    /// The output of `DeletePermissionsBoundaryFromPermissionSet`.
    public struct DeletePermissionsBoundaryFromPermissionSetResponse: WireStructure {

        public init() {

        }

        public static let schema = StructureSchema(
            "DeletePermissionsBoundaryFromPermissionSetResponse",
            [

            ])

        public init(fields: WireFields) {}

        public var fields: WireFields { [:] }
    }

    /// The output of `DescribeAccountAssignmentCreationStatus`.
    public struct DescribeAccountAssignmentCreationStatusResponse: WireStructure {
        public var accountAssignmentCreationStatus: AccountAssignmentOperationStatus?

        public init(accountAssignmentCreationStatus: AccountAssignmentOperationStatus? = nil) {
            self.accountAssignmentCreationStatus = accountAssignmentCreationStatus
        }

        public static let schema = StructureSchema(
            "DescribeAccountAssignmentCreationStatusResponse",
            [
                .optional("AccountAssignmentCreationStatus", .structure(AccountAssignmentOperationStatus.self))
            ])

        public init(fields: WireFields) throws(WireError) {
            accountAssignmentCreationStatus = try fields.optional("AccountAssignmentCreationStatus")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["AccountAssignmentCreationStatus"] = accountAssignmentCreationStatus?.wire
            return fields
        }
    }

    /// The output of `DescribeAccountAssignmentDeletionStatus`.
    public struct DescribeAccountAssignmentDeletionStatusResponse: WireStructure {
        public var accountAssignmentDeletionStatus: AccountAssignmentOperationStatus?

        public init(accountAssignmentDeletionStatus: AccountAssignmentOperationStatus? = nil) {
            self.accountAssignmentDeletionStatus = accountAssignmentDeletionStatus
        }

        public static let schema = StructureSchema(
            "DescribeAccountAssignmentDeletionStatusResponse",
            [
                .optional("AccountAssignmentDeletionStatus", .structure(AccountAssignmentOperationStatus.self))
            ])

        public init(fields: WireFields) throws(WireError) {
            accountAssignmentDeletionStatus = try fields.optional("AccountAssignmentDeletionStatus")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["AccountAssignmentDeletionStatus"] = accountAssignmentDeletionStatus?.wire
            return fields
        }
    }

    /// The output of `DescribeInstanceAccessControlAttributeConfiguration`.
    public struct DescribeInstanceAccessControlAttributeConfigurationResponse: WireStructure {
        public var status: String?
        public var statusReason: String?
        public var instanceAccessControlAttributeConfiguration: InstanceAccessControlAttributeConfiguration?

        public init(
            status: String? = nil, statusReason: String? = nil,
            instanceAccessControlAttributeConfiguration: InstanceAccessControlAttributeConfiguration? = nil
        ) {
            self.status = status
            self.statusReason = statusReason
            self.instanceAccessControlAttributeConfiguration = instanceAccessControlAttributeConfiguration
        }

        public static let schema = StructureSchema(
            "DescribeInstanceAccessControlAttributeConfigurationResponse",
            [
                .optional("Status", Shapes.instanceAccessControlAttributeConfigurationStatus),
                .optional("StatusReason", Shapes.instanceAccessControlAttributeConfigurationStatusReason),
                .optional(
                    "InstanceAccessControlAttributeConfiguration",
                    .structure(InstanceAccessControlAttributeConfiguration.self)),
            ])

        public init(fields: WireFields) throws(WireError) {
            status = try fields.optional("Status")
            statusReason = try fields.optional("StatusReason")
            instanceAccessControlAttributeConfiguration = try fields.optional(
                "InstanceAccessControlAttributeConfiguration")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Status"] = status?.wire
            fields["StatusReason"] = statusReason?.wire
            fields["InstanceAccessControlAttributeConfiguration"] = instanceAccessControlAttributeConfiguration?.wire
            return fields
        }
    }

}
