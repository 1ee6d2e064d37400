// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols
public import Primitives

extension SSOAdmin {
    /// `EncryptionConfiguration` of the model.
    public struct EncryptionConfiguration: WireStructure {
        public var keyType: String
        public var kmsKeyArn: String?

        public init(keyType: String, kmsKeyArn: String? = nil) {
            self.keyType = keyType
            self.kmsKeyArn = kmsKeyArn
        }

        public static let schema = StructureSchema(
            "EncryptionConfiguration",
            [
                .required("KeyType", Shapes.kmsKeyType),
                .optional("KmsKeyArn", Shapes.kmsKeyArn),
            ])

        public init(fields: WireFields) throws(WireError) {
            keyType = try fields.required("KeyType")
            kmsKeyArn = try fields.optional("KmsKeyArn")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["KeyType"] = keyType.wire
            fields["KmsKeyArn"] = kmsKeyArn?.wire
            return fields
        }
    }

    /// `EncryptionConfigurationDetails` of the model.
    public struct EncryptionConfigurationDetails: WireStructure {
        public var keyType: String?
        public var kmsKeyArn: String?
        public var encryptionStatus: String?
        public var encryptionStatusReason: String?

        public init(
            keyType: String? = nil, kmsKeyArn: String? = nil, encryptionStatus: String? = nil,
            encryptionStatusReason: String? = nil
        ) {
            self.keyType = keyType
            self.kmsKeyArn = kmsKeyArn
            self.encryptionStatus = encryptionStatus
            self.encryptionStatusReason = encryptionStatusReason
        }

        public static let schema = StructureSchema(
            "EncryptionConfigurationDetails",
            [
                .optional("KeyType", Shapes.kmsKeyType),
                .optional("KmsKeyArn", Shapes.kmsKeyArn),
                .optional("EncryptionStatus", Shapes.kmsKeyStatus),
                .optional("EncryptionStatusReason", Shapes.reason),
            ])

        public init(fields: WireFields) throws(WireError) {
            keyType = try fields.optional("KeyType")
            kmsKeyArn = try fields.optional("KmsKeyArn")
            encryptionStatus = try fields.optional("EncryptionStatus")
            encryptionStatusReason = try fields.optional("EncryptionStatusReason")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["KeyType"] = keyType?.wire
            fields["KmsKeyArn"] = kmsKeyArn?.wire
            fields["EncryptionStatus"] = encryptionStatus?.wire
            fields["EncryptionStatusReason"] = encryptionStatusReason?.wire
            return fields
        }
    }

    /// `InstanceAccessControlAttributeConfiguration` of the model.
    public struct InstanceAccessControlAttributeConfiguration: WireStructure {
        public var accessControlAttributes: [AccessControlAttribute]

        public init(accessControlAttributes: [AccessControlAttribute]) {
            self.accessControlAttributes = accessControlAttributes
        }

        public static let schema = StructureSchema(
            "InstanceAccessControlAttributeConfiguration",
            [
                .required("AccessControlAttributes", Shapes.accessControlAttributeList)
            ])

        public init(fields: WireFields) throws(WireError) {
            accessControlAttributes = try fields.required("AccessControlAttributes")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["AccessControlAttributes"] = accessControlAttributes.wire
            return fields
        }
    }

    /// `InstanceMetadata` of the model.
    public struct InstanceMetadata: WireStructure {
        public var instanceArn: String?
        public var identityStoreId: String?
        public var ownerAccountId: String?
        public var name: String?
        public var createdDate: Timestamp?
        public var status: String?
        public var statusReason: String?

        public init(
            instanceArn: String? = nil, identityStoreId: String? = nil, ownerAccountId: String? = nil,
            name: String? = nil, createdDate: Timestamp? = nil, status: String? = nil, statusReason: String? = nil
        ) {
            self.instanceArn = instanceArn
            self.identityStoreId = identityStoreId
            self.ownerAccountId = ownerAccountId
            self.name = name
            self.createdDate = createdDate
            self.status = status
            self.statusReason = statusReason
        }

        public static let schema = StructureSchema(
            "InstanceMetadata",
            [
                .optional("InstanceArn", Shapes.instanceArn),
                .optional("IdentityStoreId", Shapes.id),
                .optional("OwnerAccountId", Shapes.accountId),
                .optional("Name", Shapes.nameType),
                .optional("CreatedDate", Shapes.date),
                .optional("Status", Shapes.instanceStatus),
                .optional("StatusReason", Shapes.reason),
            ])

        public init(fields: WireFields) throws(WireError) {
            instanceArn = try fields.optional("InstanceArn")
            identityStoreId = try fields.optional("IdentityStoreId")
            ownerAccountId = try fields.optional("OwnerAccountId")
            name = try fields.optional("Name")
            createdDate = try fields.optional("CreatedDate")
            status = try fields.optional("Status")
            statusReason = try fields.optional("StatusReason")
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
            return fields
        }
    }

