// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension IdentityStore {
    /// `CreateGroup`.
    public static let createGroup = ModeledOperation<CreateGroupRequest, CreateGroupResponse>(
        service, "CreateGroup",
        errors: [
            Errors.resourceNotFound, Errors.throttling, Errors.accessDenied, Errors.conflict, Errors.internalServer,
            Errors.validation, Errors.serviceQuotaExceeded,
        ])

    /// `CreateGroupMembership`.
    public static let createGroupMembership = ModeledOperation<
        CreateGroupMembershipRequest, CreateGroupMembershipResponse
    >(
        service, "CreateGroupMembership",
        errors: [
            Errors.resourceNotFound, Errors.throttling, Errors.accessDenied, Errors.conflict, Errors.internalServer,
            Errors.validation, Errors.serviceQuotaExceeded,
        ])

    /// `CreateUser`.
    public static let createUser = ModeledOperation<CreateUserRequest, CreateUserResponse>(
        service, "CreateUser",
        errors: [
            Errors.resourceNotFound, Errors.throttling, Errors.accessDenied, Errors.conflict, Errors.internalServer,
            Errors.validation, Errors.serviceQuotaExceeded,
        ])

    /// `DeleteGroup`.
    public static let deleteGroup = ModeledOperation<DeleteGroupRequest, DeleteGroupResponse>(
        service, "DeleteGroup",
        errors: [
            Errors.resourceNotFound, Errors.throttling, Errors.accessDenied, Errors.conflict, Errors.internalServer,
            Errors.validation,
        ])

    /// `DeleteGroupMembership`.
    public static let deleteGroupMembership = ModeledOperation<
        DeleteGroupMembershipRequest, DeleteGroupMembershipResponse
    >(
        service, "DeleteGroupMembership",
        errors: [
            Errors.resourceNotFound, Errors.throttling, Errors.accessDenied, Errors.conflict, Errors.internalServer,
            Errors.validation,
        ])

    /// `DeleteUser`.
    public static let deleteUser = ModeledOperation<DeleteUserRequest, DeleteUserResponse>(
        service, "DeleteUser",
        errors: [
            Errors.resourceNotFound, Errors.throttling, Errors.accessDenied, Errors.conflict, Errors.internalServer,
            Errors.validation,
        ])

    /// `DescribeGroup`.
    public static let describeGroup = ModeledOperation<DescribeGroupRequest, DescribeGroupResponse>(
        service, "DescribeGroup",
        errors: [
            Errors.resourceNotFound, Errors.throttling, Errors.accessDenied, Errors.internalServer, Errors.validation,
        ])

    /// `DescribeGroupMembership`.
    public static let describeGroupMembership = ModeledOperation<
        DescribeGroupMembershipRequest, DescribeGroupMembershipResponse
    >(
        service, "DescribeGroupMembership",
        errors: [
            Errors.resourceNotFound, Errors.throttling, Errors.accessDenied, Errors.internalServer, Errors.validation,
        ])

    /// `DescribeUser`.
    public static let describeUser = ModeledOperation<DescribeUserRequest, DescribeUserResponse>(
        service, "DescribeUser",
        errors: [
            Errors.resourceNotFound, Errors.throttling, Errors.accessDenied, Errors.internalServer, Errors.validation,
        ])

    /// `GetGroupId`.
    public static let getGroupId = ModeledOperation<GetGroupIdRequest, GetGroupIdResponse>(
        service, "GetGroupId",
        errors: [
            Errors.resourceNotFound, Errors.throttling, Errors.accessDenied, Errors.internalServer, Errors.validation,
        ])

    /// `GetGroupMembershipId`.
    public static let getGroupMembershipId = ModeledOperation<
        GetGroupMembershipIdRequest, GetGroupMembershipIdResponse
    >(
        service, "GetGroupMembershipId",
        errors: [
            Errors.resourceNotFound, Errors.throttling, Errors.accessDenied, Errors.internalServer, Errors.validation,
        ])

    /// `GetUserId`.
    public static let getUserId = ModeledOperation<GetUserIdRequest, GetUserIdResponse>(
        service, "GetUserId",
        errors: [
            Errors.resourceNotFound, Errors.throttling, Errors.accessDenied, Errors.internalServer, Errors.validation,
        ])

    /// `IsMemberInGroups`.
    public static let isMemberInGroups = ModeledOperation<IsMemberInGroupsRequest, IsMemberInGroupsResponse>(
        service, "IsMemberInGroups",
        errors: [
            Errors.resourceNotFound, Errors.throttling, Errors.accessDenied, Errors.internalServer, Errors.validation,
        ])

    /// `ListGroupMemberships`.
    public static let listGroupMemberships = ModeledOperation<
        ListGroupMembershipsRequest, ListGroupMembershipsResponse
    >(
        service, "ListGroupMemberships",
        errors: [
            Errors.resourceNotFound, Errors.throttling, Errors.accessDenied, Errors.internalServer, Errors.validation,
        ])

    /// `ListGroupMembershipsForMember`.
    public static let listGroupMembershipsForMember = ModeledOperation<
        ListGroupMembershipsForMemberRequest, ListGroupMembershipsForMemberResponse
    >(
        service, "ListGroupMembershipsForMember",
        errors: [
            Errors.resourceNotFound, Errors.throttling, Errors.accessDenied, Errors.internalServer, Errors.validation,
        ])

    /// `ListGroups`.
    public static let listGroups = ModeledOperation<ListGroupsRequest, ListGroupsResponse>(
        service, "ListGroups",
        errors: [
            Errors.resourceNotFound, Errors.throttling, Errors.accessDenied, Errors.internalServer, Errors.validation,
        ])

    /// `ListUsers`.
    public static let listUsers = ModeledOperation<ListUsersRequest, ListUsersResponse>(
        service, "ListUsers",
        errors: [
            Errors.resourceNotFound, Errors.throttling, Errors.accessDenied, Errors.internalServer, Errors.validation,
        ])

    /// `UpdateGroup`.
    public static let updateGroup = ModeledOperation<UpdateGroupRequest, UpdateGroupResponse>(
        service, "UpdateGroup",
        errors: [
            Errors.resourceNotFound, Errors.throttling, Errors.accessDenied, Errors.conflict, Errors.internalServer,
            Errors.validation, Errors.serviceQuotaExceeded,
        ])

    /// `UpdateUser`.
    public static let updateUser = ModeledOperation<UpdateUserRequest, UpdateUserResponse>(
        service, "UpdateUser",
        errors: [
            Errors.resourceNotFound, Errors.throttling, Errors.accessDenied, Errors.conflict, Errors.internalServer,
            Errors.validation, Errors.serviceQuotaExceeded,
        ])

}
