// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols
public import Primitives

extension IAM {
    /// `ServiceLastAccessed` of the model.
    public struct ServiceLastAccessed: WireStructure {
        public var serviceName: String
        public var lastAuthenticated: Timestamp?
        public var serviceNamespace: String
        public var lastAuthenticatedEntity: String?
        public var lastAuthenticatedRegion: String?
        public var totalAuthenticatedEntities: Int?
        public var trackedActionsLastAccessed: [TrackedActionLastAccessed]?

        public init(
            serviceName: String, lastAuthenticated: Timestamp? = nil, serviceNamespace: String,
            lastAuthenticatedEntity: String? = nil, lastAuthenticatedRegion: String? = nil,
            totalAuthenticatedEntities: Int? = nil, trackedActionsLastAccessed: [TrackedActionLastAccessed]? = nil
        ) {
            self.serviceName = serviceName
            self.lastAuthenticated = lastAuthenticated
            self.serviceNamespace = serviceNamespace
            self.lastAuthenticatedEntity = lastAuthenticatedEntity
            self.lastAuthenticatedRegion = lastAuthenticatedRegion
            self.totalAuthenticatedEntities = totalAuthenticatedEntities
            self.trackedActionsLastAccessed = trackedActionsLastAccessed
        }

        public static let schema = StructureSchema(
            "ServiceLastAccessed",
            [
                .required("ServiceName", Shapes.serviceNameType),
                .optional("LastAuthenticated", Shapes.dateType),
                .required("ServiceNamespace", Shapes.serviceNamespaceType),
                .optional("LastAuthenticatedEntity", Shapes.arnType),
                .optional("LastAuthenticatedRegion", Shapes.stringType),
                .optional("TotalAuthenticatedEntities", Shapes.integerType),
                .optional("TrackedActionsLastAccessed", Shapes.trackedActionsLastAccessed),
            ])

        public init(fields: WireFields) throws(WireError) {
            serviceName = try fields.required("ServiceName")
            lastAuthenticated = try fields.optional("LastAuthenticated")
            serviceNamespace = try fields.required("ServiceNamespace")
            lastAuthenticatedEntity = try fields.optional("LastAuthenticatedEntity")
            lastAuthenticatedRegion = try fields.optional("LastAuthenticatedRegion")
            totalAuthenticatedEntities = try fields.optional("TotalAuthenticatedEntities")
            trackedActionsLastAccessed = try fields.optional("TrackedActionsLastAccessed")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["ServiceName"] = serviceName.wire
            fields["LastAuthenticated"] = lastAuthenticated?.wire
            fields["ServiceNamespace"] = serviceNamespace.wire
            fields["LastAuthenticatedEntity"] = lastAuthenticatedEntity?.wire
            fields["LastAuthenticatedRegion"] = lastAuthenticatedRegion?.wire
            fields["TotalAuthenticatedEntities"] = totalAuthenticatedEntities?.wire
            fields["TrackedActionsLastAccessed"] = trackedActionsLastAccessed?.wire
            return fields
        }
    }

    /// `ServiceSpecificCredential` of the model.
    public struct ServiceSpecificCredential: WireStructure {
        public var createDate: Timestamp
        public var expirationDate: Timestamp?
        public var serviceName: String
        public var serviceUserName: String?
        public var servicePassword: Secret?
        public var serviceCredentialAlias: String?
        public var serviceCredentialSecret: Secret?
        public var serviceSpecificCredentialId: String
        public var userName: String
        public var status: String

        public init(
            createDate: Timestamp, expirationDate: Timestamp? = nil, serviceName: String,
            serviceUserName: String? = nil, servicePassword: Secret? = nil, serviceCredentialAlias: String? = nil,
            serviceCredentialSecret: Secret? = nil, serviceSpecificCredentialId: String, userName: String,
            status: String
        ) {
            self.createDate = createDate
            self.expirationDate = expirationDate
            self.serviceName = serviceName
            self.serviceUserName = serviceUserName
            self.servicePassword = servicePassword
            self.serviceCredentialAlias = serviceCredentialAlias
            self.serviceCredentialSecret = serviceCredentialSecret
            self.serviceSpecificCredentialId = serviceSpecificCredentialId
            self.userName = userName
            self.status = status
        }

        public static let schema = StructureSchema(
            "ServiceSpecificCredential",
            [
                .required("CreateDate", Shapes.dateType),
                .optional("ExpirationDate", Shapes.dateType),
                .required("ServiceName", Shapes.serviceName),
                .optional("ServiceUserName", Shapes.serviceUserName),
                .optional("ServicePassword", Shapes.servicePassword, secret: true),
                .optional("ServiceCredentialAlias", Shapes.serviceCredentialAlias),
                .optional("ServiceCredentialSecret", Shapes.serviceCredentialSecret, secret: true),
                .required("ServiceSpecificCredentialId", Shapes.serviceSpecificCredentialId),
                .required("UserName", Shapes.userNameType),
                .required("Status", Shapes.statusType),
            ])

