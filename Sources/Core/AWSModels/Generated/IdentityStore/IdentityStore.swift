// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

/// AWS SSO Identity Store.
public enum IdentityStore {
    /// What is true of all operations.
    public static let service = ServiceModel(
        name: "identitystore", id: "identitystore", apiVersion: "2020-06-15",
        validation: .identityStore, wire: .json(version: "1.1", targetPrefix: "AWSIdentityStore"))

    /// All of them.
    public static let operations: [OperationModel] = [
        createGroup.model,
        createGroupMembership.model,
        createUser.model,
        deleteGroup.model,
        deleteGroupMembership.model,
        deleteUser.model,
        describeGroup.model,
        describeGroupMembership.model,
        describeUser.model,
        getGroupId.model,
        getGroupMembershipId.model,
        getUserId.model,
        isMemberInGroups.model,
        listGroupMemberships.model,
        listGroupMembershipsForMember.model,
        listGroups.model,
        listUsers.model,
        updateGroup.model,
        updateUser.model,
    ]
}
