// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols
public import Primitives

extension IAM {
    /// The output of `GetSSHPublicKey`.
    public struct GetSSHPublicKeyResponse: WireStructure {
        public var sshPublicKey: SSHPublicKey?

        public init(sshPublicKey: SSHPublicKey? = nil) {
            self.sshPublicKey = sshPublicKey
        }

        public static let schema = StructureSchema(
            "GetSSHPublicKeyResponse",
            [
                .optional("SSHPublicKey", .structure(SSHPublicKey.self))
            ])

        public init(fields: WireFields) throws(WireError) {
            sshPublicKey = try fields.optional("SSHPublicKey")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["SSHPublicKey"] = sshPublicKey?.wire
            return fields
        }
    }

    /// The output of `GetServerCertificate`.
    public struct GetServerCertificateResponse: WireStructure {
        public var serverCertificate: ServerCertificate

        public init(serverCertificate: ServerCertificate) {
            self.serverCertificate = serverCertificate
        }

        public static let schema = StructureSchema(
            "GetServerCertificateResponse",
            [
                .required("ServerCertificate", .structure(ServerCertificate.self))
            ])

        public init(fields: WireFields) throws(WireError) {
            serverCertificate = try fields.required("ServerCertificate")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["ServerCertificate"] = serverCertificate.wire
            return fields
        }
    }

    /// The output of `GetServiceLastAccessedDetails`.
    public struct GetServiceLastAccessedDetailsResponse: WireStructure {
        public var jobStatus: String
        public var jobType: String?
        public var jobCreationDate: Timestamp
        public var servicesLastAccessed: [ServiceLastAccessed]
        public var jobCompletionDate: Timestamp
        public var isTruncated: Bool?
        public var marker: String?
        public var error: ErrorDetails?

        public init(
            jobStatus: String, jobType: String? = nil, jobCreationDate: Timestamp,
            servicesLastAccessed: [ServiceLastAccessed], jobCompletionDate: Timestamp, isTruncated: Bool? = nil,
            marker: String? = nil, error: ErrorDetails? = nil
        ) {
            self.jobStatus = jobStatus
            self.jobType = jobType
            self.jobCreationDate = jobCreationDate
            self.servicesLastAccessed = servicesLastAccessed
            self.jobCompletionDate = jobCompletionDate
            self.isTruncated = isTruncated
            self.marker = marker
            self.error = error
        }

        public static let schema = StructureSchema(
            "GetServiceLastAccessedDetailsResponse",
            [
                .required("JobStatus", Shapes.jobStatusType),
                .optional("JobType", Shapes.accessAdvisorUsageGranularityType),
                .required("JobCreationDate", Shapes.dateType),
                .required("ServicesLastAccessed", Shapes.servicesLastAccessed),
                .required("JobCompletionDate", Shapes.dateType),
                .optional("IsTruncated", Shapes.booleanType),
                .optional("Marker", Shapes.responseMarkerType),
                .optional("Error", .structure(ErrorDetails.self)),
            ])

        public init(fields: WireFields) throws(WireError) {
            jobStatus = try fields.required("JobStatus")
            jobType = try fields.optional("JobType")
            jobCreationDate = try fields.required("JobCreationDate")
            servicesLastAccessed = try fields.required("ServicesLastAccessed")
            jobCompletionDate = try fields.required("JobCompletionDate")
            isTruncated = try fields.optional("IsTruncated")
            marker = try fields.optional("Marker")
            error = try fields.optional("Error")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["JobStatus"] = jobStatus.wire
            fields["JobType"] = jobType?.wire
            fields["JobCreationDate"] = jobCreationDate.wire
            fields["ServicesLastAccessed"] = servicesLastAccessed.wire
            fields["JobCompletionDate"] = jobCompletionDate.wire
            fields["IsTruncated"] = isTruncated?.wire
            fields["Marker"] = marker?.wire
            fields["Error"] = error?.wire
            return fields
        }
    }

    /// The output of `GetServiceLastAccessedDetailsWithEntities`.
    public struct GetServiceLastAccessedDetailsWithEntitiesResponse: WireStructure {
        public var jobStatus: String
        public var jobCreationDate: Timestamp
        public var jobCompletionDate: Timestamp
        public var entityDetailsList: [EntityDetails]
        public var isTruncated: Bool?
        public var marker: String?
        public var error: ErrorDetails?

