// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension IdentityStore {
    /// The input of `DescribeGroupMembership`.
    public struct DescribeGroupMembershipRequest: WireStructure {
        public var identityStoreId: String
        public var membershipId: String

        public init(identityStoreId: String, membershipId: String) {
            self.identityStoreId = identityStoreId
            self.membershipId = membershipId
        }

        public static let schema = StructureSchema(
            "DescribeGroupMembershipRequest",
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

    /// The input of `DescribeGroup`.
    public struct DescribeGroupRequest: WireStructure {
        public var identityStoreId: String
        public var groupId: String

        public init(identityStoreId: String, groupId: String) {
            self.identityStoreId = identityStoreId
            self.groupId = groupId
        }

        public static let schema = StructureSchema(
            "DescribeGroupRequest",
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

    /// The input of `DescribeUser`.
    public struct DescribeUserRequest: WireStructure {
        public var identityStoreId: String
        public var userId: String
        public var extensions: [String]?

        public init(identityStoreId: String, userId: String, extensions: [String]? = nil) {
            self.identityStoreId = identityStoreId
            self.userId = userId
            self.extensions = extensions
        }

        public static let schema = StructureSchema(
            "DescribeUserRequest",
            [
                .required("IdentityStoreId", Shapes.identityStoreId),
                .required("UserId", Shapes.resourceId),
                .optional("Extensions", Shapes.extensionNames),
            ])

        public init(fields: WireFields) throws(WireError) {
            identityStoreId = try fields.required("IdentityStoreId")
            userId = try fields.required("UserId")
            extensions = try fields.optional("Extensions")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["IdentityStoreId"] = identityStoreId.wire
            fields["UserId"] = userId.wire
            fields["Extensions"] = extensions?.wire
            return fields
        }
    }

    /// The input of `GetGroupId`.
    public struct GetGroupIdRequest: WireStructure {
        public var identityStoreId: String
        public var alternateIdentifier: AlternateIdentifier

        public init(identityStoreId: String, alternateIdentifier: AlternateIdentifier) {
            self.identityStoreId = identityStoreId
            self.alternateIdentifier = alternateIdentifier
        }

        public static let schema = StructureSchema(
            "GetGroupIdRequest",
            [
                .required("IdentityStoreId", Shapes.identityStoreId),
                .required("AlternateIdentifier", .structure(AlternateIdentifier.self)),
            ])

        public init(fields: WireFields) throws(WireError) {
            identityStoreId = try fields.required("IdentityStoreId")
            alternateIdentifier = try fields.required("AlternateIdentifier")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["IdentityStoreId"] = identityStoreId.wire
            fields["AlternateIdentifier"] = alternateIdentifier.wire
            return fields
        }
    }

    /// The input of `GetGroupMembershipId`.
    public struct GetGroupMembershipIdRequest: WireStructure {
        public var identityStoreId: String
        public var groupId: String
        public var memberId: MemberId

        public init(identityStoreId: String, groupId: String, memberId: MemberId) {
            self.identityStoreId = identityStoreId
            self.groupId = groupId
            self.memberId = memberId
        }

        public static let schema = StructureSchema(
            "GetGroupMembershipIdRequest",
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

    /// The input of `GetUserId`.
    public struct GetUserIdRequest: WireStructure {
        public var identityStoreId: String
        public var alternateIdentifier: AlternateIdentifier

        public init(identityStoreId: String, alternateIdentifier: AlternateIdentifier) {
            self.identityStoreId = identityStoreId
            self.alternateIdentifier = alternateIdentifier
        }

        public static let schema = StructureSchema(
            "GetUserIdRequest",
            [
                .required("IdentityStoreId", Shapes.identityStoreId),
                .required("AlternateIdentifier", .structure(AlternateIdentifier.self)),
            ])

        public init(fields: WireFields) throws(WireError) {
            identityStoreId = try fields.required("IdentityStoreId")
            alternateIdentifier = try fields.required("AlternateIdentifier")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["IdentityStoreId"] = identityStoreId.wire
            fields["AlternateIdentifier"] = alternateIdentifier.wire
            return fields
        }
    }

    /// The input of `IsMemberInGroups`.
    public struct IsMemberInGroupsRequest: WireStructure {
        public var identityStoreId: String
        public var memberId: MemberId
        public var groupIds: [String]

        public init(identityStoreId: String, memberId: MemberId, groupIds: [String]) {
            self.identityStoreId = identityStoreId
            self.memberId = memberId
            self.groupIds = groupIds
        }

        public static let schema = StructureSchema(
            "IsMemberInGroupsRequest",
            [
                .required("IdentityStoreId", Shapes.identityStoreId),
                .required("MemberId", .structure(MemberId.self)),
                .required("GroupIds", Shapes.groupIds),
            ])

        public init(fields: WireFields) throws(WireError) {
            identityStoreId = try fields.required("IdentityStoreId")
            memberId = try fields.required("MemberId")
            groupIds = try fields.required("GroupIds")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["IdentityStoreId"] = identityStoreId.wire
            fields["MemberId"] = memberId.wire
            fields["GroupIds"] = groupIds.wire
            return fields
        }
    }

    /// The input of `ListGroupMembershipsForMember`.
    public struct ListGroupMembershipsForMemberRequest: WireStructure {
        public var identityStoreId: String
        public var memberId: MemberId
        public var maxResults: Int?
        public var nextToken: String?

        public init(identityStoreId: String, memberId: MemberId, maxResults: Int? = nil, nextToken: String? = nil) {
            self.identityStoreId = identityStoreId
            self.memberId = memberId
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        public static let schema = StructureSchema(
            "ListGroupMembershipsForMemberRequest",
            [
                .required("IdentityStoreId", Shapes.identityStoreId),
                .required("MemberId", .structure(MemberId.self)),
                .optional("MaxResults", Shapes.maxResults),
                .optional("NextToken", Shapes.nextToken),
            ])

        public init(fields: WireFields) throws(WireError) {
            identityStoreId = try fields.required("IdentityStoreId")
            memberId = try fields.required("MemberId")
            maxResults = try fields.optional("MaxResults")
            nextToken = try fields.optional("NextToken")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["IdentityStoreId"] = identityStoreId.wire
            fields["MemberId"] = memberId.wire
            fields["MaxResults"] = maxResults?.wire
            fields["NextToken"] = nextToken?.wire
            return fields
        }
    }

    /// The input of `ListGroupMemberships`.
    public struct ListGroupMembershipsRequest: WireStructure {
        public var identityStoreId: String
        public var groupId: String
        public var maxResults: Int?
        public var nextToken: String?

        public init(identityStoreId: String, groupId: String, maxResults: Int? = nil, nextToken: String? = nil) {
            self.identityStoreId = identityStoreId
            self.groupId = groupId
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        public static let schema = StructureSchema(
            "ListGroupMembershipsRequest",
            [
                .required("IdentityStoreId", Shapes.identityStoreId),
                .required("GroupId", Shapes.resourceId),
                .optional("MaxResults", Shapes.maxResults),
                .optional("NextToken", Shapes.nextToken),
            ])

        public init(fields: WireFields) throws(WireError) {
            identityStoreId = try fields.required("IdentityStoreId")
            groupId = try fields.required("GroupId")
            maxResults = try fields.optional("MaxResults")
            nextToken = try fields.optional("NextToken")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["IdentityStoreId"] = identityStoreId.wire
            fields["GroupId"] = groupId.wire
            fields["MaxResults"] = maxResults?.wire
            fields["NextToken"] = nextToken?.wire
            return fields
        }
    }

}