        public init(fields: WireFields) throws(WireError) {
            createDate = try fields.required("CreateDate")
            expirationDate = try fields.optional("ExpirationDate")
            serviceName = try fields.required("ServiceName")
            serviceUserName = try fields.optional("ServiceUserName")
            servicePassword = try fields.optional("ServicePassword")
            serviceCredentialAlias = try fields.optional("ServiceCredentialAlias")
            serviceCredentialSecret = try fields.optional("ServiceCredentialSecret")
            serviceSpecificCredentialId = try fields.required("ServiceSpecificCredentialId")
            userName = try fields.required("UserName")
            status = try fields.required("Status")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["CreateDate"] = createDate.wire
            fields["ExpirationDate"] = expirationDate?.wire
            fields["ServiceName"] = serviceName.wire
            fields["ServiceUserName"] = serviceUserName?.wire
            fields["ServicePassword"] = servicePassword?.wire
            fields["ServiceCredentialAlias"] = serviceCredentialAlias?.wire
            fields["ServiceCredentialSecret"] = serviceCredentialSecret?.wire
            fields["ServiceSpecificCredentialId"] = serviceSpecificCredentialId.wire
            fields["UserName"] = userName.wire
            fields["Status"] = status.wire
            return fields
        }
    }

    /// `ServiceSpecificCredentialMetadata` of the model.
    public struct ServiceSpecificCredentialMetadata: WireStructure {
        public var userName: String
        public var status: String
        public var serviceUserName: String?
        public var serviceCredentialAlias: String?
        public var createDate: Timestamp
        public var expirationDate: Timestamp?
        public var serviceSpecificCredentialId: String
        public var serviceName: String

        public init(
            userName: String, status: String, serviceUserName: String? = nil, serviceCredentialAlias: String? = nil,
            createDate: Timestamp, expirationDate: Timestamp? = nil, serviceSpecificCredentialId: String,
            serviceName: String
        ) {
            self.userName = userName
            self.status = status
            self.serviceUserName = serviceUserName
            self.serviceCredentialAlias = serviceCredentialAlias
            self.createDate = createDate
            self.expirationDate = expirationDate
            self.serviceSpecificCredentialId = serviceSpecificCredentialId
            self.serviceName = serviceName
        }

        public static let schema = StructureSchema(
            "ServiceSpecificCredentialMetadata",
            [
                .required("UserName", Shapes.userNameType),
                .required("Status", Shapes.statusType),
                .optional("ServiceUserName", Shapes.serviceUserName),
                .optional("ServiceCredentialAlias", Shapes.serviceCredentialAlias),
                .required("CreateDate", Shapes.dateType),
                .optional("ExpirationDate", Shapes.dateType),
                .required("ServiceSpecificCredentialId", Shapes.serviceSpecificCredentialId),
                .required("ServiceName", Shapes.serviceName),
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.required("UserName")
            status = try fields.required("Status")
            serviceUserName = try fields.optional("ServiceUserName")
            serviceCredentialAlias = try fields.optional("ServiceCredentialAlias")
            createDate = try fields.required("CreateDate")
            expirationDate = try fields.optional("ExpirationDate")
            serviceSpecificCredentialId = try fields.required("ServiceSpecificCredentialId")
            serviceName = try fields.required("ServiceName")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName.wire
            fields["Status"] = status.wire
            fields["ServiceUserName"] = serviceUserName?.wire
            fields["ServiceCredentialAlias"] = serviceCredentialAlias?.wire
            fields["CreateDate"] = createDate.wire
            fields["ExpirationDate"] = expirationDate?.wire
            fields["ServiceSpecificCredentialId"] = serviceSpecificCredentialId.wire
            fields["ServiceName"] = serviceName.wire
            return fields
        }
    }

    /// `SigningCertificate` of the model.
    public struct SigningCertificate: WireStructure {
        public var userName: String
        public var certificateId: String
        public var certificateBody: String
        public var status: String
        public var uploadDate: Timestamp?

        public init(
            userName: String, certificateId: String, certificateBody: String, status: String,
            uploadDate: Timestamp? = nil
        ) {
            self.userName = userName
            self.certificateId = certificateId
            self.certificateBody = certificateBody
            self.status = status
            self.uploadDate = uploadDate
        }

        public static let schema = StructureSchema(
            "SigningCertificate",
            [
                .required("UserName", Shapes.userNameType),
                .required("CertificateId", Shapes.certificateIdType),
                .required("CertificateBody", Shapes.certificateBodyType),
                .required("Status", Shapes.statusType),
                .optional("UploadDate", Shapes.dateType),
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.required("UserName")
            certificateId = try fields.required("CertificateId")
            certificateBody = try fields.required("CertificateBody")
            status = try fields.required("Status")
            uploadDate = try fields.optional("UploadDate")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName.wire
            fields["CertificateId"] = certificateId.wire
            fields["CertificateBody"] = certificateBody.wire
            fields["Status"] = status.wire
            fields["UploadDate"] = uploadDate?.wire
            return fields
        }
    }

}
