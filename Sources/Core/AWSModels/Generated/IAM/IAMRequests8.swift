// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols
public import Primitives

extension IAM {
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

    /// The input of `SimulatePrincipalPolicy`.
    public struct SimulatePrincipalPolicyRequest: WireStructure {
        public var policySourceArn: String
        public var policyInputList: [String]?
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
            policySourceArn: String, policyInputList: [String]? = nil,
            permissionsBoundaryPolicyInputList: [String]? = nil, actionNames: [String], resourceArns: [String]? = nil,
            resourcePolicy: String? = nil, resourceOwner: String? = nil, callerArn: String? = nil,
            contextEntries: [ContextEntry]? = nil, resourceHandlingOption: String? = nil, maxItems: Int? = nil,
            marker: String? = nil
        ) {
            self.policySourceArn = policySourceArn
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
            "SimulatePrincipalPolicyRequest",
            [
                .required("PolicySourceArn", Shapes.arnType),
                .optional("PolicyInputList", Shapes.simulationPolicyListType),
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
            policySourceArn = try fields.required("PolicySourceArn")
            policyInputList = try fields.optional("PolicyInputList")
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
            fields["PolicySourceArn"] = policySourceArn.wire
            fields["PolicyInputList"] = policyInputList?.wire
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
