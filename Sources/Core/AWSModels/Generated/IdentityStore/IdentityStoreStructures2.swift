// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols
public import Primitives

extension IdentityStore {
    /// `GroupMembership` of the model.
    public struct GroupMembership: WireStructure {
        public var identityStoreId: String
        public var membershipId: String?
        public var groupId: String?
        public var memberId: MemberId?
        public var createdAt: Timestamp?
        public var updatedAt: Timestamp?
        public var createdBy: String?
        public var updatedBy: String?

        public init(
            identityStoreId: String, membershipId: String? = nil, groupId: String? = nil, memberId: MemberId? = nil,
            createdAt: Timestamp? = nil, updatedAt: Timestamp? = nil, createdBy: String? = nil, updatedBy: String? = nil
        ) {
            self.identityStoreId = identityStoreId
            self.membershipId = membershipId
            self.groupId = groupId
            self.memberId = memberId
            self.createdAt = createdAt
            self.updatedAt = updatedAt
            self.createdBy = createdBy
            self.updatedBy = updatedBy
        }

        public static let schema = StructureSchema(
            "GroupMembership",
            [
                .required("IdentityStoreId", Shapes.identityStoreId),
                .optional("MembershipId", Shapes.resourceId),
                .optional("GroupId", Shapes.resourceId),
                .optional("MemberId", .structure(MemberId.self)),
                .optional("CreatedAt", Shapes.dateType),
                .optional("UpdatedAt", Shapes.dateType),
                .optional("CreatedBy", Shapes.stringType),
                .optional("UpdatedBy", Shapes.stringType),
            ])

        public init(fields: WireFields) throws(WireError) {
            identityStoreId = try fields.required("IdentityStoreId")
            membershipId = try fields.optional("MembershipId")
            groupId = try fields.optional("GroupId")
            memberId = try fields.optional("MemberId")
            createdAt = try fields.optional("CreatedAt")
            updatedAt = try fields.optional("UpdatedAt")
            createdBy = try fields.optional("CreatedBy")
            updatedBy = try fields.optional("UpdatedBy")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["IdentityStoreId"] = identityStoreId.wire
            fields["MembershipId"] = membershipId?.wire
            fields["GroupId"] = groupId?.wire
            fields["MemberId"] = memberId?.wire
            fields["CreatedAt"] = createdAt?.wire
            fields["UpdatedAt"] = updatedAt?.wire
            fields["CreatedBy"] = createdBy?.wire
            fields["UpdatedBy"] = updatedBy?.wire
            return fields
        }
    }

    /// `GroupMembershipExistenceResult` of the model.
    public struct GroupMembershipExistenceResult: WireStructure {
        public var groupId: String?
        public var memberId: MemberId?
        public var membershipExists: Bool?

        public init(groupId: String? = nil, memberId: MemberId? = nil, membershipExists: Bool? = nil) {
            self.groupId = groupId
            self.memberId = memberId
            self.membershipExists = membershipExists
        }

        public static let schema = StructureSchema(
            "GroupMembershipExistenceResult",
            [
                .optional("GroupId", Shapes.resourceId),
                .optional("MemberId", .structure(MemberId.self)),
                .optional("MembershipExists", Shapes.booleanType),
            ])

        public init(fields: WireFields) throws(WireError) {
            groupId = try fields.optional("GroupId")
            memberId = try fields.optional("MemberId")
            membershipExists = try fields.optional("MembershipExists")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["GroupId"] = groupId?.wire
            fields["MemberId"] = memberId?.wire
            fields["MembershipExists"] = membershipExists?.wire
            return fields
        }
    }

    /// `MemberId` of the model.
    public struct MemberId: WireStructure {
        public var userId: String?

        public init(userId: String? = nil) {
            self.userId = userId
        }

        public static let schema = StructureSchema(
            "MemberId",
            [
                .optional("UserId", Shapes.resourceId)
            ])

        public init(fields: WireFields) throws(WireError) {
            userId = try fields.optional("UserId")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserId"] = userId?.wire
            return fields
        }
    }

