// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols
public import Primitives

extension SSOAdmin {
    /// The output of `DescribeInstance`.
    public struct DescribeInstanceResponse: WireStructure {
        public var instanceArn: String?
        public var identityStoreId: String?
        public var ownerAccountId: String?
        public var name: String?
        public var createdDate: Timestamp?
        public var status: String?
        public var statusReason: String?
        public var encryptionConfigurationDetails: EncryptionConfigurationDetails?

        public init(
            instanceArn: String? = nil, identityStoreId: String? = nil, ownerAccountId: String? = nil,
            name: String? = nil, createdDate: Timestamp? = nil, status: String? = nil, statusReason: String? = nil,
            encryptionConfigurationDetails: EncryptionConfigurationDetails? = nil
        ) {
            self.instanceArn = instanceArn
            self.identityStoreId = identityStoreId
            self.ownerAccountId = ownerAccountId
            self.name = name
            self.createdDate = createdDate
            self.status = status
            self.statusReason = statusReason
            self.encryptionConfigurationDetails = encryptionConfigurationDetails
        }

        public static let schema = StructureSchema(
            "DescribeInstanceResponse",
            [
                .optional("InstanceArn", Shapes.instanceArn),
                .optional("IdentityStoreId", Shapes.id),
                .optional("OwnerAccountId", Shapes.accountId),
                .optional("Name", Shapes.nameType),
                .optional("CreatedDate", Shapes.date),
                .optional("Status", Shapes.instanceStatus),
                .optional("StatusReason", Shapes.reason),
                .optional("EncryptionConfigurationDetails", .structure(EncryptionConfigurationDetails.self)),
            ])

        public init(fields: WireFields) throws(WireError) {
            instanceArn = try fields.optional("InstanceArn")
            identityStoreId = try fields.optional("IdentityStoreId")
            ownerAccountId = try fields.optional("OwnerAccountId")
            name = try fields.optional("Name")
            createdDate = try fields.optional("CreatedDate")
            status = try fields.optional("Status")
            statusReason = try fields.optional("StatusReason")
            encryptionConfigurationDetails = try fields.optional("EncryptionConfigurationDetails")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["InstanceArn"] = instanceArn?.wire
            fields["IdentityStoreId"] = identityStoreId?.wire
            fields["OwnerAccountId"] = ownerAccountId?.wire
            fields["Name"] = name?.wire
            fields["CreatedDate"] = createdDate?.wire
            fields["Status"] = status?.wire
            fields["StatusReason"] = statusReason?.wire
            fields["EncryptionConfigurationDetails"] = encryptionConfigurationDetails?.wire
            return fields
        }
    }

    /// The output of `DescribePermissionSetProvisioningStatus`.
    public struct DescribePermissionSetProvisioningStatusResponse: WireStructure {
        public var permissionSetProvisioningStatus: PermissionSetProvisioningStatus?

        public init(permissionSetProvisioningStatus: PermissionSetProvisioningStatus? = nil) {
            self.permissionSetProvisioningStatus = permissionSetProvisioningStatus
        }

        public static let schema = StructureSchema(
            "DescribePermissionSetProvisioningStatusResponse",
            [
                .optional("PermissionSetProvisioningStatus", .structure(PermissionSetProvisioningStatus.self))
            ])

        public init(fields: WireFields) throws(WireError) {
            permissionSetProvisioningStatus = try fields.optional("PermissionSetProvisioningStatus")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["PermissionSetProvisioningStatus"] = permissionSetProvisioningStatus?.wire
            return fields
        }
    }

    /// The output of `DescribePermissionSet`.
    public struct DescribePermissionSetResponse: WireStructure {
        public var permissionSet: PermissionSet?

        public init(permissionSet: PermissionSet? = nil) {
            self.permissionSet = permissionSet
        }

