// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols
public import Primitives

extension IdentityStore {
    /// The input of `CreateGroupMembership`.
    public struct CreateGroupMembershipRequest: WireStructure {
        public var identityStoreId: String
        public var groupId: String
        public var memberId: MemberId

        public init(identityStoreId: String, groupId: String, memberId: MemberId) {
            self.identityStoreId = identityStoreId
            self.groupId = groupId
            self.memberId = memberId
        }

        public static let schema = StructureSchema(
            "CreateGroupMembershipRequest",
            [
                .required("IdentityStoreId", Shapes.identityStoreId),
                .required("GroupId", Shapes.resourceId),
                .required("MemberId", .structure(MemberId.self)),
            ])

        public init(fields: WireFields) throws(WireError) {
            identityStoreId = try fields.required("IdentityStoreId")
            groupId = try fields.required("GroupId")
            memberId = try fields.required("MemberId")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["IdentityStoreId"] = identityStoreId.wire
            fields["GroupId"] = groupId.wire
            fields["MemberId"] = memberId.wire
            return fields
        }
    }

    /// The input of `CreateGroup`.
    public struct CreateGroupRequest: WireStructure {
        public var identityStoreId: String
        public var displayName: String?
        public var description: String?

        public init(identityStoreId: String, displayName: String? = nil, description: String? = nil) {
            self.identityStoreId = identityStoreId
            self.displayName = displayName
            self.description = description
        }

        public static let schema = StructureSchema(
            "CreateGroupRequest",
            [
                .required("IdentityStoreId", Shapes.identityStoreId),
                .optional("DisplayName", Shapes.groupDisplayName),
                .optional("Description", Shapes.sensitiveStringType),
            ])

        public init(fields: WireFields) throws(WireError) {
            identityStoreId = try fields.required("IdentityStoreId")
            displayName = try fields.optional("DisplayName")
            description = try fields.optional("Description")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["IdentityStoreId"] = identityStoreId.wire
            fields["DisplayName"] = displayName?.wire
            fields["Description"] = description?.wire
            return fields
        }
    }

    /// The input of `CreateUser`.
    public struct CreateUserRequest: WireStructure {
        public var identityStoreId: String
        public var userName: String?
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
        public var photos: [Photo]?
        public var website: String?
        public var birthdate: String?
        public var roles: [Role]?
        public var extensions: [String: JSON]?

        public init(
            identityStoreId: String, userName: String? = nil, name: Name? = nil, displayName: String? = nil,
            nickName: String? = nil, profileUrl: String? = nil, emails: [Email]? = nil, addresses: [Address]? = nil,
            phoneNumbers: [PhoneNumber]? = nil, userType: String? = nil, title: String? = nil,
            preferredLanguage: String? = nil, locale: String? = nil, timezone: String? = nil, photos: [Photo]? = nil,
            website: String? = nil, birthdate: String? = nil, roles: [Role]? = nil, extensions: [String: JSON]? = nil
        ) {
            self.identityStoreId = identityStoreId
            self.userName = userName
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
            self.photos = photos
            self.website = website
            self.birthdate = birthdate
            self.roles = roles
            self.extensions = extensions
        }

        public static let schema = StructureSchema(
            "CreateUserRequest",
            [
                .required("IdentityStoreId", Shapes.identityStoreId),
                .optional("UserName", Shapes.userName),
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
                .optional("Photos", Shapes.photos),
                .optional("Website", Shapes.sensitiveStringType),
                .optional("Birthdate", Shapes.sensitiveStringType),
                .optional("Roles", Shapes.roles),
                .optional("Extensions", Shapes.extensions),
            ])

        public init(fields: WireFields) throws(WireError) {
            identityStoreId = try fields.required("IdentityStoreId")
            userName = try fields.optional("UserName")
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
            photos = try fields.optional("Photos")
            website = try fields.optional("Website")
            birthdate = try fields.optional("Birthdate")
            roles = try fields.optional("Roles")
            extensions = try fields.optional("Extensions")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["IdentityStoreId"] = identityStoreId.wire
            fields["UserName"] = userName?.wire
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
            fields["Photos"] = photos?.wire
            fields["Website"] = website?.wire
            fields["Birthdate"] = birthdate?.wire
            fields["Roles"] = roles?.wire
            fields["Extensions"] = extensions?.wire
            return fields
        }
    }

    /// The input of `DeleteGroupMembership`.
    public struct DeleteGroupMembershipRequest: WireStructure {
        public var identityStoreId: String
        public var membershipId: String

        public init(identityStoreId: String, membershipId: String) {
            self.identityStoreId = identityStoreId
            self.membershipId = membershipId
        }

        public static let schema = StructureSchema(
            "DeleteGroupMembershipRequest",
            [
                .required("IdentityStoreId", Shapes.identityStoreId),
                .required("MembershipId", Shapes.resourceId),
            ])

        public init(fields: WireFields) throws(WireError) {
            identityStoreId = try fields.required("IdentityStoreId")
            membershipId = try fields.required("MembershipId")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["IdentityStoreId"] = identityStoreId.wire
            fields["MembershipId"] = membershipId.wire
            return fields
        }
    }

    /// The input of `DeleteGroup`.
    public struct DeleteGroupRequest: WireStructure {
        public var identityStoreId: String
        public var groupId: String

        public init(identityStoreId: String, groupId: String) {
            self.identityStoreId = identityStoreId
            self.groupId = groupId
        }

        public static let schema = StructureSchema(
            "DeleteGroupRequest",
            [
                .required("IdentityStoreId", Shapes.identityStoreId),
                .required("GroupId", Shapes.resourceId),
            ])

        public init(fields: WireFields) throws(WireError) {
            identityStoreId = try fields.required("IdentityStoreId")
            groupId = try fields.required("GroupId")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["IdentityStoreId"] = identityStoreId.wire
            fields["GroupId"] = groupId.wire
            return fields
        }
    }

    /// The input of `DeleteUser`.
    public struct DeleteUserRequest: WireStructure {
        public var identityStoreId: String
        public var userId: String

        public init(identityStoreId: String, userId: String) {
            self.identityStoreId = identityStoreId
            self.userId = userId
        }

        public static let schema = StructureSchema(
            "DeleteUserRequest",
            [
                .required("IdentityStoreId", Shapes.identityStoreId),
                .required("UserId", Shapes.resourceId),
            ])

        public init(fields: WireFields) throws(WireError) {
            identityStoreId = try fields.required("IdentityStoreId")
            userId = try fields.required("UserId")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["IdentityStoreId"] = identityStoreId.wire
            fields["UserId"] = userId.wire
            return fields
        }
    }

}
