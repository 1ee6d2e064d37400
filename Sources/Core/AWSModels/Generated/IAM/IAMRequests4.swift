// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension IAM {
    /// The input of `DeleteLoginProfile`.
    public struct DeleteLoginProfileRequest: WireStructure {
        public var userName: String?

        public init(userName: String? = nil) {
            self.userName = userName
        }

        public static let schema = StructureSchema(
            "DeleteLoginProfileRequest",
            [
                .optional("UserName", Shapes.userNameType)
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

    /// The input of `DeleteOpenIDConnectProvider`.
    public struct DeleteOpenIDConnectProviderRequest: WireStructure {
        public var openIDConnectProviderArn: String

        public init(openIDConnectProviderArn: String) {
            self.openIDConnectProviderArn = openIDConnectProviderArn
        }

        public static let schema = StructureSchema(
            "DeleteOpenIDConnectProviderRequest",
            [
                .required("OpenIDConnectProviderArn", Shapes.arnType)
            ])

        public init(fields: WireFields) throws(WireError) {
            openIDConnectProviderArn = try fields.required("OpenIDConnectProviderArn")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["OpenIDConnectProviderArn"] = openIDConnectProviderArn.wire
            return fields
        }
    }

    /// The input of `DeletePolicy`.
    public struct DeletePolicyRequest: WireStructure {
        public var policyArn: String

        public init(policyArn: String) {
            self.policyArn = policyArn
        }

        public static let schema = StructureSchema(
            "DeletePolicyRequest",
            [
                .required("PolicyArn", Shapes.arnType)
            ])

        public init(fields: WireFields) throws(WireError) {
            policyArn = try fields.required("PolicyArn")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["PolicyArn"] = policyArn.wire
            return fields
        }
    }

    /// The input of `DeletePolicyVersion`.
    public struct DeletePolicyVersionRequest: WireStructure {
        public var policyArn: String
        public var versionId: String

        public init(policyArn: String, versionId: String) {
            self.policyArn = policyArn
            self.versionId = versionId
        }

        public static let schema = StructureSchema(
            "DeletePolicyVersionRequest",
            [
                .required("PolicyArn", Shapes.arnType),
                .required("VersionId", Shapes.policyVersionIdType),
            ])

        public init(fields: WireFields) throws(WireError) {
            policyArn = try fields.required("PolicyArn")
            versionId = try fields.required("VersionId")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["PolicyArn"] = policyArn.wire
            fields["VersionId"] = versionId.wire
            return fields
        }
    }

    /// The input of `DeleteRolePermissionsBoundary`.
    public struct DeleteRolePermissionsBoundaryRequest: WireStructure {
        public var roleName: String

        public init(roleName: String) {
            self.roleName = roleName
        }

        public static let schema = StructureSchema(
            "DeleteRolePermissionsBoundaryRequest",
            [
                .required("RoleName", Shapes.roleNameType)
            ])

        public init(fields: WireFields) throws(WireError) {
            roleName = try fields.required("RoleName")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["RoleName"] = roleName.wire
            return fields
        }
    }

    /// The input of `DeleteRolePolicy`.
    public struct DeleteRolePolicyRequest: WireStructure {
        public var roleName: String
        public var policyName: String

        public init(roleName: String, policyName: String) {
            self.roleName = roleName
            self.policyName = policyName
        }

        public static let schema = StructureSchema(
            "DeleteRolePolicyRequest",
            [
                .required("RoleName", Shapes.roleNameType),
                .required("PolicyName", Shapes.policyNameType),
            ])

        public init(fields: WireFields) throws(WireError) {
            roleName = try fields.required("RoleName")
            policyName = try fields.required("PolicyName")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["RoleName"] = roleName.wire
            fields["PolicyName"] = policyName.wire
            return fields
        }
    }

    /// The input of `DeleteRole`.
    public struct DeleteRoleRequest: WireStructure {
        public var roleName: String

        public init(roleName: String) {
            self.roleName = roleName
        }

        public static let schema = StructureSchema(
            "DeleteRoleRequest",
            [
                .required("RoleName", Shapes.roleNameType)
            ])

        public init(fields: WireFields) throws(WireError) {
            roleName = try fields.required("RoleName")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["RoleName"] = roleName.wire
            return fields
        }
    }

    /// The input of `DeleteSAMLProvider`.
    public struct DeleteSAMLProviderRequest: WireStructure {
        public var samlProviderArn: String

        public init(samlProviderArn: String) {
            self.samlProviderArn = samlProviderArn
        }

        public static let schema = StructureSchema(
            "DeleteSAMLProviderRequest",
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

    /// The input of `DeleteSSHPublicKey`.
    public struct DeleteSSHPublicKeyRequest: WireStructure {
        public var userName: String
        public var sshPublicKeyId: String

        public init(userName: String, sshPublicKeyId: String) {
            self.userName = userName
            self.sshPublicKeyId = sshPublicKeyId
        }

        public static let schema = StructureSchema(
            "DeleteSSHPublicKeyRequest",
            [
                .required("UserName", Shapes.userNameType),
                .required("SSHPublicKeyId", Shapes.publicKeyIdType),
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.required("UserName")
            sshPublicKeyId = try fields.required("SSHPublicKeyId")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName.wire
            fields["SSHPublicKeyId"] = sshPublicKeyId.wire
            return fields
        }
    }

    /// The input of `DeleteServerCertificate`.
    public struct DeleteServerCertificateRequest: WireStructure {
        public var serverCertificateName: String

        public init(serverCertificateName: String) {
            self.serverCertificateName = serverCertificateName
        }

        public static let schema = StructureSchema(
            "DeleteServerCertificateRequest",
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

    /// The input of `DeleteServiceLinkedRole`.
    public struct DeleteServiceLinkedRoleRequest: WireStructure {
        public var roleName: String

        public init(roleName: String) {
            self.roleName = roleName
        }

        public static let schema = StructureSchema(
            "DeleteServiceLinkedRoleRequest",
            [
                .required("RoleName", Shapes.roleNameType)
            ])

        public init(fields: WireFields) throws(WireError) {
            roleName = try fields.required("RoleName")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["RoleName"] = roleName.wire
            return fields
        }
    }

    /// The input of `DeleteServiceSpecificCredential`.
    public struct DeleteServiceSpecificCredentialRequest: WireStructure {
        public var userName: String?
        public var serviceSpecificCredentialId: String

        public init(userName: String? = nil, serviceSpecificCredentialId: String) {
            self.userName = userName
            self.serviceSpecificCredentialId = serviceSpecificCredentialId
        }

        public static let schema = StructureSchema(
            "DeleteServiceSpecificCredentialRequest",
            [
                .optional("UserName", Shapes.userNameType),
                .required("ServiceSpecificCredentialId", Shapes.serviceSpecificCredentialId),
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.optional("UserName")
            serviceSpecificCredentialId = try fields.required("ServiceSpecificCredentialId")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName?.wire
            fields["ServiceSpecificCredentialId"] = serviceSpecificCredentialId.wire
            return fields
        }
    }

    /// The input of `DeleteSigningCertificate`.
    public struct DeleteSigningCertificateRequest: WireStructure {
        public var userName: String?
        public var certificateId: String

        public init(userName: String? = nil, certificateId: String) {
            self.userName = userName
            self.certificateId = certificateId
        }

        public static let schema = StructureSchema(
            "DeleteSigningCertificateRequest",
            [
                .optional("UserName", Shapes.existingUserNameType),
                .required("CertificateId", Shapes.certificateIdType),
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.optional("UserName")
            certificateId = try fields.required("CertificateId")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName?.wire
            fields["CertificateId"] = certificateId.wire
            return fields
        }
    }

}
