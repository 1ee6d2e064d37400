// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols
public import Primitives

extension IAM {
    /// The input of `PutUserPolicy`.
    public struct PutUserPolicyRequest: WireStructure {
        public var userName: String
        public var policyName: String
        public var policyDocument: String

        public init(userName: String, policyName: String, policyDocument: String) {
            self.userName = userName
            self.policyName = policyName
            self.policyDocument = policyDocument
        }

        public static let schema = StructureSchema(
            "PutUserPolicyRequest",
            [
                .required("UserName", Shapes.existingUserNameType),
                .required("PolicyName", Shapes.policyNameType),
                .required("PolicyDocument", Shapes.policyDocumentType),
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.required("UserName")
            policyName = try fields.required("PolicyName")
            policyDocument = try fields.required("PolicyDocument")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName.wire
            fields["PolicyName"] = policyName.wire
            fields["PolicyDocument"] = policyDocument.wire
            return fields
        }
    }

    /// The input of `RemoveClientIDFromOpenIDConnectProvider`.
    public struct RemoveClientIDFromOpenIDConnectProviderRequest: WireStructure {
        public var openIDConnectProviderArn: String
        public var clientID: String

        public init(openIDConnectProviderArn: String, clientID: String) {
            self.openIDConnectProviderArn = openIDConnectProviderArn
            self.clientID = clientID
        }

        public static let schema = StructureSchema(
            "RemoveClientIDFromOpenIDConnectProviderRequest",
            [
                .required("OpenIDConnectProviderArn", Shapes.arnType),
                .required("ClientID", Shapes.clientIDType),
            ])

        public init(fields: WireFields) throws(WireError) {
            openIDConnectProviderArn = try fields.required("OpenIDConnectProviderArn")
            clientID = try fields.required("ClientID")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["OpenIDConnectProviderArn"] = openIDConnectProviderArn.wire
            fields["ClientID"] = clientID.wire
            return fields
        }
    }

    /// The input of `RemoveRoleFromInstanceProfile`.
    public struct RemoveRoleFromInstanceProfileRequest: WireStructure {
        public var instanceProfileName: String
        public var roleName: String

        public init(instanceProfileName: String, roleName: String) {
            self.instanceProfileName = instanceProfileName
            self.roleName = roleName
        }

        public static let schema = StructureSchema(
            "RemoveRoleFromInstanceProfileRequest",
            [
                .required("InstanceProfileName", Shapes.instanceProfileNameType),
                .required("RoleName", Shapes.roleNameType),
            ])

        public init(fields: WireFields) throws(WireError) {
            instanceProfileName = try fields.required("InstanceProfileName")
            roleName = try fields.required("RoleName")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["InstanceProfileName"] = instanceProfileName.wire
            fields["RoleName"] = roleName.wire
            return fields
        }
    }

    /// The input of `RemoveUserFromGroup`.
    public struct RemoveUserFromGroupRequest: WireStructure {
        public var groupName: String
        public var userName: String

        public init(groupName: String, userName: String) {
            self.groupName = groupName
            self.userName = userName
        }

        public static let schema = StructureSchema(
            "RemoveUserFromGroupRequest",
            [
                .required("GroupName", Shapes.groupNameType),
                .required("UserName", Shapes.existingUserNameType),
            ])

        public init(fields: WireFields) throws(WireError) {
            groupName = try fields.required("GroupName")
            userName = try fields.required("UserName")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["GroupName"] = groupName.wire
            fields["UserName"] = userName.wire
            return fields
        }
    }

    /// The input of `ResetServiceSpecificCredential`.
    public struct ResetServiceSpecificCredentialRequest: WireStructure {
        public var userName: String?
        public var serviceSpecificCredentialId: String

        public init(userName: String? = nil, serviceSpecificCredentialId: String) {
            self.userName = userName
            self.serviceSpecificCredentialId = serviceSpecificCredentialId
        }