    /// `ListAccountAssignmentsFilter` of the model.
    public struct ListAccountAssignmentsFilter: WireStructure {
        public var accountId: String?

        public init(accountId: String? = nil) {
            self.accountId = accountId
        }

        public static let schema = StructureSchema(
            "ListAccountAssignmentsFilter",
            [
                .optional("AccountId", Shapes.accountId)
            ])

        public init(fields: WireFields) throws(WireError) {
            accountId = try fields.optional("AccountId")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["AccountId"] = accountId?.wire
            return fields
        }
    }

    /// `OperationStatusFilter` of the model.
    public struct OperationStatusFilter: WireStructure {
        public var status: String?

        public init(status: String? = nil) {
            self.status = status
        }

        public static let schema = StructureSchema(
            "OperationStatusFilter",
            [
                .optional("Status", Shapes.statusValues)
            ])

        public init(fields: WireFields) throws(WireError) {
            status = try fields.optional("Status")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Status"] = status?.wire
            return fields
        }
    }

    /// `PermissionSet` of the model.
    public struct PermissionSet: WireStructure {
        public var name: String?
        public var permissionSetArn: String?
        public var description: String?
        public var createdDate: Timestamp?
        public var sessionDuration: String?
        public var relayState: String?

        public init(
            name: String? = nil, permissionSetArn: String? = nil, description: String? = nil,
            createdDate: Timestamp? = nil, sessionDuration: String? = nil, relayState: String? = nil
        ) {
            self.name = name
            self.permissionSetArn = permissionSetArn
            self.description = description
            self.createdDate = createdDate
            self.sessionDuration = sessionDuration
            self.relayState = relayState
        }

        public static let schema = StructureSchema(
            "PermissionSet",
            [
                .optional("Name", Shapes.permissionSetName),
                .optional("PermissionSetArn", Shapes.permissionSetArn),
                .optional("Description", Shapes.permissionSetDescription),
                .optional("CreatedDate", Shapes.date),
                .optional("SessionDuration", Shapes.duration),
                .optional("RelayState", Shapes.relayState),
            ])

        public init(fields: WireFields) throws(WireError) {
            name = try fields.optional("Name")
            permissionSetArn = try fields.optional("PermissionSetArn")
            description = try fields.optional("Description")
            createdDate = try fields.optional("CreatedDate")
            sessionDuration = try fields.optional("SessionDuration")
            relayState = try fields.optional("RelayState")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Name"] = name?.wire
            fields["PermissionSetArn"] = permissionSetArn?.wire
            fields["Description"] = description?.wire
            fields["CreatedDate"] = createdDate?.wire
            fields["SessionDuration"] = sessionDuration?.wire
            fields["RelayState"] = relayState?.wire
            return fields
        }
    }

    /// `PermissionSetProvisioningStatus` of the model.
    public struct PermissionSetProvisioningStatus: WireStructure {
        public var status: String?
        public var requestId: String?
        public var accountId: String?
        public var permissionSetArn: String?
        public var failureReason: String?
        public var createdDate: Timestamp?

        public init(
            status: String? = nil, requestId: String? = nil, accountId: String? = nil, permissionSetArn: String? = nil,
            failureReason: String? = nil, createdDate: Timestamp? = nil
        ) {
            self.status = status
            self.requestId = requestId
            self.accountId = accountId
            self.permissionSetArn = permissionSetArn
            self.failureReason = failureReason
            self.createdDate = createdDate
        }

        public static let schema = StructureSchema(
            "PermissionSetProvisioningStatus",
            [
                .optional("Status", Shapes.statusValues),
                .optional("RequestId", Shapes.uuId),
                .optional("AccountId", Shapes.accountId),
                .optional("PermissionSetArn", Shapes.permissionSetArn),
                .optional("FailureReason", Shapes.reason),
                .optional("CreatedDate", Shapes.date),
            ])

        public init(fields: WireFields) throws(WireError) {
            status = try fields.optional("Status")
            requestId = try fields.optional("RequestId")
            accountId = try fields.optional("AccountId")
            permissionSetArn = try fields.optional("PermissionSetArn")
            failureReason = try fields.optional("FailureReason")
            createdDate = try fields.optional("CreatedDate")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Status"] = status?.wire
            fields["RequestId"] = requestId?.wire
            fields["AccountId"] = accountId?.wire
            fields["PermissionSetArn"] = permissionSetArn?.wire
            fields["FailureReason"] = failureReason?.wire
            fields["CreatedDate"] = createdDate?.wire
            return fields
        }
    }

}
