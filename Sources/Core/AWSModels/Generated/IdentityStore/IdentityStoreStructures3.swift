// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols
public import Primitives

extension IdentityStore {
    /// `User` of the model.
    public struct User: WireStructure {
        public var identityStoreId: String
        public var userId: String
        public var userName: String?
        public var externalIds: [ExternalId]?
        public var name: Name?
        public var displayName: String?
        public var nickName: String?
        public var profileUrl: String?
        public var emails: [Email]?
        public var addresses: [Address]?
        public var phoneNumbers: [PhoneNumber]?
        public var userType: String?
        public var title: String?
        public var preferredLanguage: String?
        public var locale: String?
        public var timezone: String?
        public var userStatus: String?
        public var photos: [Photo]?
        public var website: String?
        public var birthdate: String?
        public var roles: [Role]?
        public var createdAt: Timestamp?
        public var createdBy: String?
        public var updatedAt: Timestamp?
        public var updatedBy: String?
        public var extensions: [String: JSON]?

        public init(
            identityStoreId: String, userId: String, userName: String? = nil, externalIds: [ExternalId]? = nil,
            name: Name? = nil, displayName: String? = nil, nickName: String? = nil, profileUrl: String? = nil,
            emails: [Email]? = nil, addresses: [Address]? = nil, phoneNumbers: [PhoneNumber]? = nil,
            userType: String? = nil, title: String? = nil, preferredLanguage: String? = nil, locale: String? = nil,
            timezone: String? = nil, userStatus: String? = nil, photos: [Photo]? = nil, website: String? = nil,
            birthdate: String? = nil, roles: [Role]? = nil, createdAt: Timestamp? = nil, createdBy: String? = nil,
            updatedAt: Timestamp? = nil, updatedBy: String? = nil, extensions: [String: JSON]? = nil
        ) {
            self.identityStoreId = identityStoreId
            self.userId = userId
            self.userName = userName
            self.externalIds = externalIds
            self.name = name
            self.displayName = displayName
            self.nickName = nickName
            self.profileUrl = profileUrl
            self.emails = emails
            self.addresses = addresses
            self.phoneNumbers = phoneNumbers
            self.userType = userType
            self.title = title
            self.preferredLanguage = preferredLanguage
            self.locale = locale
            self.timezone = timezone
            self.userStatus = userStatus
            self.photos = photos
            self.website = website
            self.birthdate = birthdate
            self.roles = roles
            self.createdAt = createdAt
            self.createdBy = createdBy
            self.updatedAt = updatedAt
            self.updatedBy = updatedBy
            self.extensions = extensions
        }

        public static let schema = StructureSchema(
            "User",
            [
                .required("IdentityStoreId", Shapes.identityStoreId),
                .required("UserId", Shapes.resourceId),
                .optional("UserName", Shapes.userName),
                .optional("ExternalIds", Shapes.externalIds),
                .optional("Name", .structure(Name.self)),
                .optional("DisplayName", Shapes.sensitiveStringType),
                .optional("NickName", Shapes.sensitiveStringType),
                .optional("ProfileUrl", Shapes.sensitiveStringType),
                .optional("Emails", Shapes.emails),
                .optional("Addresses", Shapes.addresses),
                .optional("PhoneNumbers", Shapes.phoneNumbers),
                .optional("UserType", Shapes.sensitiveStringType),
                .optional("Title", Shapes.sensitiveStringType),
                .optional("PreferredLanguage", Shapes.sensitiveStringType),
                .optional("Locale", Shapes.sensitiveStringType),
                .optional("Timezone", Shapes.sensitiveStringType),
                .optional("UserStatus", Shapes.userStatus),
                .optional("Photos", Shapes.photos),
                .optional("Website", Shapes.sensitiveStringType),
                .optional("Birthdate", Shapes.sensitiveStringType),
                .optional("Roles", Shapes.roles),
                .optional("CreatedAt", Shapes.dateType),
                .optional("CreatedBy", Shapes.stringType),
                .optional("UpdatedAt", Shapes.dateType),
                .optional("UpdatedBy", Shapes.stringType),
                .optional("Extensions", Shapes.extensions),
            ])

        public init(fields: WireFields) throws(WireError) {
            identityStoreId = try fields.required("IdentityStoreId")
            userId = try fields.required("UserId")
            userName = try fields.optional("UserName")
            externalIds = try fields.optional("ExternalIds")
            name = try fields.optional("Name")
            displayName = try fields.optional("DisplayName")
            nickName = try fields.optional("NickName")
            profileUrl = try fields.optional("ProfileUrl")
            emails = try fields.optional("Emails")
            addresses = try fields.optional("Addresses")
            phoneNumbers = try fields.optional("PhoneNumbers")
            userType = try fields.optional("UserType")
            title = try fields.optional("Title")
            preferredLanguage = try fields.optional("PreferredLanguage")
            locale = try fields.optional("Locale")
            timezone = try fields.optional("Timezone")
            userStatus = try fields.optional("UserStatus")
            photos = try fields.optional("Photos")
            website = try fields.optional("Website")
            birthdate = try fields.optional("Birthdate")
            roles = try fields.optional("Roles")
            createdAt = try fields.optional("CreatedAt")
            createdBy = try fields.optional("CreatedBy")
            updatedAt = try fields.optional("UpdatedAt")
            updatedBy = try fields.optional("UpdatedBy")
            extensions = try fields.optional("Extensions")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["IdentityStoreId"] = identityStoreId.wire
            fields["UserId"] = userId.wire
            fields["UserName"] = userName?.wire
            fields["ExternalIds"] = externalIds?.wire
            fields["Name"] = name?.wire
            fields["DisplayName"] = displayName?.wire
            fields["NickName"] = nickName?.wire
            fields["ProfileUrl"] = profileUrl?.wire
            fields["Emails"] = emails?.wire
            fields["Addresses"] = addresses?.wire
            fields["PhoneNumbers"] = phoneNumbers?.wire
            fields["UserType"] = userType?.wire
            fields["Title"] = title?.wire
            fields["PreferredLanguage"] = preferredLanguage?.wire
            fields["Locale"] = locale?.wire
            fields["Timezone"] = timezone?.wire
            fields["UserStatus"] = userStatus?.wire
            fields["Photos"] = photos?.wire
            fields["Website"] = website?.wire
            fields["Birthdate"] = birthdate?.wire
            fields["Roles"] = roles?.wire
            fields["CreatedAt"] = createdAt?.wire
            fields["CreatedBy"] = createdBy?.wire
            fields["UpdatedAt"] = updatedAt?.wire
            fields["UpdatedBy"] = updatedBy?.wire
            fields["Extensions"] = extensions?.wire
            return fields
        }
    }

}
