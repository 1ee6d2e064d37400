// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols
public import Primitives

extension IAM {
    /// The input of `DeleteUserPermissionsBoundary`.
    public struct DeleteUserPermissionsBoundaryRequest: WireStructure {
        public var userName: String

        public init(userName: String) {
            self.userName = userName
        }

        public static let schema = StructureSchema(
            "DeleteUserPermissionsBoundaryRequest",
            [
                .required("UserName", Shapes.userNameType)
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.required("UserName")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName.wire
            return fields
        }
    }

    /// The input of `DeleteUserPolicy`.
    public struct DeleteUserPolicyRequest: WireStructure {
        public var userName: String
        public var policyName: String

        public init(userName: String, policyName: String) {
            self.userName = userName
            self.policyName = policyName
        }

        public static let schema = StructureSchema(
            "DeleteUserPolicyRequest",
            [
                .required("UserName", Shapes.existingUserNameType),
                .required("PolicyName", Shapes.policyNameType),
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.required("UserName")
            policyName = try fields.required("PolicyName")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName.wire
            fields["PolicyName"] = policyName.wire
            return fields
        }
    }

    /// The input of `DeleteUser`.
    public struct DeleteUserRequest: WireStructure {
        public var userName: String

        public init(userName: String) {
            self.userName = userName
        }

        public static let schema = StructureSchema(
            "DeleteUserRequest",
            [
                .required("UserName", Shapes.existingUserNameType)
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.required("UserName")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName.wire
            return fields
        }
    }

    /// The input of `DeleteVirtualMFADevice`.
    public struct DeleteVirtualMFADeviceRequest: WireStructure {
        public var serialNumber: String

        public init(serialNumber: String) {
            self.serialNumber = serialNumber
        }

        public static let schema = StructureSchema(
            "DeleteVirtualMFADeviceRequest",
            [
                .required("SerialNumber", Shapes.serialNumberType)
            ])

        public init(fields: WireFields) throws(WireError) {
            serialNumber = try fields.required("SerialNumber")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["SerialNumber"] = serialNumber.wire
            return fields
        }
    }

    /// The input of `DetachGroupPolicy`.
    public struct DetachGroupPolicyRequest: WireStructure {
        public var groupName: String
        public var policyArn: String

        public init(groupName: String, policyArn: String) {
            self.groupName = groupName
            self.policyArn = policyArn
        }

        public static let schema = StructureSchema(
            "DetachGroupPolicyRequest",
            [
                .required("GroupName", Shapes.groupNameType),
                .required("PolicyArn", Shapes.arnType),
            ])

        public init(fields: WireFields) throws(WireError) {
            groupName = try fields.required("GroupName")
            policyArn = try fields.required("PolicyArn")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["GroupName"] = groupName.wire
            fields["PolicyArn"] = policyArn.wire
            return fields
        }
    }

    /// The input of `DetachRolePolicy`.
    public struct DetachRolePolicyRequest: WireStructure {
        public var roleName: String
        public var policyArn: String

        public init(roleName: String, policyArn: String) {
            self.roleName = roleName
            self.policyArn = policyArn
        }

        public static let schema = StructureSchema(
            "DetachRolePolicyRequest",
            [
                .required("RoleName", Shapes.roleNameType),
                .required("PolicyArn", Shapes.arnType),
            ])

        public init(fields: WireFields) throws(WireError) {
            roleName = try fields.required("RoleName")
            policyArn = try fields.required("PolicyArn")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["RoleName"] = roleName.wire
            fields["PolicyArn"] = policyArn.wire
            return fields
        }
    }

    /// The input of `DetachUserPolicy`.
    public struct DetachUserPolicyRequest: WireStructure {
        public var userName: String
        public var policyArn: String

        public init(userName: String, policyArn: String) {
            self.userName = userName
            self.policyArn = policyArn
        }

        public static let schema = StructureSchema(
            "DetachUserPolicyRequest",
            [
                .required("UserName", Shapes.userNameType),
                .required("PolicyArn", Shapes.arnType),
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.required("UserName")
            policyArn = try fields.required("PolicyArn")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName.wire
            fields["PolicyArn"] = policyArn.wire
            return fields
        }
    }

    /// The input of `EnableMFADevice`.
    public struct EnableMFADeviceRequest: WireStructure {
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
            "EnableMFADeviceRequest",
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

    /// The input of `GenerateServiceLastAccessedDetails`.
    public struct GenerateServiceLastAccessedDetailsRequest: WireStructure {
        public var arn: String
        public var granularity: String?

        public init(arn: String, granularity: String? = nil) {
            self.arn = arn
            self.granularity = granularity
        }

        public static let schema = StructureSchema(
            "GenerateServiceLastAccessedDetailsRequest",
            [
                .required("Arn", Shapes.arnType),
                .optional("Granularity", Shapes.accessAdvisorUsageGranularityType),
            ])

        public init(fields: WireFields) throws(WireError) {
            arn = try fields.required("Arn")
            granularity = try fields.optional("Granularity")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Arn"] = arn.wire
            fields["Granularity"] = granularity?.wire
            return fields
        }
    }

    /// The input of `GetAccessKeyLastUsed`.
    public struct GetAccessKeyLastUsedRequest: WireStructure {
        public var accessKeyId: String

        public init(accessKeyId: String) {
            self.accessKeyId = accessKeyId
        }

        public static let schema = StructureSchema(
            "GetAccessKeyLastUsedRequest",
            [
                .required("AccessKeyId", Shapes.accessKeyIdType)
            ])

        public init(fields: WireFields) throws(WireError) {
            accessKeyId = try fields.required("AccessKeyId")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["AccessKeyId"] = accessKeyId.wire
            return fields
        }
    }

    /// The input of `GetAccountAuthorizationDetails`.
    public struct GetAccountAuthorizationDetailsRequest: WireStructure {
        public var filter: [String]?
        public var maxItems: Int?
        public var marker: String?

        public init(filter: [String]? = nil, maxItems: Int? = nil, marker: String? = nil) {
            self.filter = filter
            self.maxItems = maxItems
            self.marker = marker
        }

        public static let schema = StructureSchema(
            "GetAccountAuthorizationDetailsRequest",
            [
                .optional("Filter", Shapes.entityListType),
                .optional("MaxItems", Shapes.maxItemsType),
                .optional("Marker", Shapes.markerType),
            ])

        public init(fields: WireFields) throws(WireError) {
            filter = try fields.optional("Filter")
            maxItems = try fields.optional("MaxItems")
            marker = try fields.optional("Marker")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Filter"] = filter?.wire
            fields["MaxItems"] = maxItems?.wire
            fields["Marker"] = marker?.wire
            return fields
        }
    }

}
