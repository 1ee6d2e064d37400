// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols
public import Primitives

extension IdentityStore {
    /// `Address` of the model.
    public struct Address: WireStructure {
        public var streetAddress: String?
        public var locality: String?
        public var region: String?
        public var postalCode: String?
        public var country: String?
        public var formatted: String?
        public var type: String?
        public var primary: Bool?

        public init(
            streetAddress: String? = nil, locality: String? = nil, region: String? = nil, postalCode: String? = nil,
            country: String? = nil, formatted: String? = nil, type: String? = nil, primary: Bool? = nil
        ) {
            self.streetAddress = streetAddress
            self.locality = locality
            self.region = region
            self.postalCode = postalCode
            self.country = country
            self.formatted = formatted
            self.type = type
            self.primary = primary
        }

        public static let schema = StructureSchema(
            "Address",
            [
                .optional("StreetAddress", Shapes.sensitiveStringType),
                .optional("Locality", Shapes.sensitiveStringType),
                .optional("Region", Shapes.sensitiveStringType),
                .optional("PostalCode", Shapes.sensitiveStringType),
                .optional("Country", Shapes.sensitiveStringType),
                .optional("Formatted", Shapes.sensitiveStringType),
                .optional("Type", Shapes.sensitiveStringType),
                .optional("Primary", Shapes.booleanType),
            ])

        public init(fields: WireFields) throws(WireError) {
            streetAddress = try fields.optional("StreetAddress")
            locality = try fields.optional("Locality")
            region = try fields.optional("Region")
            postalCode = try fields.optional("PostalCode")
            country = try fields.optional("Country")
            formatted = try fields.optional("Formatted")
            type = try fields.optional("Type")
            primary = try fields.optional("Primary")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["StreetAddress"] = streetAddress?.wire
            fields["Locality"] = locality?.wire
            fields["Region"] = region?.wire
            fields["PostalCode"] = postalCode?.wire
            fields["Country"] = country?.wire
            fields["Formatted"] = formatted?.wire
            fields["Type"] = type?.wire
            fields["Primary"] = primary?.wire
            return fields
        }
    }

    /// `AlternateIdentifier` of the model.
    public struct AlternateIdentifier: WireStructure {
        public var externalId: ExternalId?
        public var uniqueAttribute: UniqueAttribute?

        public init(externalId: ExternalId? = nil, uniqueAttribute: UniqueAttribute? = nil) {
            self.externalId = externalId
            self.uniqueAttribute = uniqueAttribute
        }

        public static let schema = StructureSchema(
            "AlternateIdentifier",
            [
                .optional("ExternalId", .structure(ExternalId.self)),
                .optional("UniqueAttribute", .structure(UniqueAttribute.self)),
            ])

        public init(fields: WireFields) throws(WireError) {
            externalId = try fields.optional("ExternalId")
            uniqueAttribute = try fields.optional("UniqueAttribute")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["ExternalId"] = externalId?.wire
            fields["UniqueAttribute"] = uniqueAttribute?.wire
            return fields
        }
    }

    /// `AttributeOperation` of the model.
    public struct AttributeOperation: WireStructure {
        public var attributePath: String
        public var attributeValue: JSON?

        public init(attributePath: String, attributeValue: JSON? = nil) {
            self.attributePath = attributePath
            self.attributeValue = attributeValue
        }

        public static let schema = StructureSchema(
            "AttributeOperation",
            [
                .required("AttributePath", Shapes.attributePath),
                .optional("AttributeValue", Shapes.attributeValue),
            ])

        public init(fields: WireFields) throws(WireError) {
            attributePath = try fields.required("AttributePath")
            attributeValue = try fields.optional("AttributeValue")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["AttributePath"] = attributePath.wire
            fields["AttributeValue"] = attributeValue?.wire
            return fields
        }
    }

    /// `Email` of the model.
    public struct Email: WireStructure {
        public var value: String?
        public var type: String?
        public var primary: Bool?

        public init(value: String? = nil, type: String? = nil, primary: Bool? = nil) {
            self.value = value
            self.type = type
            self.primary = primary
        }

        public static let schema = StructureSchema(
            "Email",
            [
                .optional("Value", Shapes.sensitiveStringType),
                .optional("Type", Shapes.sensitiveStringType),
                .optional("Primary", Shapes.booleanType),
            ])

