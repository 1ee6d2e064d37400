// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension IAM {
    /// The output of `ListServerCertificates`.
    public struct ListServerCertificatesResponse: WireStructure {
        public var serverCertificateMetadataList: [ServerCertificateMetadata]
        public var isTruncated: Bool?
        public var marker: String?

        public init(
            serverCertificateMetadataList: [ServerCertificateMetadata], isTruncated: Bool? = nil, marker: String? = nil
        ) {
            self.serverCertificateMetadataList = serverCertificateMetadataList
            self.isTruncated = isTruncated
            self.marker = marker
        }

        public static let schema = StructureSchema(
            "ListServerCertificatesResponse",
            [
                .required("ServerCertificateMetadataList", Shapes.serverCertificateMetadataListType),
                .optional("IsTruncated", Shapes.booleanType),
                .optional("Marker", Shapes.responseMarkerType),
            ])

        public init(fields: WireFields) throws(WireError) {
            serverCertificateMetadataList = try fields.required("ServerCertificateMetadataList")
            isTruncated = try fields.optional("IsTruncated")
            marker = try fields.optional("Marker")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["ServerCertificateMetadataList"] = serverCertificateMetadataList.wire
            fields["IsTruncated"] = isTruncated?.wire
            fields["Marker"] = marker?.wire
            return fields
        }
    }

    /// The output of `ListServiceSpecificCredentials`.
    public struct ListServiceSpecificCredentialsResponse: WireStructure {
        public var serviceSpecificCredentials: [ServiceSpecificCredentialMetadata]?
        public var marker: String?
        public var isTruncated: Bool?

        public init(
            serviceSpecificCredentials: [ServiceSpecificCredentialMetadata]? = nil, marker: String? = nil,
            isTruncated: Bool? = nil
        ) {
            self.serviceSpecificCredentials = serviceSpecificCredentials
            self.marker = marker
            self.isTruncated = isTruncated
        }

        public static let schema = StructureSchema(
            "ListServiceSpecificCredentialsResponse",
            [
                .optional("ServiceSpecificCredentials", Shapes.serviceSpecificCredentialsListType),
                .optional("Marker", Shapes.responseMarkerType),
                .optional("IsTruncated", Shapes.booleanType),
            ])

        public init(fields: WireFields) throws(WireError) {
            serviceSpecificCredentials = try fields.optional("ServiceSpecificCredentials")
            marker = try fields.optional("Marker")
            isTruncated = try fields.optional("IsTruncated")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["ServiceSpecificCredentials"] = serviceSpecificCredentials?.wire
            fields["Marker"] = marker?.wire
            fields["IsTruncated"] = isTruncated?.wire
            return fields
        }
    }

    /// The output of `ListSigningCertificates`.
    public struct ListSigningCertificatesResponse: WireStructure {
        public var certificates: [SigningCertificate]
        public var isTruncated: Bool?
        public var marker: String?

        public init(certificates: [SigningCertificate], isTruncated: Bool? = nil, marker: String? = nil) {
            self.certificates = certificates
            self.isTruncated = isTruncated
            self.marker = marker
        }

        public static let schema = StructureSchema(
            "ListSigningCertificatesResponse",
            [
                .required("Certificates", Shapes.certificateListType),
                .optional("IsTruncated", Shapes.booleanType),
                .optional("Marker", Shapes.responseMarkerType),
            ])

        public init(fields: WireFields) throws(WireError) {
            certificates = try fields.required("Certificates")
            isTruncated = try fields.optional("IsTruncated")
            marker = try fields.optional("Marker")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Certificates"] = certificates.wire
            fields["IsTruncated"] = isTruncated?.wire
            fields["Marker"] = marker?.wire
            return fields
        }
    }

    /// The output of `ListUserPolicies`.
    public struct ListUserPoliciesResponse: WireStructure {
        public var policyNames: [String]
        public var isTruncated: Bool?
        public var marker: String?

        public init(policyNames: [String], isTruncated: Bool? = nil, marker: String? = nil) {
            self.policyNames = policyNames
            self.isTruncated = isTruncated
            self.marker = marker
        }

        public static let schema = StructureSchema(
            "ListUserPoliciesResponse",
            [
                .required("PolicyNames", Shapes.policyNameListType),
                .optional("IsTruncated", Shapes.booleanType),
                .optional("Marker", Shapes.responseMarkerType),
            ])

        public init(fields: WireFields) throws(WireError) {
            policyNames = try fields.required("PolicyNames")
            isTruncated = try fields.optional("IsTruncated")
            marker = try fields.optional("Marker")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["PolicyNames"] = policyNames.wire
            fields["IsTruncated"] = isTruncated?.wire
            fields["Marker"] = marker?.wire
            return fields
        }
    }

    /// The output of `ListUserTags`.
    public struct ListUserTagsResponse: WireStructure {
        public var tags: [Tag]
        public var isTruncated: Bool?
        public var marker: String?

        public init(tags: [Tag], isTruncated: Bool? = nil, marker: String? = nil) {
            self.tags = tags
            self.isTruncated = isTruncated
            self.marker = marker
        }

        public static let schema = StructureSchema(
            "ListUserTagsResponse",
            [
                .required("Tags", Shapes.tagListType),
                .optional("IsTruncated", Shapes.booleanType),
                .optional("Marker", Shapes.responseMarkerType),
            ])

        public init(fields: WireFields) throws(WireError) {
            tags = try fields.required("Tags")
            isTruncated = try fields.optional("IsTruncated")
            marker = try fields.optional("Marker")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Tags"] = tags.wire
            fields["IsTruncated"] = isTruncated?.wire
            fields["Marker"] = marker?.wire
            return fields
        }
    }

    /// The output of `ListUsers`.
    public struct ListUsersResponse: WireStructure {
        public var users: [User]
        public var isTruncated: Bool?
        public var marker: String?

        public init(users: [User], isTruncated: Bool? = nil, marker: String? = nil) {
            self.users = users
            self.isTruncated = isTruncated
            self.marker = marker
        }

        public static let schema = StructureSchema(
            "ListUsersResponse",
            [
                .required("Users", Shapes.userListType),
                .optional("IsTruncated", Shapes.booleanType),
                .optional("Marker", Shapes.responseMarkerType),
            ])

        public init(fields: WireFields) throws(WireError) {
            users = try fields.required("Users")
            isTruncated = try fields.optional("IsTruncated")
            marker = try fields.optional("Marker")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Users"] = users.wire
            fields["IsTruncated"] = isTruncated?.wire
            fields["Marker"] = marker?.wire
            return fields
        }
    }

    /// The output of `ListVirtualMFADevices`.
    public struct ListVirtualMFADevicesResponse: WireStructure {
        public var virtualMFADevices: [VirtualMFADevice]
        public var isTruncated: Bool?
        public var marker: String?

        public init(virtualMFADevices: [VirtualMFADevice], isTruncated: Bool? = nil, marker: String? = nil) {
            self.virtualMFADevices = virtualMFADevices
            self.isTruncated = isTruncated
            self.marker = marker
        }

        public static let schema = StructureSchema(
            "ListVirtualMFADevicesResponse",
            [
                .required("VirtualMFADevices", Shapes.virtualMFADeviceListType),
                .optional("IsTruncated", Shapes.booleanType),
                .optional("Marker", Shapes.responseMarkerType),
            ])

        public init(fields: WireFields) throws(WireError) {
            virtualMFADevices = try fields.required("VirtualMFADevices")
            isTruncated = try fields.optional("IsTruncated")
            marker = try fields.optional("Marker")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["VirtualMFADevices"] = virtualMFADevices.wire
            fields["IsTruncated"] = isTruncated?.wire
            fields["Marker"] = marker?.wire
            return fields
        }
    }

    /// The output of `ResetServiceSpecificCredential`.
    public struct ResetServiceSpecificCredentialResponse: WireStructure {
        public var serviceSpecificCredential: ServiceSpecificCredential?

        public init(serviceSpecificCredential: ServiceSpecificCredential? = nil) {
            self.serviceSpecificCredential = serviceSpecificCredential
        }

        public static let schema = StructureSchema(
            "ResetServiceSpecificCredentialResponse",
            [
                .optional("ServiceSpecificCredential", .structure(ServiceSpecificCredential.self))
            ])

        public init(fields: WireFields) throws(WireError) {
            serviceSpecificCredential = try fields.optional("ServiceSpecificCredential")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["ServiceSpecificCredential"] = serviceSpecificCredential?.wire
            return fields
        }
    }

}
