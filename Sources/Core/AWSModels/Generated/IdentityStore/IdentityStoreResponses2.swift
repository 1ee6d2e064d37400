// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension IdentityStore {
    /// The output of `GetGroupId`.
    public struct GetGroupIdResponse: WireStructure {
        public var groupId: String
        public var identityStoreId: String

        public init(groupId: String, identityStoreId: String) {
            self.groupId = groupId
            self.identityStoreId = identityStoreId
        }

        public static let schema = StructureSchema(
            "GetGroupIdResponse",
            [
                .required("GroupId", Shapes.resourceId),
                .required("IdentityStoreId", Shapes.identityStoreId),
            ])

        public init(fields: WireFields) throws(WireError) {
            groupId = try fields.required("GroupId")
            identityStoreId = try fields.required("IdentityStoreId")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["GroupId"] = groupId.wire
            fields["IdentityStoreId"] = identityStoreId.wire
            return fields
        }
    }

    /// The output of `GetGroupMembershipId`.
    public struct GetGroupMembershipIdResponse: WireStructure {
        public var membershipId: String
        public var identityStoreId: String

        public init(membershipId: String, identityStoreId: String) {
            self.membershipId = membershipId
            self.identityStoreId = identityStoreId
        }

        public static let schema = StructureSchema(
            "GetGroupMembershipIdResponse",
            [
                .required("MembershipId", Shapes.resourceId),
                .required("IdentityStoreId", Shapes.identityStoreId),
            ])

        public init(fields: WireFields) throws(WireError) {
            membershipId = try fields.required("MembershipId")
            identityStoreId = try fields.required("IdentityStoreId")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["MembershipId"] = membershipId.wire
            fields["IdentityStoreId"] = identityStoreId.wire
            return fields
        }
    }

    /// The output of `GetUserId`.
    public struct GetUserIdResponse: WireStructure {
        public var identityStoreId: String
        public var userId: String

        public init(identityStoreId: String, userId: String) {
            self.identityStoreId = identityStoreId
            self.userId = userId
        }

        public static let schema = StructureSchema(
            "GetUserIdResponse",
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

    /// The output of `IsMemberInGroups`.
    public struct IsMemberInGroupsResponse: WireStructure {
        public var results: [GroupMembershipExistenceResult]

        public init(results: [GroupMembershipExistenceResult]) {
            self.results = results
        }

        public static let schema = StructureSchema(
            "IsMemberInGroupsResponse",
            [
                .required("Results", Shapes.groupMembershipExistenceResults)
            ])

        public init(fields: WireFields) throws(WireError) {
            results = try fields.required("Results")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Results"] = results.wire
            return fields
        }
    }

    /// The output of `ListGroupMembershipsForMember`.
    public struct ListGroupMembershipsForMemberResponse: WireStructure {
        public var groupMemberships: [GroupMembership]
        public var nextToken: String?

        public init(groupMemberships: [GroupMembership], nextToken: String? = nil) {
            self.groupMemberships = groupMemberships
            self.nextToken = nextToken
        }

        public static let schema = StructureSchema(
            "ListGroupMembershipsForMemberResponse",
            [
                .required("GroupMemberships", Shapes.groupMemberships),
                .optional("NextToken", Shapes.nextToken),
            ])

        public init(fields: WireFields) throws(WireError) {
            groupMemberships = try fields.required("GroupMemberships")
            nextToken = try fields.optional("NextToken")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["GroupMemberships"] = groupMemberships.wire
            fields["NextToken"] = nextToken?.wire
            return fields
        }
    }

    /// The output of `ListGroupMemberships`.
    public struct ListGroupMembershipsResponse: WireStructure {
        public var groupMemberships: [GroupMembership]
        public var nextToken: String?

        public init(groupMemberships: [GroupMembership], nextToken: String? = nil) {
            self.groupMemberships = groupMemberships
            self.nextToken = nextToken
        }

        public static let schema = StructureSchema(
            "ListGroupMembershipsResponse",
            [
                .required("GroupMemberships", Shapes.groupMemberships),
                .optional("NextToken", Shapes.nextToken),
            ])

        public init(fields: WireFields) throws(WireError) {
            groupMemberships = try fields.required("GroupMemberships")
            nextToken = try fields.optional("NextToken")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["GroupMemberships"] = groupMemberships.wire
            fields["NextToken"] = nextToken?.wire
            return fields
        }
    }

    /// The output of `ListGroups`.
    public struct ListGroupsResponse: WireStructure {
        public var groups: [Group]
        public var nextToken: String?

        public init(groups: [Group], nextToken: String? = nil) {
            self.groups = groups
            self.nextToken = nextToken
        }

        public static let schema = StructureSchema(
            "ListGroupsResponse",
            [
                .required("Groups", Shapes.groups),
                .optional("NextToken", Shapes.nextToken),
            ])

        public init(fields: WireFields) throws(WireError) {
            groups = try fields.required("Groups")
            nextToken = try fields.optional("NextToken")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Groups"] = groups.wire
            fields["NextToken"] = nextToken?.wire
            return fields
        }
    }

    /// The output of `ListUsers`.
    public struct ListUsersResponse: WireStructure {
        public var users: [User]
        public var nextToken: String?

        public init(users: [User], nextToken: String? = nil) {
            self.users = users
            self.nextToken = nextToken
        }

        public static let schema = StructureSchema(
            "ListUsersResponse",
            [
                .required("Users", Shapes.users),
                .optional("NextToken", Shapes.nextToken),
            ])

        public init(fields: WireFields) throws(WireError) {
            users = try fields.required("Users")
            nextToken = try fields.optional("NextToken")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Users"] = users.wire
            fields["NextToken"] = nextToken?.wire
            return fields
        }
    }

    /// The output of `UpdateGroup`.
    public struct UpdateGroupResponse: WireStructure {

        public init() {

        }

        public static let schema = StructureSchema(
            "UpdateGroupResponse",
            [

            ])

        public init(fields: WireFields) {}

        public var fields: WireFields { [:] }
    }

    /// The output of `UpdateUser`.
    public struct UpdateUserResponse: WireStructure {

        public init() {

        }

        public static let schema = StructureSchema(
            "UpdateUserResponse",
            [

            ])

        public init(fields: WireFields) {}

        public var fields: WireFields { [:] }
    }

}