        public static let schema = StructureSchema(
            "ResetServiceSpecificCredentialRequest",
            [
                .optional("UserName", Shapes.userNameType),
                .required("ServiceSpecificCredentialId", Shapes.serviceSpecificCredentialId),
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.optional("UserName")
            serviceSpecificCredentialId = try fields.required("ServiceSpecificCredentialId")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName?.wire
            fields["ServiceSpecificCredentialId"] = serviceSpecificCredentialId.wire
            return fields
        }
    }

    /// The input of `ResyncMFADevice`.
    public struct ResyncMFADeviceRequest: WireStructure {
        public var userName: String
        public var serialNumber: String
        public var authenticationCode1: Secret
        public var authenticationCode2: Secret

        public init(userName: String, serialNumber: String, authenticationCode1: Secret, authenticationCode2: Secret) {
            self.userName = userName
            self.serialNumber = serialNumber
            self.authenticationCode1 = authenticationCode1
            self.authenticationCode2 = authenticationCode2
        }

        public static let schema = StructureSchema(
            "ResyncMFADeviceRequest",
            [
                .required("UserName", Shapes.existingUserNameType),
                .required("SerialNumber", Shapes.serialNumberType),
                .required("AuthenticationCode1", Shapes.authenticationCodeType, secret: true),
                .required("AuthenticationCode2", Shapes.authenticationCodeType, secret: true),
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.required("UserName")
            serialNumber = try fields.required("SerialNumber")
            authenticationCode1 = try fields.required("AuthenticationCode1")
            authenticationCode2 = try fields.required("AuthenticationCode2")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName.wire
            fields["SerialNumber"] = serialNumber.wire
            fields["AuthenticationCode1"] = authenticationCode1.wire
            fields["AuthenticationCode2"] = authenticationCode2.wire
            return fields
        }
    }

    /// The input of `SetDefaultPolicyVersion`.
    public struct SetDefaultPolicyVersionRequest: WireStructure {
        public var policyArn: String
        public var versionId: String

        public init(policyArn: String, versionId: String) {
            self.policyArn = policyArn
            self.versionId = versionId
        }

        public static let schema = StructureSchema(
            "SetDefaultPolicyVersionRequest",
            [
                .required("PolicyArn", Shapes.arnType),
                .required("VersionId", Shapes.policyVersionIdType),
            ])

        public init(fields: WireFields) throws(WireError) {
            policyArn = try fields.required("PolicyArn")
            versionId = try fields.required("VersionId")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["PolicyArn"] = policyArn.wire
            fields["VersionId"] = versionId.wire
            return fields
        }
    }

    /// The input of `SetSecurityTokenServicePreferences`.
    public struct SetSecurityTokenServicePreferencesRequest: WireStructure {
        public var globalEndpointTokenVersion: String

        public init(globalEndpointTokenVersion: String) {
            self.globalEndpointTokenVersion = globalEndpointTokenVersion
        }

        public static let schema = StructureSchema(
            "SetSecurityTokenServicePreferencesRequest",
            [
                .required("GlobalEndpointTokenVersion", Shapes.globalEndpointTokenVersion)
            ])

        public init(fields: WireFields) throws(WireError) {
            globalEndpointTokenVersion = try fields.required("GlobalEndpointTokenVersion")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["GlobalEndpointTokenVersion"] = globalEndpointTokenVersion.wire
            return fields
        }
    }

    /// The input of `SimulateCustomPolicy`.
    public struct SimulateCustomPolicyRequest: WireStructure {
        public var policyInputList: [String]
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
            policyInputList: [String], permissionsBoundaryPolicyInputList: [String]? = nil, actionNames: [String],
            resourceArns: [String]? = nil, resourcePolicy: String? = nil, resourceOwner: String? = nil,
            callerArn: String? = nil, contextEntries: [ContextEntry]? = nil, resourceHandlingOption: String? = nil,
            maxItems: Int? = nil, marker: String? = nil
        ) {
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
            "SimulateCustomPolicyRequest",
            [
                .required("PolicyInputList", Shapes.simulationPolicyListType),
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
            policyInputList = try fields.required("PolicyInputList")
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
            fields["PolicyInputList"] = policyInputList.wire
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

}