        public init(fields: WireFields) throws(WireError) {
            value = try fields.optional("Value")
            type = try fields.optional("Type")
            primary = try fields.optional("Primary")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Value"] = value?.wire
            fields["Type"] = type?.wire
            fields["Primary"] = primary?.wire
            return fields
        }
    }

    /// `ExternalId` of the model.
    public struct ExternalId: WireStructure {
        public var issuer: String
        public var id: String

        public init(issuer: String, id: String) {
            self.issuer = issuer
            self.id = id
        }

        public static let schema = StructureSchema(
            "ExternalId",
            [
                .required("Issuer", Shapes.externalIdIssuer),
                .required("Id", Shapes.externalIdIdentifier),
            ])

        public init(fields: WireFields) throws(WireError) {
            issuer = try fields.required("Issuer")
            id = try fields.required("Id")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Issuer"] = issuer.wire
            fields["Id"] = id.wire
            return fields
        }
    }

    /// `Filter` of the model.
    public struct Filter: WireStructure {
        public var attributePath: String
        public var attributeValue: String

        public init(attributePath: String, attributeValue: String) {
            self.attributePath = attributePath
            self.attributeValue = attributeValue
        }

        public static let schema = StructureSchema(
            "Filter",
            [
                .required("AttributePath", Shapes.attributePath),
                .required("AttributeValue", Shapes.sensitiveStringType),
            ])

        public init(fields: WireFields) throws(WireError) {
            attributePath = try fields.required("AttributePath")
            attributeValue = try fields.required("AttributeValue")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["AttributePath"] = attributePath.wire
            fields["AttributeValue"] = attributeValue.wire
            return fields
        }
    }

    /// `Group` of the model.
    public struct Group: WireStructure {
        public var groupId: String
        public var displayName: String?
        public var externalIds: [ExternalId]?
        public var description: String?
        public var createdAt: Timestamp?
        public var updatedAt: Timestamp?
        public var createdBy: String?
        public var updatedBy: String?
        public var identityStoreId: String

        public init(
            groupId: String, displayName: String? = nil, externalIds: [ExternalId]? = nil, description: String? = nil,
            createdAt: Timestamp? = nil, updatedAt: Timestamp? = nil, createdBy: String? = nil,
            updatedBy: String? = nil, identityStoreId: String
        ) {
            self.groupId = groupId
            self.displayName = displayName
            self.externalIds = externalIds
            self.description = description
            self.createdAt = createdAt
            self.updatedAt = updatedAt
            self.createdBy = createdBy
            self.updatedBy = updatedBy
            self.identityStoreId = identityStoreId
        }

        public static let schema = StructureSchema(
            "Group",
            [
                .required("GroupId", Shapes.resourceId),
                .optional("DisplayName", Shapes.groupDisplayName),
                .optional("ExternalIds", Shapes.externalIds),
                .optional("Description", Shapes.sensitiveStringType),
                .optional("CreatedAt", Shapes.dateType),
                .optional("UpdatedAt", Shapes.dateType),
                .optional("CreatedBy", Shapes.stringType),
                .optional("UpdatedBy", Shapes.stringType),
                .required("IdentityStoreId", Shapes.identityStoreId),
            ])

        public init(fields: WireFields) throws(WireError) {
            groupId = try fields.required("GroupId")
            displayName = try fields.optional("DisplayName")
            externalIds = try fields.optional("ExternalIds")
            description = try fields.optional("Description")
            createdAt = try fields.optional("CreatedAt")
            updatedAt = try fields.optional("UpdatedAt")
            createdBy = try fields.optional("CreatedBy")
            updatedBy = try fields.optional("UpdatedBy")
            identityStoreId = try fields.required("IdentityStoreId")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["GroupId"] = groupId.wire
            fields["DisplayName"] = displayName?.wire
            fields["ExternalIds"] = externalIds?.wire
            fields["Description"] = description?.wire
            fields["CreatedAt"] = createdAt?.wire
            fields["UpdatedAt"] = updatedAt?.wire
            fields["CreatedBy"] = createdBy?.wire
            fields["UpdatedBy"] = updatedBy?.wire
            fields["IdentityStoreId"] = identityStoreId.wire
            return fields
        }
    }

}
