// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension IAM {
    /// The input of `SimulatePrincipalPolicy`.
    public struct SimulatePrincipalPolicyRequest: WireStructure {
        public var policySourceArn: String
        public var policyInputList: [String]?
        public var permissionsBoundaryPolicyInputList: [String]?
        public var actionNames: [String]
        public var resourceArns: [String]?
        public var resourcePolicy: String?
        public var resourceOwner: String?
        public var callerArn: String?
        public var contextEntries: [ContextEntry]?
        public var resourceHandlingOption: String?
        public var maxItems: Int?
        public var marker: String?

        public init(
            policySourceArn: String, policyInputList: [String]? = nil,
            permissionsBoundaryPolicyInputList: [String]? = nil, actionNames: [String], resourceArns: [String]? = nil,
            resourcePolicy: String? = nil, resourceOwner: String? = nil, callerArn: String? = nil,
            contextEntries: [ContextEntry]? = nil, resourceHandlingOption: String? = nil, maxItems: Int? = nil,
            marker: String? = nil
        ) {
            self.policySourceArn = policySourceArn
            self.policyInputList = policyInputList
            self.permissionsBoundaryPolicyInputList = permissionsBoundaryPolicyInputList
            self.actionNames = actionNames
            self.resourceArns = resourceArns
            self.resourcePolicy = resourcePolicy
            self.resourceOwner = resourceOwner
            self.callerArn = callerArn
            self.contextEntries = contextEntries
            self.resourceHandlingOption = resourceHandlingOption
            self.maxItems = maxItems
            self.marker = marker
        }

        public static let schema = StructureSchema(
            "SimulatePrincipalPolicyRequest",
            [
                .required("PolicySourceArn", Shapes.arnType),
                .optional("PolicyInputList", Shapes.simulationPolicyListType),
                .optional("PermissionsBoundaryPolicyInputList", Shapes.simulationPolicyListType),
                .required("ActionNames", Shapes.actionNameListType),
                .optional("ResourceArns", Shapes.resourceNameListType),
                .optional("ResourcePolicy", Shapes.policyDocumentType),
                .optional("ResourceOwner", Shapes.resourceNameType),
                .optional("CallerArn", Shapes.resourceNameType),
                .optional("ContextEntries", Shapes.contextEntryListType),
                .optional("ResourceHandlingOption", Shapes.resourceHandlingOptionType),
                .optional("MaxItems", Shapes.maxItemsType),
                .optional("Marker", Shapes.markerType),
            ])

        public init(fields: WireFields) throws(WireError) {
            policySourceArn = try fields.required("PolicySourceArn")
            policyInputList = try fields.optional("PolicyInputList")
            permissionsBoundaryPolicyInputList = try fields.optional("PermissionsBoundaryPolicyInputList")
            actionNames = try fields.required("ActionNames")
            resourceArns = try fields.optional("ResourceArns")
            resourcePolicy = try fields.optional("ResourcePolicy")
            resourceOwner = try fields.optional("ResourceOwner")
            callerArn = try fields.optional("CallerArn")
            contextEntries = try fields.optional("ContextEntries")
            resourceHandlingOption = try fields.optional("ResourceHandlingOption")
            maxItems = try fields.optional("MaxItems")
            marker = try fields.optional("Marker")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["PolicySourceArn"] = policySourceArn.wire
            fields["PolicyInputList"] = policyInputList?.wire
            fields["PermissionsBoundaryPolicyInputList"] = permissionsBoundaryPolicyInputList?.wire
            fields["ActionNames"] = actionNames.wire
            fields["ResourceArns"] = resourceArns?.wire
            fields["ResourcePolicy"] = resourcePolicy?.wire
            fields["ResourceOwner"] = resourceOwner?.wire
            fields["CallerArn"] = callerArn?.wire
            fields["ContextEntries"] = contextEntries?.wire
            fields["ResourceHandlingOption"] = resourceHandlingOption?.wire
            fields["MaxItems"] = maxItems?.wire
            fields["Marker"] = marker?.wire
            return fields
        }
    }

    /// The input of `TagInstanceProfile`.
    public struct TagInstanceProfileRequest: WireStructure {
        public var instanceProfileName: String
        public var tags: [Tag]

        public init(instanceProfileName: String, tags: [Tag]) {
            self.instanceProfileName = instanceProfileName
            self.tags = tags
        }

        public static let schema = StructureSchema(
            "TagInstanceProfileRequest",
            [
                .required("InstanceProfileName", Shapes.instanceProfileNameType),
                .required("Tags", Shapes.tagListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            instanceProfileName = try fields.required("InstanceProfileName")
            tags = try fields.required("Tags")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["InstanceProfileName"] = instanceProfileName.wire
            fields["Tags"] = tags.wire
            return fields
        }
    }

    /// The input of `TagMFADevice`.
    public struct TagMFADeviceRequest: WireStructure {
        public var serialNumber: String
        public var tags: [Tag]

        public init(serialNumber: String, tags: [Tag]) {
            self.serialNumber = serialNumber
            self.tags = tags
        }

        public static let schema = StructureSchema(
            "TagMFADeviceRequest",
            [
                .required("SerialNumber", Shapes.serialNumberType),
                .required("Tags", Shapes.tagListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            serialNumber = try fields.required("SerialNumber")
            tags = try fields.required("Tags")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["SerialNumber"] = serialNumber.wire
            fields["Tags"] = tags.wire
            return fields
        }
    }

    /// The input of `TagOpenIDConnectProvider`.
    public struct TagOpenIDConnectProviderRequest: WireStructure {
        public var openIDConnectProviderArn: String
        public var tags: [Tag]

        public init(openIDConnectProviderArn: String, tags: [Tag]) {
            self.openIDConnectProviderArn = openIDConnectProviderArn
            self.tags = tags
        }

        public static let schema = StructureSchema(
            "TagOpenIDConnectProviderRequest",
            [
                .required("OpenIDConnectProviderArn", Shapes.arnType),
                .required("Tags", Shapes.tagListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            openIDConnectProviderArn = try fields.required("OpenIDConnectProviderArn")
            tags = try fields.required("Tags")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["OpenIDConnectProviderArn"] = openIDConnectProviderArn.wire
            fields["Tags"] = tags.wire
            return fields
        }
    }

    /// The input of `TagPolicy`.
    public struct TagPolicyRequest: WireStructure {
        public var policyArn: String
        public var tags: [Tag]

        public init(policyArn: String, tags: [Tag]) {
            self.policyArn = policyArn
            self.tags = tags
        }

        public static let schema = StructureSchema(
            "TagPolicyRequest",
            [
                .required("PolicyArn", Shapes.arnType),
                .required("Tags", Shapes.tagListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            policyArn = try fields.required("PolicyArn")
            tags = try fields.required("Tags")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["PolicyArn"] = policyArn.wire
            fields["Tags"] = tags.wire
            return fields
        }
    }

    /// The input of `TagRole`.
    public struct TagRoleRequest: WireStructure {
        public var roleName: String
        public var tags: [Tag]

        public init(roleName: String, tags: [Tag]) {
            self.roleName = roleName
            self.tags = tags
        }

        public static let schema = StructureSchema(
            "TagRoleRequest",
            [
                .required("RoleName", Shapes.roleNameType),
                .required("Tags", Shapes.tagListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            roleName = try fields.required("RoleName")
            tags = try fields.required("Tags")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["RoleName"] = roleName.wire
            fields["Tags"] = tags.wire
            return fields
        }
    }

    /// The input of `TagSAMLProvider`.
    public struct TagSAMLProviderRequest: WireStructure {
        public var samlProviderArn: String
        public var tags: [Tag]

        public init(samlProviderArn: String, tags: [Tag]) {
            self.samlProviderArn = samlProviderArn
            self.tags = tags
        }

        public static let schema = StructureSchema(
            "TagSAMLProviderRequest",
            [
                .required("SAMLProviderArn", Shapes.arnType),
                .required("Tags", Shapes.tagListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            samlProviderArn = try fields.required("SAMLProviderArn")
            tags = try fields.required("Tags")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["SAMLProviderArn"] = samlProviderArn.wire
            fields["Tags"] = tags.wire
            return fields
        }
    }

    /// The input of `TagServerCertificate`.
    public struct TagServerCertificateRequest: WireStructure {
        public var serverCertificateName: String
        public var tags: [Tag]

        public init(serverCertificateName: String, tags: [Tag]) {
            self.serverCertificateName = serverCertificateName
            self.tags = tags
        }

        public static let schema = StructureSchema(
            "TagServerCertificateRequest",
            [
                .required("ServerCertificateName", Shapes.serverCertificateNameType),
                .required("Tags", Shapes.tagListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            serverCertificateName = try fields.required("ServerCertificateName")
            tags = try fields.required("Tags")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["ServerCertificateName"] = serverCertificateName.wire
            fields["Tags"] = tags.wire
            return fields
        }
    }

}
