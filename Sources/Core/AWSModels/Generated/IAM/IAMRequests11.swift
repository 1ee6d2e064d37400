// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension IAM {
    /// The input of `ListSigningCertificates`.
    public struct ListSigningCertificatesRequest: WireStructure {
        public var userName: String?
        public var marker: String?
        public var maxItems: Int?

        public init(userName: String? = nil, marker: String? = nil, maxItems: Int? = nil) {
            self.userName = userName
            self.marker = marker
            self.maxItems = maxItems
        }

        public static let schema = StructureSchema(
            "ListSigningCertificatesRequest",
            [
                .optional("UserName", Shapes.existingUserNameType),
                .optional("Marker", Shapes.markerType),
                .optional("MaxItems", Shapes.maxItemsType),
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.optional("UserName")
            marker = try fields.optional("Marker")
            maxItems = try fields.optional("MaxItems")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName?.wire
            fields["Marker"] = marker?.wire
            fields["MaxItems"] = maxItems?.wire
            return fields
        }
    }

    /// The input of `ListUserPolicies`.
    public struct ListUserPoliciesRequest: WireStructure {
        public var userName: String
        public var marker: String?
        public var maxItems: Int?

        public init(userName: String, marker: String? = nil, maxItems: Int? = nil) {
            self.userName = userName
            self.marker = marker
            self.maxItems = maxItems
        }

        public static let schema = StructureSchema(
            "ListUserPoliciesRequest",
            [
                .required("UserName", Shapes.existingUserNameType),
                .optional("Marker", Shapes.markerType),
                .optional("MaxItems", Shapes.maxItemsType),
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.required("UserName")
            marker = try fields.optional("Marker")
            maxItems = try fields.optional("MaxItems")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName.wire
            fields["Marker"] = marker?.wire
            fields["MaxItems"] = maxItems?.wire
            return fields
        }
    }

    /// The input of `ListUserTags`.
    public struct ListUserTagsRequest: WireStructure {
        public var userName: String
        public var marker: String?
        public var maxItems: Int?

        public init(userName: String, marker: String? = nil, maxItems: Int? = nil) {
            self.userName = userName
            self.marker = marker
            self.maxItems = maxItems
        }

        public static let schema = StructureSchema(
            "ListUserTagsRequest",
            [
                .required("UserName", Shapes.existingUserNameType),
                .optional("Marker", Shapes.markerType),
                .optional("MaxItems", Shapes.maxItemsType),
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.required("UserName")
            marker = try fields.optional("Marker")
            maxItems = try fields.optional("MaxItems")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName.wire
            fields["Marker"] = marker?.wire
            fields["MaxItems"] = maxItems?.wire
            return fields
        }
    }

    /// The input of `ListUsers`.
    public struct ListUsersRequest: WireStructure {
        public var pathPrefix: String?
        public var marker: String?
        public var maxItems: Int?

        public init(pathPrefix: String? = nil, marker: String? = nil, maxItems: Int? = nil) {
            self.pathPrefix = pathPrefix
            self.marker = marker
            self.maxItems = maxItems
        }

        public static let schema = StructureSchema(
            "ListUsersRequest",
            [
                .optional("PathPrefix", Shapes.pathPrefixType),
                .optional("Marker", Shapes.markerType),
                .optional("MaxItems", Shapes.maxItemsType),
            ])

        public init(fields: WireFields) throws(WireError) {
            pathPrefix = try fields.optional("PathPrefix")
            marker = try fields.optional("Marker")
            maxItems = try fields.optional("MaxItems")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["PathPrefix"] = pathPrefix?.wire
            fields["Marker"] = marker?.wire
            fields["MaxItems"] = maxItems?.wire
            return fields
        }
    }

    /// The input of `ListVirtualMFADevices`.
    public struct ListVirtualMFADevicesRequest: WireStructure {
        public var assignmentStatus: String?
        public var marker: String?
        public var maxItems: Int?

        public init(assignmentStatus: String? = nil, marker: String? = nil, maxItems: Int? = nil) {
            self.assignmentStatus = assignmentStatus
            self.marker = marker
            self.maxItems = maxItems
        }

        public static let schema = StructureSchema(
            "ListVirtualMFADevicesRequest",
            [
                .optional("AssignmentStatus", Shapes.assignmentStatusType),
                .optional("Marker", Shapes.markerType),
                .optional("MaxItems", Shapes.maxItemsType),
            ])

        public init(fields: WireFields) throws(WireError) {
            assignmentStatus = try fields.optional("AssignmentStatus")
            marker = try fields.optional("Marker")
            maxItems = try fields.optional("MaxItems")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["AssignmentStatus"] = assignmentStatus?.wire
            fields["Marker"] = marker?.wire
            fields["MaxItems"] = maxItems?.wire
            return fields
        }
    }

    /// The input of `PutGroupPolicy`.
    public struct PutGroupPolicyRequest: WireStructure {
        public var groupName: String
        public var policyName: String
        public var policyDocument: String

        public init(groupName: String, policyName: String, policyDocument: String) {
            self.groupName = groupName
            self.policyName = policyName
            self.policyDocument = policyDocument
        }

        public static let schema = StructureSchema(
            "PutGroupPolicyRequest",
            [
                .required("GroupName", Shapes.groupNameType),
                .required("PolicyName", Shapes.policyNameType),
                .required("PolicyDocument", Shapes.policyDocumentType),
            ])

        public init(fields: WireFields) throws(WireError) {
            groupName = try fields.required("GroupName")
            policyName = try fields.required("PolicyName")
            policyDocument = try fields.required("PolicyDocument")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["GroupName"] = groupName.wire
            fields["PolicyName"] = policyName.wire
            fields["PolicyDocument"] = policyDocument.wire
            return fields
        }
    }

    /// The input of `PutRolePermissionsBoundary`.
    public struct PutRolePermissionsBoundaryRequest: WireStructure {
        public var roleName: String
        public var permissionsBoundary: String

        public init(roleName: String, permissionsBoundary: String) {
            self.roleName = roleName
            self.permissionsBoundary = permissionsBoundary
        }

        public static let schema = StructureSchema(
            "PutRolePermissionsBoundaryRequest",
            [
                .required("RoleName", Shapes.roleNameType),
                .required("PermissionsBoundary", Shapes.arnType),
            ])

        public init(fields: WireFields) throws(WireError) {
            roleName = try fields.required("RoleName")
            permissionsBoundary = try fields.required("PermissionsBoundary")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["RoleName"] = roleName.wire
            fields["PermissionsBoundary"] = permissionsBoundary.wire
            return fields
        }
    }

    /// The input of `PutRolePolicy`.
    public struct PutRolePolicyRequest: WireStructure {
        public var roleName: String
        public var policyName: String
        public var policyDocument: String

        public init(roleName: String, policyName: String, policyDocument: String) {
            self.roleName = roleName
            self.policyName = policyName
            self.policyDocument = policyDocument
        }

        public static let schema = StructureSchema(
            "PutRolePolicyRequest",
            [
                .required("RoleName", Shapes.roleNameType),
                .required("PolicyName", Shapes.policyNameType),
                .required("PolicyDocument", Shapes.policyDocumentType),
            ])

        public init(fields: WireFields) throws(WireError) {
            roleName = try fields.required("RoleName")
            policyName = try fields.required("PolicyName")
            policyDocument = try fields.required("PolicyDocument")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["RoleName"] = roleName.wire
            fields["PolicyName"] = policyName.wire
            fields["PolicyDocument"] = policyDocument.wire
            return fields
        }
    }

    /// The input of `PutUserPermissionsBoundary`.
    public struct PutUserPermissionsBoundaryRequest: WireStructure {
        public var userName: String
        public var permissionsBoundary: String

        public init(userName: String, permissionsBoundary: String) {
            self.userName = userName
            self.permissionsBoundary = permissionsBoundary
        }

        public static let schema = StructureSchema(
            "PutUserPermissionsBoundaryRequest",
            [
                .required("UserName", Shapes.userNameType),
                .required("PermissionsBoundary", Shapes.arnType),
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.required("UserName")
            permissionsBoundary = try fields.required("PermissionsBoundary")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName.wire
            fields["PermissionsBoundary"] = permissionsBoundary.wire
            return fields
        }
    }

}
