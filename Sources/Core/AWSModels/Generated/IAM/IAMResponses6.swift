// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension IAM {
    /// The output of `ListInstanceProfileTags`.
    public struct ListInstanceProfileTagsResponse: WireStructure {
        public var tags: [Tag]
        public var isTruncated: Bool?
        public var marker: String?

        public init(tags: [Tag], isTruncated: Bool? = nil, marker: String? = nil) {
            self.tags = tags
            self.isTruncated = isTruncated
            self.marker = marker
        }

        public static let schema = StructureSchema(
            "ListInstanceProfileTagsResponse",
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

    /// The output of `ListInstanceProfilesForRole`.
    public struct ListInstanceProfilesForRoleResponse: WireStructure {
        public var instanceProfiles: [InstanceProfile]
        public var isTruncated: Bool?
        public var marker: String?

        public init(instanceProfiles: [InstanceProfile], isTruncated: Bool? = nil, marker: String? = nil) {
            self.instanceProfiles = instanceProfiles
            self.isTruncated = isTruncated
            self.marker = marker
        }

        public static let schema = StructureSchema(
            "ListInstanceProfilesForRoleResponse",
            [
                .required("InstanceProfiles", Shapes.instanceProfileListType),
                .optional("IsTruncated", Shapes.booleanType),
                .optional("Marker", Shapes.responseMarkerType),
            ])

        public init(fields: WireFields) throws(WireError) {
            instanceProfiles = try fields.required("InstanceProfiles")
            isTruncated = try fields.optional("IsTruncated")
            marker = try fields.optional("Marker")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["InstanceProfiles"] = instanceProfiles.wire
            fields["IsTruncated"] = isTruncated?.wire
            fields["Marker"] = marker?.wire
            return fields
        }
    }

    /// The output of `ListInstanceProfiles`.
    public struct ListInstanceProfilesResponse: WireStructure {
        public var instanceProfiles: [InstanceProfile]
        public var isTruncated: Bool?
        public var marker: String?

        public init(instanceProfiles: [InstanceProfile], isTruncated: Bool? = nil, marker: String? = nil) {
            self.instanceProfiles = instanceProfiles
            self.isTruncated = isTruncated
            self.marker = marker
        }

        public static let schema = StructureSchema(
            "ListInstanceProfilesResponse",
            [
                .required("InstanceProfiles", Shapes.instanceProfileListType),
                .optional("IsTruncated", Shapes.booleanType),
                .optional("Marker", Shapes.responseMarkerType),
            ])

        public init(fields: WireFields) throws(WireError) {
            instanceProfiles = try fields.required("InstanceProfiles")
            isTruncated = try fields.optional("IsTruncated")
            marker = try fields.optional("Marker")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["InstanceProfiles"] = instanceProfiles.wire
            fields["IsTruncated"] = isTruncated?.wire
            fields["Marker"] = marker?.wire
            return fields
        }
    }

    /// The output of `ListMFADeviceTags`.
    public struct ListMFADeviceTagsResponse: WireStructure {
        public var tags: [Tag]
        public var isTruncated: Bool?
        public var marker: String?

        public init(tags: [Tag], isTruncated: Bool? = nil, marker: String? = nil) {
            self.tags = tags
            self.isTruncated = isTruncated
            self.marker = marker
        }

        public static let schema = StructureSchema(
            "ListMFADeviceTagsResponse",
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

    /// The output of `ListMFADevices`.
    public struct ListMFADevicesResponse: WireStructure {
        public var mfaDevices: [MFADevice]
        public var isTruncated: Bool?
        public var marker: String?

        public init(mfaDevices: [MFADevice], isTruncated: Bool? = nil, marker: String? = nil) {
            self.mfaDevices = mfaDevices
            self.isTruncated = isTruncated
            self.marker = marker
        }

        public static let schema = StructureSchema(
            "ListMFADevicesResponse",
            [
                .required("MFADevices", Shapes.mfaDeviceListType),
                .optional("IsTruncated", Shapes.booleanType),
                .optional("Marker", Shapes.responseMarkerType),
            ])

        public init(fields: WireFields) throws(WireError) {
            mfaDevices = try fields.required("MFADevices")
            isTruncated = try fields.optional("IsTruncated")
            marker = try fields.optional("Marker")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["MFADevices"] = mfaDevices.wire
            fields["IsTruncated"] = isTruncated?.wire
            fields["Marker"] = marker?.wire
            return fields
        }
    }

    /// The output of `ListOpenIDConnectProviderTags`.
    public struct ListOpenIDConnectProviderTagsResponse: WireStructure {
        public var tags: [Tag]
        public var isTruncated: Bool?
        public var marker: String?

        public init(tags: [Tag], isTruncated: Bool? = nil, marker: String? = nil) {
            self.tags = tags
            self.isTruncated = isTruncated
            self.marker = marker
        }

        public static let schema = StructureSchema(
            "ListOpenIDConnectProviderTagsResponse",
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

    /// The output of `ListOpenIDConnectProviders`.
    public struct ListOpenIDConnectProvidersResponse: WireStructure {
        public var openIDConnectProviderList: [OpenIDConnectProviderListEntry]?

        public init(openIDConnectProviderList: [OpenIDConnectProviderListEntry]? = nil) {
            self.openIDConnectProviderList = openIDConnectProviderList
        }

        public static let schema = StructureSchema(
            "ListOpenIDConnectProvidersResponse",
            [
                .optional("OpenIDConnectProviderList", Shapes.openIDConnectProviderListType)
            ])

        public init(fields: WireFields) throws(WireError) {
            openIDConnectProviderList = try fields.optional("OpenIDConnectProviderList")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["OpenIDConnectProviderList"] = openIDConnectProviderList?.wire
            return fields
        }
    }

    /// The output of `ListPoliciesGrantingServiceAccess`.
    public struct ListPoliciesGrantingServiceAccessResponse: WireStructure {
        public var policiesGrantingServiceAccess: [ListPoliciesGrantingServiceAccessEntry]
        public var isTruncated: Bool?
        public var marker: String?

        public init(
            policiesGrantingServiceAccess: [ListPoliciesGrantingServiceAccessEntry], isTruncated: Bool? = nil,
            marker: String? = nil
        ) {
            self.policiesGrantingServiceAccess = policiesGrantingServiceAccess
            self.isTruncated = isTruncated
            self.marker = marker
        }

        public static let schema = StructureSchema(
            "ListPoliciesGrantingServiceAccessResponse",
            [
                .required("PoliciesGrantingServiceAccess", Shapes.listPolicyGrantingServiceAccessResponseListType),
                .optional("IsTruncated", Shapes.booleanType),
                .optional("Marker", Shapes.responseMarkerType),
            ])

        public init(fields: WireFields) throws(WireError) {
            policiesGrantingServiceAccess = try fields.required("PoliciesGrantingServiceAccess")
            isTruncated = try fields.optional("IsTruncated")
            marker = try fields.optional("Marker")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["PoliciesGrantingServiceAccess"] = policiesGrantingServiceAccess.wire
            fields["IsTruncated"] = isTruncated?.wire
            fields["Marker"] = marker?.wire
            return fields
        }
    }

    /// The output of `ListPolicies`.
    public struct ListPoliciesResponse: WireStructure {
        public var policies: [Policy]?
        public var isTruncated: Bool?
        public var marker: String?

        public init(policies: [Policy]? = nil, isTruncated: Bool? = nil, marker: String? = nil) {
            self.policies = policies
            self.isTruncated = isTruncated
            self.marker = marker
        }

        public static let schema = StructureSchema(
            "ListPoliciesResponse",
            [
                .optional("Policies", Shapes.policyListType),
                .optional("IsTruncated", Shapes.booleanType),
                .optional("Marker", Shapes.responseMarkerType),
            ])

        public init(fields: WireFields) throws(WireError) {
            policies = try fields.optional("Policies")
            isTruncated = try fields.optional("IsTruncated")
            marker = try fields.optional("Marker")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Policies"] = policies?.wire
            fields["IsTruncated"] = isTruncated?.wire
            fields["Marker"] = marker?.wire
            return fields
        }
    }

}
