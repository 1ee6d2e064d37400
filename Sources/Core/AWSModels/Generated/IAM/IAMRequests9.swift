// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension IAM {
    /// The input of `ListInstanceProfiles`.
    public struct ListInstanceProfilesRequest: WireStructure {
        public var pathPrefix: String?
        public var marker: String?
        public var maxItems: Int?

        public init(pathPrefix: String? = nil, marker: String? = nil, maxItems: Int? = nil) {
            self.pathPrefix = pathPrefix
            self.marker = marker
            self.maxItems = maxItems
        }

        public static let schema = StructureSchema(
            "ListInstanceProfilesRequest",
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

    /// The input of `ListMFADeviceTags`.
    public struct ListMFADeviceTagsRequest: WireStructure {
        public var serialNumber: String
        public var marker: String?
        public var maxItems: Int?

        public init(serialNumber: String, marker: String? = nil, maxItems: Int? = nil) {
            self.serialNumber = serialNumber
            self.marker = marker
            self.maxItems = maxItems
        }

        public static let schema = StructureSchema(
            "ListMFADeviceTagsRequest",
            [
                .required("SerialNumber", Shapes.serialNumberType),
                .optional("Marker", Shapes.markerType),
                .optional("MaxItems", Shapes.maxItemsType),
            ])

        public init(fields: WireFields) throws(WireError) {
            serialNumber = try fields.required("SerialNumber")
            marker = try fields.optional("Marker")
            maxItems = try fields.optional("MaxItems")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["SerialNumber"] = serialNumber.wire
            fields["Marker"] = marker?.wire
            fields["MaxItems"] = maxItems?.wire
            return fields
        }
    }

    /// The input of `ListMFADevices`.
    public struct ListMFADevicesRequest: WireStructure {
        public var userName: String?
        public var marker: String?
        public var maxItems: Int?

        public init(userName: String? = nil, marker: String? = nil, maxItems: Int? = nil) {
            self.userName = userName
            self.marker = marker
            self.maxItems = maxItems
        }

        public static let schema = StructureSchema(
            "ListMFADevicesRequest",
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

    /// The input of `ListOpenIDConnectProviderTags`.
    public struct ListOpenIDConnectProviderTagsRequest: WireStructure {
        public var openIDConnectProviderArn: String
        public var marker: String?
        public var maxItems: Int?

        public init(openIDConnectProviderArn: String, marker: String? = nil, maxItems: Int? = nil) {
            self.openIDConnectProviderArn = openIDConnectProviderArn
            self.marker = marker
            self.maxItems = maxItems
        }

        public static let schema = StructureSchema(
            "ListOpenIDConnectProviderTagsRequest",
            [
                .required("OpenIDConnectProviderArn", Shapes.arnType),
                .optional("Marker", Shapes.markerType),
                .optional("MaxItems", Shapes.maxItemsType),
            ])

        public init(fields: WireFields) throws(WireError) {
            openIDConnectProviderArn = try fields.required("OpenIDConnectProviderArn")
            marker = try fields.optional("Marker")
            maxItems = try fields.optional("MaxItems")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["OpenIDConnectProviderArn"] = openIDConnectProviderArn.wire
            fields["Marker"] = marker?.wire
            fields["MaxItems"] = maxItems?.wire
            return fields
        }
    }

    /// The input of `ListOpenIDConnectProviders`.
    public struct ListOpenIDConnectProvidersRequest: WireStructure {

        public init() {

        }

        public static let schema = StructureSchema(
            "ListOpenIDConnectProvidersRequest",
            [

            ])

        public init(fields: WireFields) {}

        public var fields: WireFields { [:] }
    }

    /// The input of `ListPoliciesGrantingServiceAccess`.
    public struct ListPoliciesGrantingServiceAccessRequest: WireStructure {
        public var marker: String?
        public var arn: String
        public var serviceNamespaces: [String]

        public init(marker: String? = nil, arn: String, serviceNamespaces: [String]) {
            self.marker = marker
            self.arn = arn
            self.serviceNamespaces = serviceNamespaces
        }

        public static let schema = StructureSchema(
            "ListPoliciesGrantingServiceAccessRequest",
            [
                .optional("Marker", Shapes.markerType),
                .required("Arn", Shapes.arnType),
                .required("ServiceNamespaces", Shapes.serviceNamespaceListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            marker = try fields.optional("Marker")
            arn = try fields.required("Arn")
            serviceNamespaces = try fields.required("ServiceNamespaces")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Marker"] = marker?.wire
            fields["Arn"] = arn.wire
            fields["ServiceNamespaces"] = serviceNamespaces.wire
            return fields
        }
    }

    /// The input of `ListPolicies`.
    public struct ListPoliciesRequest: WireStructure {
        public var scope: String?
        public var onlyAttached: Bool?
        public var pathPrefix: String?
        public var policyUsageFilter: String?
        public var marker: String?
        public var maxItems: Int?

        public init(
            scope: String? = nil, onlyAttached: Bool? = nil, pathPrefix: String? = nil,
            policyUsageFilter: String? = nil, marker: String? = nil, maxItems: Int? = nil
        ) {
            self.scope = scope
            self.onlyAttached = onlyAttached
            self.pathPrefix = pathPrefix
            self.policyUsageFilter = policyUsageFilter
            self.marker = marker
            self.maxItems = maxItems
        }

        public static let schema = StructureSchema(
            "ListPoliciesRequest",
            [
                .optional("Scope", Shapes.policyScopeType),
                .optional("OnlyAttached", Shapes.booleanType),
                .optional("PathPrefix", Shapes.policyPathType),
                .optional("PolicyUsageFilter", Shapes.policyUsageType),
                .optional("Marker", Shapes.markerType),
                .optional("MaxItems", Shapes.maxItemsType),
            ])

        public init(fields: WireFields) throws(WireError) {
            scope = try fields.optional("Scope")
            onlyAttached = try fields.optional("OnlyAttached")
            pathPrefix = try fields.optional("PathPrefix")
            policyUsageFilter = try fields.optional("PolicyUsageFilter")
            marker = try fields.optional("Marker")
            maxItems = try fields.optional("MaxItems")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Scope"] = scope?.wire
            fields["OnlyAttached"] = onlyAttached?.wire
            fields["PathPrefix"] = pathPrefix?.wire
            fields["PolicyUsageFilter"] = policyUsageFilter?.wire
            fields["Marker"] = marker?.wire
            fields["MaxItems"] = maxItems?.wire
            return fields
        }
    }

    /// The input of `ListPolicyTags`.
    public struct ListPolicyTagsRequest: WireStructure {
        public var policyArn: String
        public var marker: String?
        public var maxItems: Int?

        public init(policyArn: String, marker: String? = nil, maxItems: Int? = nil) {
            self.policyArn = policyArn
            self.marker = marker
            self.maxItems = maxItems
        }

        public static let schema = StructureSchema(
            "ListPolicyTagsRequest",
            [
                .required("PolicyArn", Shapes.arnType),
                .optional("Marker", Shapes.markerType),
                .optional("MaxItems", Shapes.maxItemsType),
            ])

        public init(fields: WireFields) throws(WireError) {
            policyArn = try fields.required("PolicyArn")
            marker = try fields.optional("Marker")
            maxItems = try fields.optional("MaxItems")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["PolicyArn"] = policyArn.wire
            fields["Marker"] = marker?.wire
            fields["MaxItems"] = maxItems?.wire
            return fields
        }
    }

    /// The input of `ListPolicyVersions`.
    public struct ListPolicyVersionsRequest: WireStructure {
        public var policyArn: String
        public var marker: String?
        public var maxItems: Int?

        public init(policyArn: String, marker: String? = nil, maxItems: Int? = nil) {
            self.policyArn = policyArn
            self.marker = marker
            self.maxItems = maxItems
        }

        public static let schema = StructureSchema(
            "ListPolicyVersionsRequest",
            [
                .required("PolicyArn", Shapes.arnType),
                .optional("Marker", Shapes.markerType),
                .optional("MaxItems", Shapes.maxItemsType),
            ])

        public init(fields: WireFields) throws(WireError) {
            policyArn = try fields.required("PolicyArn")
            marker = try fields.optional("Marker")
            maxItems = try fields.optional("MaxItems")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["PolicyArn"] = policyArn.wire
            fields["Marker"] = marker?.wire
            fields["MaxItems"] = maxItems?.wire
            return fields
        }
    }

}