        public init(
            jobStatus: String, jobCreationDate: Timestamp, jobCompletionDate: Timestamp,
            entityDetailsList: [EntityDetails], isTruncated: Bool? = nil, marker: String? = nil,
            error: ErrorDetails? = nil
        ) {
            self.jobStatus = jobStatus
            self.jobCreationDate = jobCreationDate
            self.jobCompletionDate = jobCompletionDate
            self.entityDetailsList = entityDetailsList
            self.isTruncated = isTruncated
            self.marker = marker
            self.error = error
        }

        public static let schema = StructureSchema(
            "GetServiceLastAccessedDetailsWithEntitiesResponse",
            [
                .required("JobStatus", Shapes.jobStatusType),
                .required("JobCreationDate", Shapes.dateType),
                .required("JobCompletionDate", Shapes.dateType),
                .required("EntityDetailsList", Shapes.entityDetailsListType),
                .optional("IsTruncated", Shapes.booleanType),
                .optional("Marker", Shapes.responseMarkerType),
                .optional("Error", .structure(ErrorDetails.self)),
            ])

        public init(fields: WireFields) throws(WireError) {
            jobStatus = try fields.required("JobStatus")
            jobCreationDate = try fields.required("JobCreationDate")
            jobCompletionDate = try fields.required("JobCompletionDate")
            entityDetailsList = try fields.required("EntityDetailsList")
            isTruncated = try fields.optional("IsTruncated")
            marker = try fields.optional("Marker")
            error = try fields.optional("Error")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["JobStatus"] = jobStatus.wire
            fields["JobCreationDate"] = jobCreationDate.wire
            fields["JobCompletionDate"] = jobCompletionDate.wire
            fields["EntityDetailsList"] = entityDetailsList.wire
            fields["IsTruncated"] = isTruncated?.wire
            fields["Marker"] = marker?.wire
            fields["Error"] = error?.wire
            return fields
        }
    }

    /// The output of `GetServiceLinkedRoleDeletionStatus`.
    public struct GetServiceLinkedRoleDeletionStatusResponse: WireStructure {
        public var status: String
        public var reason: DeletionTaskFailureReasonType?

        public init(status: String, reason: DeletionTaskFailureReasonType? = nil) {
            self.status = status
            self.reason = reason
        }

        public static let schema = StructureSchema(
            "GetServiceLinkedRoleDeletionStatusResponse",
            [
                .required("Status", Shapes.deletionTaskStatusType),
                .optional("Reason", .structure(DeletionTaskFailureReasonType.self)),
            ])

        public init(fields: WireFields) throws(WireError) {
            status = try fields.required("Status")
            reason = try fields.optional("Reason")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Status"] = status.wire
            fields["Reason"] = reason?.wire
            return fields
        }
    }

    /// The output of `GetUserPolicy`.
    public struct GetUserPolicyResponse: WireStructure {
        public var userName: String
        public var policyName: String
        public var policyDocument: String

        public init(userName: String, policyName: String, policyDocument: String) {
            self.userName = userName
            self.policyName = policyName
            self.policyDocument = policyDocument
        }

        public static let schema = StructureSchema(
            "GetUserPolicyResponse",
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

    /// The output of `GetUser`.
    public struct GetUserResponse: WireStructure {
        public var user: User

        public init(user: User) {
            self.user = user
        }

        public static let schema = StructureSchema(
            "GetUserResponse",
            [
                .required("User", .structure(User.self))
            ])

        public init(fields: WireFields) throws(WireError) {
            user = try fields.required("User")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["User"] = user.wire
            return fields
        }
    }

    /// The output of `ListAccessKeys`.
    public struct ListAccessKeysResponse: WireStructure {
        public var accessKeyMetadata: [AccessKeyMetadata]
        public var isTruncated: Bool?
        public var marker: String?

        public init(accessKeyMetadata: [AccessKeyMetadata], isTruncated: Bool? = nil, marker: String? = nil) {
            self.accessKeyMetadata = accessKeyMetadata
            self.isTruncated = isTruncated
            self.marker = marker
        }

        public static let schema = StructureSchema(
            "ListAccessKeysResponse",
            [
                .required("AccessKeyMetadata", Shapes.accessKeyMetadataListType),
                .optional("IsTruncated", Shapes.booleanType),
                .optional("Marker", Shapes.responseMarkerType),
            ])

        public init(fields: WireFields) throws(WireError) {
            accessKeyMetadata = try fields.required("AccessKeyMetadata")
            isTruncated = try fields.optional("IsTruncated")
            marker = try fields.optional("Marker")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["AccessKeyMetadata"] = accessKeyMetadata.wire
            fields["IsTruncated"] = isTruncated?.wire
            fields["Marker"] = marker?.wire
            return fields
        }
    }

}
