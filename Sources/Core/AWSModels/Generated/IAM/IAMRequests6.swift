// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension IAM {
    /// The input of `GetContextKeysForCustomPolicy`.
    public struct GetContextKeysForCustomPolicyRequest: WireStructure {
        public var policyInputList: [String]

        public init(policyInputList: [String]) {
            self.policyInputList = policyInputList
        }

        public static let schema = StructureSchema(
            "GetContextKeysForCustomPolicyRequest",
            [
                .required("PolicyInputList", Shapes.simulationPolicyListType)
            ])

        public init(fields: WireFields) throws(WireError) {
            policyInputList = try fields.required("PolicyInputList")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["PolicyInputList"] = policyInputList.wire
            return fields
        }
    }

    /// The input of `GetContextKeysForPrincipalPolicy`.
    public struct GetContextKeysForPrincipalPolicyRequest: WireStructure {
        public var policySourceArn: String
        public var policyInputList: [String]?

        public init(policySourceArn: String, policyInputList: [String]? = nil) {
            self.policySourceArn = policySourceArn
            self.policyInputList = policyInputList
        }

        public static let schema = StructureSchema(
            "GetContextKeysForPrincipalPolicyRequest",
            [
                .required("PolicySourceArn", Shapes.arnType),
                .optional("PolicyInputList", Shapes.simulationPolicyListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            policySourceArn = try fields.required("PolicySourceArn")
            policyInputList = try fields.optional("PolicyInputList")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["PolicySourceArn"] = policySourceArn.wire
            fields["PolicyInputList"] = policyInputList?.wire
            return fields
        }
    }

    /// The input of `GetGroupPolicy`.
    public struct GetGroupPolicyRequest: WireStructure {
        public var groupName: String
        public var policyName: String

        public init(groupName: String, policyName: String) {
            self.groupName = groupName
            self.policyName = policyName
        }

        public static let schema = StructureSchema(
            "GetGroupPolicyRequest",
            [
                .required("GroupName", Shapes.groupNameType),
                .required("PolicyName", Shapes.policyNameType),
            ])

        public init(fields: WireFields) throws(WireError) {
            groupName = try fields.required("GroupName")
            policyName = try fields.required("PolicyName")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["GroupName"] = groupName.wire
            fields["PolicyName"] = policyName.wire
            return fields
        }
    }

    /// The input of `GetGroup`.
    public struct GetGroupRequest: WireStructure {
        public var groupName: String
        public var marker: String?
        public var maxItems: Int?

        public init(groupName: String, marker: String? = nil, maxItems: Int? = nil) {
            self.groupName = groupName
            self.marker = marker
            self.maxItems = maxItems
        }

        public static let schema = StructureSchema(
            "GetGroupRequest",
            [
                .required("GroupName", Shapes.groupNameType),
                .optional("Marker", Shapes.markerType),
                .optional("MaxItems", Shapes.maxItemsType),
            ])

        public init(fields: WireFields) throws(WireError) {
            groupName = try fields.required("GroupName")
            marker = try fields.optional("Marker")
            maxItems = try fields.optional("MaxItems")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["GroupName"] = groupName.wire
            fields["Marker"] = marker?.wire
            fields["MaxItems"] = maxItems?.wire
            return fields
        }
    }

    /// The input of `GetInstanceProfile`.
    public struct GetInstanceProfileRequest: WireStructure {
        public var instanceProfileName: String

        public init(instanceProfileName: String) {
            self.instanceProfileName = instanceProfileName
        }

        public static let schema = StructureSchema(
            "GetInstanceProfileRequest",
            [
                .required("InstanceProfileName", Shapes.instanceProfileNameType)
            ])

        public init(fields: WireFields) throws(WireError) {
            instanceProfileName = try fields.required("InstanceProfileName")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["InstanceProfileName"] = instanceProfileName.wire
            return fields
        }
    }

    /// The input of `GetLoginProfile`.
    public struct GetLoginProfileRequest: WireStructure {
        public var userName: String?

        public init(userName: String? = nil) {
            self.userName = userName
        }

        public static let schema = StructureSchema(
            "GetLoginProfileRequest",
            [
                .optional("UserName", Shapes.userNameType)
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.optional("UserName")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName?.wire
            return fields
        }
    }

    /// The input of `GetMFADevice`.
    public struct GetMFADeviceRequest: WireStructure {
        public var serialNumber: String
        public var userName: String?

        public init(serialNumber: String, userName: String? = nil) {
            self.serialNumber = serialNumber
            self.userName = userName
        }

        public static let schema = StructureSchema(
            "GetMFADeviceRequest",
            [
                .required("SerialNumber", Shapes.serialNumberType),
                .optional("UserName", Shapes.userNameType),
            ])

        public init(fields: WireFields) throws(WireError) {
            serialNumber = try fields.required("SerialNumber")
            userName = try fields.optional("UserName")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["SerialNumber"] = serialNumber.wire
            fields["UserName"] = userName?.wire
            return fields
        }
    }

    /// The input of `GetOpenIDConnectProvider`.
    public struct GetOpenIDConnectProviderRequest: WireStructure {
        public var openIDConnectProviderArn: String

        public init(openIDConnectProviderArn: String) {
            self.openIDConnectProviderArn = openIDConnectProviderArn
        }

        public static let schema = StructureSchema(
            "GetOpenIDConnectProviderRequest",
            [
                .required("OpenIDConnectProviderArn", Shapes.arnType)
            ])

        public init(fields: WireFields) throws(WireError) {
            openIDConnectProviderArn = try fields.required("OpenIDConnectProviderArn")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["OpenIDConnectProviderArn"] = openIDConnectProviderArn.wire
            return fields
        }
    }

    /// The input of `GetPolicy`.
    public struct GetPolicyRequest: WireStructure {
        public var policyArn: String

        public init(policyArn: String) {
            self.policyArn = policyArn
        }

        public static let schema = StructureSchema(
            "GetPolicyRequest",
            [
                .required("PolicyArn", Shapes.arnType)
            ])

        public init(fields: WireFields) throws(WireError) {
            policyArn = try fields.required("PolicyArn")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["PolicyArn"] = policyArn.wire
            return fields
        }
    }

    /// The input of `GetPolicyVersion`.
    public struct GetPolicyVersionRequest: WireStructure {
        public var policyArn: String
        public var versionId: String

        public init(policyArn: String, versionId: String) {
            self.policyArn = policyArn
            self.versionId = versionId
        }

        public static let schema = StructureSchema(
            "GetPolicyVersionRequest",
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

    /// The input of `GetRolePolicy`.
    public struct GetRolePolicyRequest: WireStructure {
        public var roleName: String
        public var policyName: String

        public init(roleName: String, policyName: String) {
            self.roleName = roleName
            self.policyName = policyName
        }

        public static let schema = StructureSchema(
            "GetRolePolicyRequest",
            [
                .required("RoleName", Shapes.roleNameType),
                .required("PolicyName", Shapes.policyNameType),
            ])

        public init(fields: WireFields) throws(WireError) {
            roleName = try fields.required("RoleName")
            policyName = try fields.required("PolicyName")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["RoleName"] = roleName.wire
            fields["PolicyName"] = policyName.wire
            return fields
        }
    }

    /// The input of `GetRole`.
    public struct GetRoleRequest: WireStructure {
        public var roleName: String

        public init(roleName: String) {
            self.roleName = roleName
        }

        public static let schema = StructureSchema(
            "GetRoleRequest",
            [
                .required("RoleName", Shapes.roleNameType)
            ])

        public init(fields: WireFields) throws(WireError) {
            roleName = try fields.required("RoleName")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["RoleName"] = roleName.wire
            return fields
        }
    }

}
