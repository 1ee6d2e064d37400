// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension IAM {
    /// The input of `GetSAMLProvider`.
    public struct GetSAMLProviderRequest: WireStructure {
        public var samlProviderArn: String

        public init(samlProviderArn: String) {
            self.samlProviderArn = samlProviderArn
        }

        public static let schema = StructureSchema(
            "GetSAMLProviderRequest",
            [
                .required("SAMLProviderArn", Shapes.arnType)
            ])

        public init(fields: WireFields) throws(WireError) {
            samlProviderArn = try fields.required("SAMLProviderArn")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["SAMLProviderArn"] = samlProviderArn.wire
            return fields
        }
    }

    /// The input of `GetSSHPublicKey`.
    public struct GetSSHPublicKeyRequest: WireStructure {
        public var userName: String
        public var sshPublicKeyId: String
        public var encoding: String

        public init(userName: String, sshPublicKeyId: String, encoding: String) {
            self.userName = userName
            self.sshPublicKeyId = sshPublicKeyId
            self.encoding = encoding
        }

        public static let schema = StructureSchema(
            "GetSSHPublicKeyRequest",
            [
                .required("UserName", Shapes.userNameType),
                .required("SSHPublicKeyId", Shapes.publicKeyIdType),
                .required("Encoding", Shapes.encodingType),
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.required("UserName")
            sshPublicKeyId = try fields.required("SSHPublicKeyId")
            encoding = try fields.required("Encoding")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName.wire
            fields["SSHPublicKeyId"] = sshPublicKeyId.wire
            fields["Encoding"] = encoding.wire
            return fields
        }
    }

    /// The input of `GetServerCertificate`.
    public struct GetServerCertificateRequest: WireStructure {
        public var serverCertificateName: String

        public init(serverCertificateName: String) {
            self.serverCertificateName = serverCertificateName
        }

        public static let schema = StructureSchema(
            "GetServerCertificateRequest",
            [
                .required("ServerCertificateName", Shapes.serverCertificateNameType)
            ])

        public init(fields: WireFields) throws(WireError) {
            serverCertificateName = try fields.required("ServerCertificateName")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["ServerCertificateName"] = serverCertificateName.wire
            return fields
        }
    }

    /// The input of `GetServiceLastAccessedDetails`.
    public struct GetServiceLastAccessedDetailsRequest: WireStructure {
        public var jobId: String
        public var maxItems: Int?
        public var marker: String?

        public init(jobId: String, maxItems: Int? = nil, marker: String? = nil) {
            self.jobId = jobId
            self.maxItems = maxItems
            self.marker = marker
        }

        public static let schema = StructureSchema(
            "GetServiceLastAccessedDetailsRequest",
            [
                .required("JobId", Shapes.jobIDType),
                .optional("MaxItems", Shapes.maxItemsType),
                .optional("Marker", Shapes.markerType),
            ])

        public init(fields: WireFields) throws(WireError) {
            jobId = try fields.required("JobId")
            maxItems = try fields.optional("MaxItems")
            marker = try fields.optional("Marker")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["JobId"] = jobId.wire
            fields["MaxItems"] = maxItems?.wire
            fields["Marker"] = marker?.wire
            return fields
        }
    }

    /// The input of `GetServiceLastAccessedDetailsWithEntities`.
    public struct GetServiceLastAccessedDetailsWithEntitiesRequest: WireStructure {
        public var jobId: String
        public var serviceNamespace: String
        public var maxItems: Int?
        public var marker: String?

        public init(jobId: String, serviceNamespace: String, maxItems: Int? = nil, marker: String? = nil) {
            self.jobId = jobId
            self.serviceNamespace = serviceNamespace
            self.maxItems = maxItems
            self.marker = marker
        }

        public static let schema = StructureSchema(
            "GetServiceLastAccessedDetailsWithEntitiesRequest",
            [
                .required("JobId", Shapes.jobIDType),
                .required("ServiceNamespace", Shapes.serviceNamespaceType),
                .optional("MaxItems", Shapes.maxItemsType),
                .optional("Marker", Shapes.markerType),
            ])

        public init(fields: WireFields) throws(WireError) {
            jobId = try fields.required("JobId")
            serviceNamespace = try fields.required("ServiceNamespace")
            maxItems = try fields.optional("MaxItems")
            marker = try fields.optional("Marker")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["JobId"] = jobId.wire
            fields["ServiceNamespace"] = serviceNamespace.wire
            fields["MaxItems"] = maxItems?.wire
            fields["Marker"] = marker?.wire
            return fields
        }
    }

    /// The input of `GetServiceLinkedRoleDeletionStatus`.
    public struct GetServiceLinkedRoleDeletionStatusRequest: WireStructure {
        public var deletionTaskId: String

        public init(deletionTaskId: String) {
            self.deletionTaskId = deletionTaskId
        }

        public static let schema = StructureSchema(
            "GetServiceLinkedRoleDeletionStatusRequest",
            [
                .required("DeletionTaskId", Shapes.deletionTaskIdType)
            ])

        public init(fields: WireFields) throws(WireError) {
            deletionTaskId = try fields.required("DeletionTaskId")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["DeletionTaskId"] = deletionTaskId.wire
            return fields
        }
    }

    /// The input of `GetUserPolicy`.
    public struct GetUserPolicyRequest: WireStructure {
        public var userName: String
        public var policyName: String

        public init(userName: String, policyName: String) {
            self.userName = userName
            self.policyName = policyName
        }

        public static let schema = StructureSchema(
            "GetUserPolicyRequest",
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

    /// The input of `GetUser`.
    public struct GetUserRequest: WireStructure {
        public var userName: String?

        public init(userName: String? = nil) {
            self.userName = userName
        }

        public static let schema = StructureSchema(
            "GetUserRequest",
            [
                .optional("UserName", Shapes.existingUserNameType)
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

    /// The input of `ListAccessKeys`.
    public struct ListAccessKeysRequest: WireStructure {
        public var userName: String?
        public var marker: String?
        public var maxItems: Int?

        public init(userName: String? = nil, marker: String? = nil, maxItems: Int? = nil) {
            self.userName = userName
            self.marker = marker
            self.maxItems = maxItems
        }

        public static let schema = StructureSchema(
            "ListAccessKeysRequest",
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

    /// The input of `ListAccountAliases`.
    public struct ListAccountAliasesRequest: WireStructure {
        public var marker: String?
        public var maxItems: Int?

        public init(marker: String? = nil, maxItems: Int? = nil) {
            self.marker = marker
            self.maxItems = maxItems
        }

        public static let schema = StructureSchema(
            "ListAccountAliasesRequest",
            [
                .optional("Marker", Shapes.markerType),
                .optional("MaxItems", Shapes.maxItemsType),
            ])

        public init(fields: WireFields) throws(WireError) {
            marker = try fields.optional("Marker")
            maxItems = try fields.optional("MaxItems")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Marker"] = marker?.wire
            fields["MaxItems"] = maxItems?.wire
            return fields
        }
    }

    /// The input of `ListAttachedGroupPolicies`.
    public struct ListAttachedGroupPoliciesRequest: WireStructure {
        public var groupName: String
        public var pathPrefix: String?
        public var marker: String?
        public var maxItems: Int?

        public init(groupName: String, pathPrefix: String? = nil, marker: String? = nil, maxItems: Int? = nil) {
            self.groupName = groupName
            self.pathPrefix = pathPrefix
            self.marker = marker
            self.maxItems = maxItems
        }

        public static let schema = StructureSchema(
            "ListAttachedGroupPoliciesRequest",
            [
                .required("GroupName", Shapes.groupNameType),
                .optional("PathPrefix", Shapes.policyPathType),
                .optional("Marker", Shapes.markerType),
                .optional("MaxItems", Shapes.maxItemsType),
            ])

        public init(fields: WireFields) throws(WireError) {
            groupName = try fields.required("GroupName")
            pathPrefix = try fields.optional("PathPrefix")
            marker = try fields.optional("Marker")
            maxItems = try fields.optional("MaxItems")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["GroupName"] = groupName.wire
            fields["PathPrefix"] = pathPrefix?.wire
            fields["Marker"] = marker?.wire
            fields["MaxItems"] = maxItems?.wire
            return fields
        }
    }

}
