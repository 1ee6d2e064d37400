// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols
public import Primitives

extension IAM {
    /// The input of `UpdateServerCertificate`.
    public struct UpdateServerCertificateRequest: WireStructure {
        public var serverCertificateName: String
        public var newPath: String?
        public var newServerCertificateName: String?

        public init(serverCertificateName: String, newPath: String? = nil, newServerCertificateName: String? = nil) {
            self.serverCertificateName = serverCertificateName
            self.newPath = newPath
            self.newServerCertificateName = newServerCertificateName
        }

        public static let schema = StructureSchema(
            "UpdateServerCertificateRequest",
            [
                .required("ServerCertificateName", Shapes.serverCertificateNameType),
                .optional("NewPath", Shapes.pathType),
                .optional("NewServerCertificateName", Shapes.serverCertificateNameType),
            ])

        public init(fields: WireFields) throws(WireError) {
            serverCertificateName = try fields.required("ServerCertificateName")
            newPath = try fields.optional("NewPath")
            newServerCertificateName = try fields.optional("NewServerCertificateName")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["ServerCertificateName"] = serverCertificateName.wire
            fields["NewPath"] = newPath?.wire
            fields["NewServerCertificateName"] = newServerCertificateName?.wire
            return fields
        }
    }

    /// The input of `UpdateServiceSpecificCredential`.
    public struct UpdateServiceSpecificCredentialRequest: WireStructure {
        public var userName: String?
        public var serviceSpecificCredentialId: String
        public var status: String

        public init(userName: String? = nil, serviceSpecificCredentialId: String, status: String) {
            self.userName = userName
            self.serviceSpecificCredentialId = serviceSpecificCredentialId
            self.status = status
        }

        public static let schema = StructureSchema(
            "UpdateServiceSpecificCredentialRequest",
            [
                .optional("UserName", Shapes.userNameType),
                .required("ServiceSpecificCredentialId", Shapes.serviceSpecificCredentialId),
                .required("Status", Shapes.statusType),
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.optional("UserName")
            serviceSpecificCredentialId = try fields.required("ServiceSpecificCredentialId")
            status = try fields.required("Status")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName?.wire
            fields["ServiceSpecificCredentialId"] = serviceSpecificCredentialId.wire
            fields["Status"] = status.wire
            return fields
        }
    }

    /// The input of `UpdateSigningCertificate`.
    public struct UpdateSigningCertificateRequest: WireStructure {
        public var userName: String?
        public var certificateId: String
        public var status: String

        public init(userName: String? = nil, certificateId: String, status: String) {
            self.userName = userName
            self.certificateId = certificateId
            self.status = status
        }

        public static let schema = StructureSchema(
            "UpdateSigningCertificateRequest",
            [
                .optional("UserName", Shapes.existingUserNameType),
                .required("CertificateId", Shapes.certificateIdType),
                .required("Status", Shapes.statusType),
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.optional("UserName")
            certificateId = try fields.required("CertificateId")
            status = try fields.required("Status")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName?.wire
            fields["CertificateId"] = certificateId.wire
            fields["Status"] = status.wire
            return fields
        }
    }

    /// The input of `UpdateUser`.
    public struct UpdateUserRequest: WireStructure {
        public var userName: String
        public var newPath: String?
        public var newUserName: String?

        public init(userName: String, newPath: String? = nil, newUserName: String? = nil) {
            self.userName = userName
            self.newPath = newPath
            self.newUserName = newUserName
        }

        public static let schema = StructureSchema(
            "UpdateUserRequest",
            [
                .required("UserName", Shapes.existingUserNameType),
                .optional("NewPath", Shapes.pathType),
                .optional("NewUserName", Shapes.userNameType),
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.required("UserName")
            newPath = try fields.optional("NewPath")
            newUserName = try fields.optional("NewUserName")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName.wire
            fields["NewPath"] = newPath?.wire
            fields["NewUserName"] = newUserName?.wire
            return fields
        }
    }

    /// The input of `UploadSSHPublicKey`.
    public struct UploadSSHPublicKeyRequest: WireStructure {
        public var userName: String
        public var sshPublicKeyBody: String

        public init(userName: String, sshPublicKeyBody: String) {
            self.userName = userName
            self.sshPublicKeyBody = sshPublicKeyBody
        }

        public static let schema = StructureSchema(
            "UploadSSHPublicKeyRequest",
            [
                .required("UserName", Shapes.userNameType),
                .required("SSHPublicKeyBody", Shapes.publicKeyMaterialType),
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.required("UserName")
            sshPublicKeyBody = try fields.required("SSHPublicKeyBody")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName.wire
            fields["SSHPublicKeyBody"] = sshPublicKeyBody.wire
            return fields
        }
    }

    /// The input of `UploadServerCertificate`.
    public struct UploadServerCertificateRequest: WireStructure {
        public var path: String?
        public var serverCertificateName: String
        public var certificateBody: String
        public var privateKey: Secret
        public var certificateChain: String?
        public var tags: [Tag]?

        public init(
            path: String? = nil, serverCertificateName: String, certificateBody: String, privateKey: Secret,
            certificateChain: String? = nil, tags: [Tag]? = nil
        ) {
            self.path = path
            self.serverCertificateName = serverCertificateName
            self.certificateBody = certificateBody
            self.privateKey = privateKey
            self.certificateChain = certificateChain
            self.tags = tags
        }

        public static let schema = StructureSchema(
            "UploadServerCertificateRequest",
            [
                .optional("Path", Shapes.pathType),
                .required("ServerCertificateName", Shapes.serverCertificateNameType),
                .required("CertificateBody", Shapes.certificateBodyType),
                .required("PrivateKey", Shapes.privateKeyType, secret: true),
                .optional("CertificateChain", Shapes.certificateChainType),
                .optional("Tags", Shapes.tagListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            path = try fields.optional("Path")
            serverCertificateName = try fields.required("ServerCertificateName")
            certificateBody = try fields.required("CertificateBody")
            privateKey = try fields.required("PrivateKey")
            certificateChain = try fields.optional("CertificateChain")
            tags = try fields.optional("Tags")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Path"] = path?.wire
            fields["ServerCertificateName"] = serverCertificateName.wire
            fields["CertificateBody"] = certificateBody.wire
            fields["PrivateKey"] = privateKey.wire
            fields["CertificateChain"] = certificateChain?.wire
            fields["Tags"] = tags?.wire
            return fields
        }
    }

    /// The input of `UploadSigningCertificate`.
    public struct UploadSigningCertificateRequest: WireStructure {
        public var userName: String?
        public var certificateBody: String

        public init(userName: String? = nil, certificateBody: String) {
            self.userName = userName
            self.certificateBody = certificateBody
        }

        public static let schema = StructureSchema(
            "UploadSigningCertificateRequest",
            [
                .optional("UserName", Shapes.existingUserNameType),
                .required("CertificateBody", Shapes.certificateBodyType),
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.optional("UserName")
            certificateBody = try fields.required("CertificateBody")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName?.wire
            fields["CertificateBody"] = certificateBody.wire
            return fields
        }
    }

}
