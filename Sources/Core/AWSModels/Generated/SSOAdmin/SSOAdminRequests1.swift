// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension SSOAdmin {
    /// The input of `AttachCustomerManagedPolicyReferenceToPermissionSet`.
    public struct AttachCustomerManagedPolicyReferenceToPermissionSetRequest: WireStructure {
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
            "AttachCustomerManagedPolicyReferenceToPermissionSetRequest",
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

    /// The input of `AttachManagedPolicyToPermissionSet`.
    public struct AttachManagedPolicyToPermissionSetRequest: WireStructure {
        public var instanceArn: String
        public var permissionSetArn: String
        public var managedPolicyArn: String

        public init(instanceArn: String, permissionSetArn: String, managedPolicyArn: String) {
            self.instanceArn = instanceArn
            self.permissionSetArn = permissionSetArn
            self.managedPolicyArn = managedPolicyArn
        }

        public static let schema = StructureSchema(
            "AttachManagedPolicyToPermissionSetRequest",
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

    /// The input of `CreateAccountAssignment`.
    public struct CreateAccountAssignmentRequest: WireStructure {
        public var instanceArn: String
        public var targetId: String
        public var targetType: String
        public var permissionSetArn: String
        public var principalType: String
        public var principalId: String

        public init(
            instanceArn: String, targetId: String, targetType: String, permissionSetArn: String, principalType: String,
            principalId: String
        ) {
            self.instanceArn = instanceArn
            self.targetId = targetId
            self.targetType = targetType
            self.permissionSetArn = permissionSetArn
            self.principalType = principalType
            self.principalId = principalId
        }

        public static let schema = StructureSchema(
            "CreateAccountAssignmentRequest",
            [
                .required("InstanceArn", Shapes.instanceArn),
                .required("TargetId", Shapes.targetId),
                .required("TargetType", Shapes.targetType),
                .required("PermissionSetArn", Shapes.permissionSetArn),
                .required("PrincipalType", Shapes.principalType),
                .required("PrincipalId", Shapes.principalId),
            ])

        public init(fields: WireFields) throws(WireError) {
            instanceArn = try fields.required("InstanceArn")
            targetId = try fields.required("TargetId")
            targetType = try fields.required("TargetType")
            permissionSetArn = try fields.required("PermissionSetArn")
            principalType = try fields.required("PrincipalType")
            principalId = try fields.required("PrincipalId")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["InstanceArn"] = instanceArn.wire
            fields["TargetId"] = targetId.wire
            fields["TargetType"] = targetType.wire
            fields["PermissionSetArn"] = permissionSetArn.wire
            fields["PrincipalType"] = principalType.wire
            fields["PrincipalId"] = principalId.wire
            return fields
        }
    }

    /// The input of `CreateInstanceAccessControlAttributeConfiguration`.
    public struct CreateInstanceAccessControlAttributeConfigurationRequest: WireStructure {
        public var instanceArn: String
        public var instanceAccessControlAttributeConfiguration: InstanceAccessControlAttributeConfiguration

        public init(
            instanceArn: String,
            instanceAccessControlAttributeConfiguration: InstanceAccessControlAttributeConfiguration
        ) {
            self.instanceArn = instanceArn
            self.instanceAccessControlAttributeConfiguration = instanceAccessControlAttributeConfiguration
        }

        public static let schema = StructureSchema(
            "CreateInstanceAccessControlAttributeConfigurationRequest",
            [
                .required("InstanceArn", Shapes.instanceArn),
                .required(
                    "InstanceAccessControlAttributeConfiguration",
                    .structure(InstanceAccessControlAttributeConfiguration.self)),
            ])

        public init(fields: WireFields) throws(WireError) {
            instanceArn = try fields.required("InstanceArn")
            instanceAccessControlAttributeConfiguration = try fields.required(
                "InstanceAccessControlAttributeConfiguration")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["InstanceArn"] = instanceArn.wire
            fields["InstanceAccessControlAttributeConfiguration"] = instanceAccessControlAttributeConfiguration.wire
            return fields
        }
    }

    /// The input of `CreateInstance`.
    public struct CreateInstanceRequest: WireStructure {
        public var name: String?
        public var clientToken: String?
        public var tags: [Tag]?

        public init(name: String? = nil, clientToken: String? = nil, tags: [Tag]? = nil) {
            self.name = name
            self.clientToken = clientToken
            self.tags = tags
        }

        public static let schema = StructureSchema(
            "CreateInstanceRequest",
            [
                .optional("Name", Shapes.nameType),
                .optional("ClientToken", Shapes.clientToken),
                .optional("Tags", Shapes.tagList),
            ])

        public init(fields: WireFields) throws(WireError) {
            name = try fields.optional("Name")
            clientToken = try fields.optional("ClientToken")
            tags = try fields.optional("Tags")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Name"] = name?.wire
            fields["ClientToken"] = clientToken?.wire
            fields["Tags"] = tags?.wire
            return fields
        }
    }

    /// The input of `CreatePermissionSet`.
    public struct CreatePermissionSetRequest: WireStructure {
        public var name: String
        public var description: String?
        public var instanceArn: String
        public var sessionDuration: String?
        public var relayState: String?
        public var tags: [Tag]?

        public init(
            name: String, description: String? = nil, instanceArn: String, sessionDuration: String? = nil,
            relayState: String? = nil, tags: [Tag]? = nil
        ) {
            self.name = name
            self.description = description
            self.instanceArn = instanceArn
            self.sessionDuration = sessionDuration
            self.relayState = relayState
            self.tags = tags
        }

        public static let schema = StructureSchema(
            "CreatePermissionSetRequest",
            [
                .required("Name", Shapes.permissionSetName),
                .optional("Description", Shapes.permissionSetDescription),
                .required("InstanceArn", Shapes.instanceArn),
                .optional("SessionDuration", Shapes.duration),
                .optional("RelayState", Shapes.relayState),
                .optional("Tags", Shapes.tagList),
            ])

        public init(fields: WireFields) throws(WireError) {
            name = try fields.required("Name")
            description = try fields.optional("Description")
            instanceArn = try fields.required("InstanceArn")
            sessionDuration = try fields.optional("SessionDuration")
            relayState = try fields.optional("RelayState")
            tags = try fields.optional("Tags")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Name"] = name.wire
            fields["Description"] = description?.wire
            fields["InstanceArn"] = instanceArn.wire
            fields["SessionDuration"] = sessionDuration?.wire
            fields["RelayState"] = relayState?.wire
            fields["Tags"] = tags?.wire
            return fields
        }
    }

    /// The input of `DeleteAccountAssignment`.
    public struct DeleteAccountAssignmentRequest: WireStructure {
        public var instanceArn: String
        public var targetId: String
        public var targetType: String
        public var permissionSetArn: String
        public var principalType: String
        public var principalId: String

        public init(
            instanceArn: String, targetId: String, targetType: String, permissionSetArn: String, principalType: String,
            principalId: String
        ) {
            self.instanceArn = instanceArn
            self.targetId = targetId
            self.targetType = targetType
            self.permissionSetArn = permissionSetArn
            self.principalType = principalType
            self.principalId = principalId
        }

        public static let schema = StructureSchema(
            "DeleteAccountAssignmentRequest",
            [
                .required("InstanceArn", Shapes.instanceArn),
                .required("TargetId", Shapes.targetId),
                .required("TargetType", Shapes.targetType),
                .required("PermissionSetArn", Shapes.permissionSetArn),
                .required("PrincipalType", Shapes.principalType),
                .required("PrincipalId", Shapes.principalId),
            ])

        public init(fields: WireFields) throws(WireError) {
            instanceArn = try fields.required("InstanceArn")
            targetId = try fields.required("TargetId")
            targetType = try fields.required("TargetType")
            permissionSetArn = try fields.required("PermissionSetArn")
            principalType = try fields.required("PrincipalType")
            principalId = try fields.required("PrincipalId")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["InstanceArn"] = instanceArn.wire
            fields["TargetId"] = targetId.wire
            fields["TargetType"] = targetType.wire
            fields["PermissionSetArn"] = permissionSetArn.wire
            fields["PrincipalType"] = principalType.wire
            fields["PrincipalId"] = principalId.wire
            return fields
        }
    }

}
