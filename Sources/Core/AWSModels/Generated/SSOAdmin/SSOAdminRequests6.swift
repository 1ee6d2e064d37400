// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension SSOAdmin {
    /// The input of `UpdateInstance`.
    public struct UpdateInstanceRequest: WireStructure {
        public var name: String?
        public var instanceArn: String
        public var encryptionConfiguration: EncryptionConfiguration?

        public init(name: String? = nil, instanceArn: String, encryptionConfiguration: EncryptionConfiguration? = nil) {
            self.name = name
            self.instanceArn = instanceArn
            self.encryptionConfiguration = encryptionConfiguration
        }

        public static let schema = StructureSchema(
            "UpdateInstanceRequest",
            [
                .optional("Name", Shapes.nameType),
                .required("InstanceArn", Shapes.instanceArn),
                .optional("EncryptionConfiguration", .structure(EncryptionConfiguration.self)),
            ])

        public init(fields: WireFields) throws(WireError) {
            name = try fields.optional("Name")
            instanceArn = try fields.required("InstanceArn")
            encryptionConfiguration = try fields.optional("EncryptionConfiguration")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Name"] = name?.wire
            fields["InstanceArn"] = instanceArn.wire
            fields["EncryptionConfiguration"] = encryptionConfiguration?.wire
            return fields
        }
    }

    /// The input of `UpdatePermissionSet`.
    public struct UpdatePermissionSetRequest: WireStructure {
        public var instanceArn: String
        public var permissionSetArn: String
        public var description: String?
        public var sessionDuration: String?
        public var relayState: String?

        public init(
            instanceArn: String, permissionSetArn: String, description: String? = nil, sessionDuration: String? = nil,
            relayState: String? = nil
        ) {
            self.instanceArn = instanceArn
            self.permissionSetArn = permissionSetArn
            self.description = description
            self.sessionDuration = sessionDuration
            self.relayState = relayState
        }

        public static let schema = StructureSchema(
            "UpdatePermissionSetRequest",
            [
                .required("InstanceArn", Shapes.instanceArn),
                .required("PermissionSetArn", Shapes.permissionSetArn),
                .optional("Description", Shapes.permissionSetDescription),
                .optional("SessionDuration", Shapes.duration),
                .optional("RelayState", Shapes.relayState),
            ])

        public init(fields: WireFields) throws(WireError) {
            instanceArn = try fields.required("InstanceArn")
            permissionSetArn = try fields.required("PermissionSetArn")
            description = try fields.optional("Description")
            sessionDuration = try fields.optional("SessionDuration")
            relayState = try fields.optional("RelayState")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["InstanceArn"] = instanceArn.wire
            fields["PermissionSetArn"] = permissionSetArn.wire
            fields["Description"] = description?.wire
            fields["SessionDuration"] = sessionDuration?.wire
            fields["RelayState"] = relayState?.wire
            return fields
        }
    }

}
