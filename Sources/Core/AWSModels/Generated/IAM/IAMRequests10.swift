// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension IAM {
    /// The input of `ListRolePolicies`.
    public struct ListRolePoliciesRequest: WireStructure {
        public var roleName: String
        public var marker: String?
        public var maxItems: Int?

        public init(roleName: String, marker: String? = nil, maxItems: Int? = nil) {
            self.roleName = roleName
            self.marker = marker
            self.maxItems = maxItems
        }

        public static let schema = StructureSchema(
            "ListRolePoliciesRequest",
            [
                .required("RoleName", Shapes.roleNameType),
                .optional("Marker", Shapes.markerType),
                .optional("MaxItems", Shapes.maxItemsType),
            ])

        public init(fields: WireFields) throws(WireError) {
            roleName = try fields.required("RoleName")
            marker = try fields.optional("Marker")
            maxItems = try fields.optional("MaxItems")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["RoleName"] = roleName.wire
            fields["Marker"] = marker?.wire
            fields["MaxItems"] = maxItems?.wire
            return fields
        }
    }

    /// The input of `ListRoleTags`.
    public struct ListRoleTagsRequest: WireStructure {
        public var roleName: String
        public var marker: String?
        public var maxItems: Int?

        public init(roleName: String, marker: String? = nil, maxItems: Int? = nil) {
            self.roleName = roleName
            self.marker = marker
            self.maxItems = maxItems
        }

        public static let schema = StructureSchema(
            "ListRoleTagsRequest",
            [
                .required("RoleName", Shapes.roleNameType),
                .optional("Marker", Shapes.markerType),
                .optional("MaxItems", Shapes.maxItemsType),
            ])

        public init(fields: WireFields) throws(WireError) {
            roleName = try fields.required("RoleName")
            marker = try fields.optional("Marker")
            maxItems = try fields.optional("MaxItems")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["RoleName"] = roleName.wire
            fields["Marker"] = marker?.wire
            fields["MaxItems"] = maxItems?.wire
            return fields
        }
    }

    /// The input of `ListRoles`.
    public struct ListRolesRequest: WireStructure {
        public var pathPrefix: String?
        public var marker: String?
        public var maxItems: Int?

        public init(pathPrefix: String? = nil, marker: String? = nil, maxItems: Int? = nil) {
            self.pathPrefix = pathPrefix
            self.marker = marker
            self.maxItems = maxItems
        }

        public static let schema = StructureSchema(
            "ListRolesRequest",
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

    /// The input of `ListSAMLProviderTags`.
    public struct ListSAMLProviderTagsRequest: WireStructure {
        public var samlProviderArn: String
        public var marker: String?
        public var maxItems: Int?

        public init(samlProviderArn: String, marker: String? = nil, maxItems: Int? = nil) {
            self.samlProviderArn = samlProviderArn
            self.marker = marker
            self.maxItems = maxItems
        }

        public static let schema = StructureSchema(
            "ListSAMLProviderTagsRequest",
            [
                .required("SAMLProviderArn", Shapes.arnType),
                .optional("Marker", Shapes.markerType),
                .optional("MaxItems", Shapes.maxItemsType),
            ])

        public init(fields: WireFields) throws(WireError) {
            samlProviderArn = try fields.required("SAMLProviderArn")
            marker = try fields.optional("Marker")
            maxItems = try fields.optional("MaxItems")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["SAMLProviderArn"] = samlProviderArn.wire
            fields["Marker"] = marker?.wire
            fields["MaxItems"] = maxItems?.wire
            return fields
        }
    }

    /// The input of `ListSAMLProviders`.
    public struct ListSAMLProvidersRequest: WireStructure {

        public init() {

        }

        public static let schema = StructureSchema(
            "ListSAMLProvidersRequest",
            [

            ])

        public init(fields: WireFields) {}

        public var fields: WireFields { [:] }
    }

    /// The input of `ListSSHPublicKeys`.
    public struct ListSSHPublicKeysRequest: WireStructure {
        public var userName: String?
        public var marker: String?
        public var maxItems: Int?

        public init(userName: String? = nil, marker: String? = nil, maxItems: Int? = nil) {
            self.userName = userName
            self.marker = marker
            self.maxItems = maxItems
        }

        public static let schema = StructureSchema(
            "ListSSHPublicKeysRequest",
            [
                .optional("UserName", Shapes.userNameType),
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

    /// The input of `ListServerCertificateTags`.
    public struct ListServerCertificateTagsRequest: WireStructure {
        public var serverCertificateName: String
        public var marker: String?
        public var maxItems: Int?

        public init(serverCertificateName: String, marker: String? = nil, maxItems: Int? = nil) {
            self.serverCertificateName = serverCertificateName
            self.marker = marker
            self.maxItems = maxItems
        }

        public static let schema = StructureSchema(
            "ListServerCertificateTagsRequest",
            [
                .required("ServerCertificateName", Shapes.serverCertificateNameType),
                .optional("Marker", Shapes.markerType),
                .optional("MaxItems", Shapes.maxItemsType),
            ])

        public init(fields: WireFields) throws(WireError) {
            serverCertificateName = try fields.required("ServerCertificateName")
            marker = try fields.optional("Marker")
            maxItems = try fields.optional("MaxItems")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["ServerCertificateName"] = serverCertificateName.wire
            fields["Marker"] = marker?.wire
            fields["MaxItems"] = maxItems?.wire
            return fields
        }
    }

    /// The input of `ListServerCertificates`.
    public struct ListServerCertificatesRequest: WireStructure {
        public var pathPrefix: String?
        public var marker: String?
        public var maxItems: Int?

        public init(pathPrefix: String? = nil, marker: String? = nil, maxItems: Int? = nil) {
            self.pathPrefix = pathPrefix
            self.marker = marker
            self.maxItems = maxItems
        }

        public static let schema = StructureSchema(
            "ListServerCertificatesRequest",
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

    /// The input of `ListServiceSpecificCredentials`.
    public struct ListServiceSpecificCredentialsRequest: WireStructure {
        public var userName: String?
        public var serviceName: String?
        public var allUsers: Bool?
        public var marker: String?
        public var maxItems: Int?

        public init(
            userName: String? = nil, serviceName: String? = nil, allUsers: Bool? = nil, marker: String? = nil,
            maxItems: Int? = nil
        ) {
            self.userName = userName
            self.serviceName = serviceName
            self.allUsers = allUsers
            self.marker = marker
            self.maxItems = maxItems
        }

        public static let schema = StructureSchema(
            "ListServiceSpecificCredentialsRequest",
            [
                .optional("UserName", Shapes.userNameType),
                .optional("ServiceName", Shapes.serviceName),
                .optional("AllUsers", Shapes.allUsers),
                .optional("Marker", Shapes.markerType),
                .optional("MaxItems", Shapes.maxItemsType),
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.optional("UserName")
            serviceName = try fields.optional("ServiceName")
            allUsers = try fields.optional("AllUsers")
            marker = try fields.optional("Marker")
            maxItems = try fields.optional("MaxItems")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName?.wire
            fields["ServiceName"] = serviceName?.wire
            fields["AllUsers"] = allUsers?.wire
            fields["Marker"] = marker?.wire
            fields["MaxItems"] = maxItems?.wire
            return fields
        }
    }

}