        public static let schema = StructureSchema(
            "DescribePermissionSetResponse",
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

    /// The output of `DetachCustomerManagedPolicyReferenceFromPermissionSet`.
    public struct DetachCustomerManagedPolicyReferenceFromPermissionSetResponse: WireStructure {

        public init() {

        }

        public static let schema = StructureSchema(
            "DetachCustomerManagedPolicyReferenceFromPermissionSetResponse",
            [

            ])

        public init(fields: WireFields) {}

        public var fields: WireFields { [:] }
    }

    /// The output of `DetachManagedPolicyFromPermissionSet`.
    public struct DetachManagedPolicyFromPermissionSetResponse: WireStructure {

        public init() {

        }

        public static let schema = StructureSchema(
            "DetachManagedPolicyFromPermissionSetResponse",
            [

            ])

        public init(fields: WireFields) {}

        public var fields: WireFields { [:] }
    }

    /// The output of `GetInlinePolicyForPermissionSet`.
    public struct GetInlinePolicyForPermissionSetResponse: WireStructure {
        public var inlinePolicy: String?

        public init(inlinePolicy: String? = nil) {
            self.inlinePolicy = inlinePolicy
        }

        public static let schema = StructureSchema(
            "GetInlinePolicyForPermissionSetResponse",
            [
                .optional("InlinePolicy", Shapes.permissionSetPolicyDocument)
            ])

        public init(fields: WireFields) throws(WireError) {
            inlinePolicy = try fields.optional("InlinePolicy")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["InlinePolicy"] = inlinePolicy?.wire
            return fields
        }
    }

    /// The output of `GetPermissionsBoundaryForPermissionSet`.
    public struct GetPermissionsBoundaryForPermissionSetResponse: WireStructure {
        public var permissionsBoundary: PermissionsBoundary?

        public init(permissionsBoundary: PermissionsBoundary? = nil) {
            self.permissionsBoundary = permissionsBoundary
        }

        public static let schema = StructureSchema(
            "GetPermissionsBoundaryForPermissionSetResponse",
            [
                .optional("PermissionsBoundary", .structure(PermissionsBoundary.self))
            ])

        public init(fields: WireFields) throws(WireError) {
            permissionsBoundary = try fields.optional("PermissionsBoundary")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["PermissionsBoundary"] = permissionsBoundary?.wire
            return fields
        }
    }

    /// The output of `ListAccountAssignmentCreationStatus`.
    public struct ListAccountAssignmentCreationStatusResponse: WireStructure {
        public var accountAssignmentsCreationStatus: [AccountAssignmentOperationStatusMetadata]?
        public var nextToken: String?

        public init(
            accountAssignmentsCreationStatus: [AccountAssignmentOperationStatusMetadata]? = nil,
            nextToken: String? = nil
        ) {
            self.accountAssignmentsCreationStatus = accountAssignmentsCreationStatus
            self.nextToken = nextToken
        }

        public static let schema = StructureSchema(
            "ListAccountAssignmentCreationStatusResponse",
            [
                .optional("AccountAssignmentsCreationStatus", Shapes.accountAssignmentOperationStatusList),
                .optional("NextToken", Shapes.token),
            ])

        public init(fields: WireFields) throws(WireError) {
            accountAssignmentsCreationStatus = try fields.optional("AccountAssignmentsCreationStatus")
            nextToken = try fields.optional("NextToken")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["AccountAssignmentsCreationStatus"] = accountAssignmentsCreationStatus?.wire
            fields["NextToken"] = nextToken?.wire
            return fields
        }
    }

    /// The output of `ListAccountAssignmentDeletionStatus`.
    public struct ListAccountAssignmentDeletionStatusResponse: WireStructure {
        public var accountAssignmentsDeletionStatus: [AccountAssignmentOperationStatusMetadata]?
        public var nextToken: String?

        public init(
            accountAssignmentsDeletionStatus: [AccountAssignmentOperationStatusMetadata]? = nil,
            nextToken: String? = nil
        ) {
            self.accountAssignmentsDeletionStatus = accountAssignmentsDeletionStatus
            self.nextToken = nextToken
        }

        public static let schema = StructureSchema(
            "ListAccountAssignmentDeletionStatusResponse",
            [
                .optional("AccountAssignmentsDeletionStatus", Shapes.accountAssignmentOperationStatusList),
                .optional("NextToken", Shapes.token),
            ])

        public init(fields: WireFields) throws(WireError) {
            accountAssignmentsDeletionStatus = try fields.optional("AccountAssignmentsDeletionStatus")
            nextToken = try fields.optional("NextToken")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["AccountAssignmentsDeletionStatus"] = accountAssignmentsDeletionStatus?.wire
            fields["NextToken"] = nextToken?.wire
            return fields
        }
    }

}