    /// `Name` of the model.
    public struct Name: WireStructure {
        public var formatted: String?
        public var familyName: String?
        public var givenName: String?
        public var middleName: String?
        public var honorificPrefix: String?
        public var honorificSuffix: String?

        public init(
            formatted: String? = nil, familyName: String? = nil, givenName: String? = nil, middleName: String? = nil,
            honorificPrefix: String? = nil, honorificSuffix: String? = nil
        ) {
            self.formatted = formatted
            self.familyName = familyName
            self.givenName = givenName
            self.middleName = middleName
            self.honorificPrefix = honorificPrefix
            self.honorificSuffix = honorificSuffix
        }

        public static let schema = StructureSchema(
            "Name",
            [
                .optional("Formatted", Shapes.sensitiveStringType),
                .optional("FamilyName", Shapes.sensitiveStringType),
                .optional("GivenName", Shapes.sensitiveStringType),
                .optional("MiddleName", Shapes.sensitiveStringType),
                .optional("HonorificPrefix", Shapes.sensitiveStringType),
                .optional("HonorificSuffix", Shapes.sensitiveStringType),
            ])

        public init(fields: WireFields) throws(WireError) {
            formatted = try fields.optional("Formatted")
            familyName = try fields.optional("FamilyName")
            givenName = try fields.optional("GivenName")
            middleName = try fields.optional("MiddleName")
            honorificPrefix = try fields.optional("HonorificPrefix")
            honorificSuffix = try fields.optional("HonorificSuffix")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Formatted"] = formatted?.wire
            fields["FamilyName"] = familyName?.wire
            fields["GivenName"] = givenName?.wire
            fields["MiddleName"] = middleName?.wire
            fields["HonorificPrefix"] = honorificPrefix?.wire
            fields["HonorificSuffix"] = honorificSuffix?.wire
            return fields
        }
    }

    /// `PhoneNumber` of the model.
    public struct PhoneNumber: WireStructure {
        public var value: String?
        public var type: String?
        public var primary: Bool?

        public init(value: String? = nil, type: String? = nil, primary: Bool? = nil) {
            self.value = value
            self.type = type
            self.primary = primary
        }

        public static let schema = StructureSchema(
            "PhoneNumber",
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

    /// `Photo` of the model.
    public struct Photo: WireStructure {
        public var value: String
        public var type: String?
        public var display: String?
        public var primary: Bool?

        public init(value: String, type: String? = nil, display: String? = nil, primary: Bool? = nil) {
            self.value = value
            self.type = type
            self.display = display
            self.primary = primary
        }

        public static let schema = StructureSchema(
            "Photo",
            [
                .required("Value", Shapes.sensitiveStringType),
                .optional("Type", Shapes.sensitiveStringType),
                .optional("Display", Shapes.sensitiveStringType),
                .optional("Primary", Shapes.booleanType),
            ])

        public init(fields: WireFields) throws(WireError) {
            value = try fields.required("Value")
            type = try fields.optional("Type")
            display = try fields.optional("Display")
            primary = try fields.optional("Primary")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Value"] = value.wire
            fields["Type"] = type?.wire
            fields["Display"] = display?.wire
            fields["Primary"] = primary?.wire
            return fields
        }
    }

    /// `Role` of the model.
    public struct Role: WireStructure {
        public var value: String?
        public var type: String?
        public var primary: Bool?

        public init(value: String? = nil, type: String? = nil, primary: Bool? = nil) {
            self.value = value
            self.type = type
            self.primary = primary
        }

        public static let schema = StructureSchema(
            "Role",
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

    /// `UniqueAttribute` of the model.
    public struct UniqueAttribute: WireStructure {
        public var attributePath: String
        public var attributeValue: JSON

        public init(attributePath: String, attributeValue: JSON) {
            self.attributePath = attributePath
            self.attributeValue = attributeValue
        }

        public static let schema = StructureSchema(
            "UniqueAttribute",
            [
                .required("AttributePath", Shapes.attributePath),
                .required("AttributeValue", Shapes.attributeValue),
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

}
