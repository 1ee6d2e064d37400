// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols
public import Primitives

extension IAM {
    /// `RoleLastUsed` of the model.
    public struct RoleLastUsed: WireStructure {
        public var lastUsedDate: Timestamp?
        public var region: String?

        public init(lastUsedDate: Timestamp? = nil, region: String? = nil) {
            self.lastUsedDate = lastUsedDate
            self.region = region
        }

        public static let schema = StructureSchema(
            "RoleLastUsed",
            [
                .optional("LastUsedDate", Shapes.dateType),
                .optional("Region", Shapes.stringType),
            ])

        public init(fields: WireFields) throws(WireError) {
            lastUsedDate = try fields.optional("LastUsedDate")
            region = try fields.optional("Region")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["LastUsedDate"] = lastUsedDate?.wire
            fields["Region"] = region?.wire
            return fields
        }
    }

    /// `RoleUsageType` of the model.
    public struct RoleUsageType: WireStructure {
        public var region: String?
        public var resources: [String]?

        public init(region: String? = nil, resources: [String]? = nil) {
            self.region = region
            self.resources = resources
        }

        public static let schema = StructureSchema(
            "RoleUsageType",
            [
                .optional("Region", Shapes.regionNameType),
                .optional("Resources", Shapes.arnListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            region = try fields.optional("Region")
            resources = try fields.optional("Resources")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Region"] = region?.wire
            fields["Resources"] = resources?.wire
            return fields
        }
    }

    /// `SAMLPrivateKey` of the model.
    public struct SAMLPrivateKey: WireStructure {
        public var keyId: String?
        public var timestamp: Timestamp?

        public init(keyId: String? = nil, timestamp: Timestamp? = nil) {
            self.keyId = keyId
            self.timestamp = timestamp
        }

        public static let schema = StructureSchema(
            "SAMLPrivateKey",
            [
                .optional("KeyId", Shapes.privateKeyIdType),
                .optional("Timestamp", Shapes.dateType),
            ])

        public init(fields: WireFields) throws(WireError) {
            keyId = try fields.optional("KeyId")
            timestamp = try fields.optional("Timestamp")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["KeyId"] = keyId?.wire
            fields["Timestamp"] = timestamp?.wire
            return fields
        }
    }

    /// `SAMLProviderListEntry` of the model.
    public struct SAMLProviderListEntry: WireStructure {
        public var arn: String?
        public var validUntil: Timestamp?
        public var createDate: Timestamp?

        public init(arn: String? = nil, validUntil: Timestamp? = nil, createDate: Timestamp? = nil) {
            self.arn = arn
            self.validUntil = validUntil
            self.createDate = createDate
        }

        public static let schema = StructureSchema(
            "SAMLProviderListEntry",
            [
                .optional("Arn", Shapes.arnType),
                .optional("ValidUntil", Shapes.dateType),
                .optional("CreateDate", Shapes.dateType),
            ])

        public init(fields: WireFields) throws(WireError) {
            arn = try fields.optional("Arn")
            validUntil = try fields.optional("ValidUntil")
            createDate = try fields.optional("CreateDate")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Arn"] = arn?.wire
            fields["ValidUntil"] = validUntil?.wire
            fields["CreateDate"] = createDate?.wire
            return fields
        }
    }

    /// `SSHPublicKey` of the model.
    public struct SSHPublicKey: WireStructure {
        public var userName: String
        public var sshPublicKeyId: String
        public var fingerprint: String
        public var sshPublicKeyBody: String
        public var status: String
        public var uploadDate: Timestamp?

        public init(
            userName: String, sshPublicKeyId: String, fingerprint: String, sshPublicKeyBody: String, status: String,
            uploadDate: Timestamp? = nil
        ) {
            self.userName = userName
            self.sshPublicKeyId = sshPublicKeyId
            self.fingerprint = fingerprint
            self.sshPublicKeyBody = sshPublicKeyBody
            self.status = status
            self.uploadDate = uploadDate
        }

        public static let schema = StructureSchema(
            "SSHPublicKey",
            [
                .required("UserName", Shapes.userNameType),
                .required("SSHPublicKeyId", Shapes.publicKeyIdType),
                .required("Fingerprint", Shapes.publicKeyFingerprintType),
                .required("SSHPublicKeyBody", Shapes.publicKeyMaterialType),
                .required("Status", Shapes.statusType),
                .optional("UploadDate", Shapes.dateType),
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.required("UserName")
            sshPublicKeyId = try fields.required("SSHPublicKeyId")
            fingerprint = try fields.required("Fingerprint")
            sshPublicKeyBody = try fields.required("SSHPublicKeyBody")
            status = try fields.required("Status")
            uploadDate = try fields.optional("UploadDate")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName.wire
            fields["SSHPublicKeyId"] = sshPublicKeyId.wire
            fields["Fingerprint"] = fingerprint.wire
            fields["SSHPublicKeyBody"] = sshPublicKeyBody.wire
            fields["Status"] = status.wire
            fields["UploadDate"] = uploadDate?.wire
            return fields
        }
    }

    /// `SSHPublicKeyMetadata` of the model.
    public struct SSHPublicKeyMetadata: WireStructure {
        public var userName: String
        public var sshPublicKeyId: String
        public var status: String
        public var uploadDate: Timestamp

        public init(userName: String, sshPublicKeyId: String, status: String, uploadDate: Timestamp) {
            self.userName = userName
            self.sshPublicKeyId = sshPublicKeyId
            self.status = status
            self.uploadDate = uploadDate
        }

        public static let schema = StructureSchema(
            "SSHPublicKeyMetadata",
            [
                .required("UserName", Shapes.userNameType),
                .required("SSHPublicKeyId", Shapes.publicKeyIdType),
                .required("Status", Shapes.statusType),
                .required("UploadDate", Shapes.dateType),
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.required("UserName")
            sshPublicKeyId = try fields.required("SSHPublicKeyId")
            status = try fields.required("Status")
            uploadDate = try fields.required("UploadDate")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName.wire
            fields["SSHPublicKeyId"] = sshPublicKeyId.wire
            fields["Status"] = status.wire
            fields["UploadDate"] = uploadDate.wire
            return fields
        }
    }

    /// `ServerCertificate` of the model.
    public struct ServerCertificate: WireStructure {
        public var serverCertificateMetadata: ServerCertificateMetadata
        public var certificateBody: String
        public var certificateChain: String?
        public var tags: [Tag]?

        public init(
            serverCertificateMetadata: ServerCertificateMetadata, certificateBody: String,
            certificateChain: String? = nil, tags: [Tag]? = nil
        ) {
            self.serverCertificateMetadata = serverCertificateMetadata
            self.certificateBody = certificateBody
            self.certificateChain = certificateChain
            self.tags = tags
        }

        public static let schema = StructureSchema(
            "ServerCertificate",
            [
                .required("ServerCertificateMetadata", .structure(ServerCertificateMetadata.self)),
                .required("CertificateBody", Shapes.certificateBodyType),
                .optional("CertificateChain", Shapes.certificateChainType),
                .optional("Tags", Shapes.tagListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            serverCertificateMetadata = try fields.required("ServerCertificateMetadata")
            certificateBody = try fields.required("CertificateBody")
            certificateChain = try fields.optional("CertificateChain")
            tags = try fields.optional("Tags")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["ServerCertificateMetadata"] = serverCertificateMetadata.wire
            fields["CertificateBody"] = certificateBody.wire
            fields["CertificateChain"] = certificateChain?.wire
            fields["Tags"] = tags?.wire
            return fields
        }
    }

    /// `ServerCertificateMetadata` of the model.
    public struct ServerCertificateMetadata: WireStructure {
        public var path: String
        public var serverCertificateName: String
        public var serverCertificateId: String
        public var arn: String
        public var uploadDate: Timestamp?
        public var expiration: Timestamp?

        public init(
            path: String, serverCertificateName: String, serverCertificateId: String, arn: String,
            uploadDate: Timestamp? = nil, expiration: Timestamp? = nil
        ) {
            self.path = path
            self.serverCertificateName = serverCertificateName
            self.serverCertificateId = serverCertificateId
            self.arn = arn
            self.uploadDate = uploadDate
            self.expiration = expiration
        }

        public static let schema = StructureSchema(
            "ServerCertificateMetadata",
            [
                .required("Path", Shapes.pathType),
                .required("ServerCertificateName", Shapes.serverCertificateNameType),
                .required("ServerCertificateId", Shapes.idType),
                .required("Arn", Shapes.arnType),
                .optional("UploadDate", Shapes.dateType),
                .optional("Expiration", Shapes.dateType),
            ])

        public init(fields: WireFields) throws(WireError) {
            path = try fields.required("Path")
            serverCertificateName = try fields.required("ServerCertificateName")
            serverCertificateId = try fields.required("ServerCertificateId")
            arn = try fields.required("Arn")
            uploadDate = try fields.optional("UploadDate")
            expiration = try fields.optional("Expiration")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Path"] = path.wire
            fields["ServerCertificateName"] = serverCertificateName.wire
            fields["ServerCertificateId"] = serverCertificateId.wire
            fields["Arn"] = arn.wire
            fields["UploadDate"] = uploadDate?.wire
            fields["Expiration"] = expiration?.wire
            return fields
        }
    }

}
