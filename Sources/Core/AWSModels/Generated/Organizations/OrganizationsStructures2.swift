// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension Organizations {
    /// `Organization` of the model.
    public struct Organization: WireStructure {
        public var id: String?
        public var arn: String?
        public var featureSet: String?
        public var masterAccountArn: String?
        public var masterAccountId: String?
        public var masterAccountEmail: String?
        public var availablePolicyTypes: [PolicyTypeSummary]?

        public init(
            id: String? = nil, arn: String? = nil, featureSet: String? = nil, masterAccountArn: String? = nil,
            masterAccountId: String? = nil, masterAccountEmail: String? = nil,
            availablePolicyTypes: [PolicyTypeSummary]? = nil
        ) {
            self.id = id
            self.arn = arn
            self.featureSet = featureSet
            self.masterAccountArn = masterAccountArn
            self.masterAccountId = masterAccountId
            self.masterAccountEmail = masterAccountEmail
            self.availablePolicyTypes = availablePolicyTypes
        }

        public static let schema = StructureSchema(
            "Organization",
            [
                .optional("Id", Shapes.organizationId),
                .optional("Arn", Shapes.organizationArn),
                .optional("FeatureSet", Shapes.organizationFeatureSet),
                .optional("MasterAccountArn", Shapes.accountArn),
                .optional("MasterAccountId", Shapes.accountId),
                .optional("MasterAccountEmail", Shapes.email),
                .optional("AvailablePolicyTypes", Shapes.policyTypes),
            ])

        public init(fields: WireFields) throws(WireError) {
            id = try fields.optional("Id")
            arn = try fields.optional("Arn")
            featureSet = try fields.optional("FeatureSet")
            masterAccountArn = try fields.optional("MasterAccountArn")
            masterAccountId = try fields.optional("MasterAccountId")
            masterAccountEmail = try fields.optional("MasterAccountEmail")
            availablePolicyTypes = try fields.optional("AvailablePolicyTypes")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Id"] = id?.wire
            fields["Arn"] = arn?.wire
            fields["FeatureSet"] = featureSet?.wire
            fields["MasterAccountArn"] = masterAccountArn?.wire
            fields["MasterAccountId"] = masterAccountId?.wire
            fields["MasterAccountEmail"] = masterAccountEmail?.wire
            fields["AvailablePolicyTypes"] = availablePolicyTypes?.wire
            return fields
        }
    }

    /// `OrganizationalUnit` of the model.
    public struct OrganizationalUnit: WireStructure {
        public var id: String?
        public var arn: String?
        public var name: String?
        public var path: String?

        public init(id: String? = nil, arn: String? = nil, name: String? = nil, path: String? = nil) {
            self.id = id
            self.arn = arn
            self.name = name
            self.path = path
        }

        public static let schema = StructureSchema(
            "OrganizationalUnit",
            [
                .optional("Id", Shapes.organizationalUnitId),
                .optional("Arn", Shapes.organizationalUnitArn),
                .optional("Name", Shapes.organizationalUnitName),
                .optional("Path", Shapes.path),
            ])

        public init(fields: WireFields) throws(WireError) {
            id = try fields.optional("Id")
            arn = try fields.optional("Arn")
            name = try fields.optional("Name")
            path = try fields.optional("Path")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Id"] = id?.wire
            fields["Arn"] = arn?.wire
            fields["Name"] = name?.wire
            fields["Path"] = path?.wire
            return fields
        }
    }

    /// `Parent` of the model.
    public struct Parent: WireStructure {
        public var id: String?
        public var type: String?

        public init(id: String? = nil, type: String? = nil) {
            self.id = id
            self.type = type
        }

        public static let schema = StructureSchema(
            "Parent",
            [
                .optional("Id", Shapes.parentId),
                .optional("Type", Shapes.parentType),
            ])

        public init(fields: WireFields) throws(WireError) {
            id = try fields.optional("Id")
            type = try fields.optional("Type")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Id"] = id?.wire
            fields["Type"] = type?.wire
            return fields
        }
    }

    /// `PolicyTypeSummary` of the model.
    public struct PolicyTypeSummary: WireStructure {
        public var type: String?
        public var status: String?

        public init(type: String? = nil, status: String? = nil) {
            self.type = type
            self.status = status
        }

        public static let schema = StructureSchema(
            "PolicyTypeSummary",
            [
                .optional("Type", Shapes.policyType),
                .optional("Status", Shapes.policyTypeStatus),
            ])

        public init(fields: WireFields) throws(WireError) {
            type = try fields.optional("Type")
            status = try fields.optional("Status")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Type"] = type?.wire
            fields["Status"] = status?.wire
            return fields
        }
    }

    /// `Root` of the model.
    public struct Root: WireStructure {
        public var id: String?
        public var arn: String?
        public var name: String?
        public var policyTypes: [PolicyTypeSummary]?

        public init(id: String? = nil, arn: String? = nil, name: String? = nil, policyTypes: [PolicyTypeSummary]? = nil)
        {
            self.id = id
            self.arn = arn
            self.name = name
            self.policyTypes = policyTypes
        }

        public static let schema = StructureSchema(
            "Root",
            [
                .optional("Id", Shapes.rootId),
                .optional("Arn", Shapes.rootArn),
                .optional("Name", Shapes.rootName),
                .optional("PolicyTypes", Shapes.policyTypes),
            ])

        public init(fields: WireFields) throws(WireError) {
            id = try fields.optional("Id")
            arn = try fields.optional("Arn")
            name = try fields.optional("Name")
            policyTypes = try fields.optional("PolicyTypes")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Id"] = id?.wire
            fields["Arn"] = arn?.wire
            fields["Name"] = name?.wire
            fields["PolicyTypes"] = policyTypes?.wire
            return fields
        }
    }

    /// `Tag` of the model.
    public struct Tag: WireStructure {
        public var key: String
        public var value: String

        public init(key: String, value: String) {
            self.key = key
            self.value = value
        }

        public static let schema = StructureSchema(
            "Tag",
            [
                .required("Key", Shapes.tagKey),
                .required("Value", Shapes.tagValue),
            ])

        public init(fields: WireFields) throws(WireError) {
            key = try fields.required("Key")
            value = try fields.required("Value")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Key"] = key.wire
            fields["Value"] = value.wire
            return fields
        }
    }

}
