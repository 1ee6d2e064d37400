// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension IAM {
    /// The output of `SimulateCustomPolicy`, `SimulatePrincipalPolicy`.
    public struct SimulatePolicyResponse: WireStructure {
        public var evaluationResults: [EvaluationResult]?
        public var isTruncated: Bool?
        public var marker: String?

        public init(evaluationResults: [EvaluationResult]? = nil, isTruncated: Bool? = nil, marker: String? = nil) {
            self.evaluationResults = evaluationResults
            self.isTruncated = isTruncated
            self.marker = marker
        }

        public static let schema = StructureSchema(
            "SimulatePolicyResponse",
            [
                .optional("EvaluationResults", Shapes.evaluationResultsListType),
                .optional("IsTruncated", Shapes.booleanType),
                .optional("Marker", Shapes.responseMarkerType),
            ])

        public init(fields: WireFields) throws(WireError) {
            evaluationResults = try fields.optional("EvaluationResults")
            isTruncated = try fields.optional("IsTruncated")
            marker = try fields.optional("Marker")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["EvaluationResults"] = evaluationResults?.wire
            fields["IsTruncated"] = isTruncated?.wire
            fields["Marker"] = marker?.wire
            return fields
        }
    }

    /// The output of `UpdateRoleDescription`.
    public struct UpdateRoleDescriptionResponse: WireStructure {
        public var role: Role?

        public init(role: Role? = nil) {
            self.role = role
        }

        public static let schema = StructureSchema(
            "UpdateRoleDescriptionResponse",
            [
                .optional("Role", .structure(Role.self))
            ])

        public init(fields: WireFields) throws(WireError) {
            role = try fields.optional("Role")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Role"] = role?.wire
            return fields
        }
    }

    /// The output of `UpdateRole`.
    public struct UpdateRoleResponse: WireStructure {

        public init() {

        }

        public static let schema = StructureSchema(
            "UpdateRoleResponse",
            [

            ])

        public init(fields: WireFields) {}

        public var fields: WireFields { [:] }
    }

    /// The output of `UpdateSAMLProvider`.
    public struct UpdateSAMLProviderResponse: WireStructure {
        public var samlProviderArn: String?

        public init(samlProviderArn: String? = nil) {
            self.samlProviderArn = samlProviderArn
        }

        public static let schema = StructureSchema(
            "UpdateSAMLProviderResponse",
            [
                .optional("SAMLProviderArn", Shapes.arnType)
            ])

        public init(fields: WireFields) throws(WireError) {
            samlProviderArn = try fields.optional("SAMLProviderArn")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["SAMLProviderArn"] = samlProviderArn?.wire
            return fields
        }
    }

    /// The output of `UploadSSHPublicKey`.
    public struct UploadSSHPublicKeyResponse: WireStructure {
        public var sshPublicKey: SSHPublicKey?

        public init(sshPublicKey: SSHPublicKey? = nil) {
            self.sshPublicKey = sshPublicKey
        }

        public static let schema = StructureSchema(
            "UploadSSHPublicKeyResponse",
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

    /// The output of `UploadServerCertificate`.
    public struct UploadServerCertificateResponse: WireStructure {
        public var serverCertificateMetadata: ServerCertificateMetadata?
        public var tags: [Tag]?

        public init(serverCertificateMetadata: ServerCertificateMetadata? = nil, tags: [Tag]? = nil) {
            self.serverCertificateMetadata = serverCertificateMetadata
            self.tags = tags
        }

        public static let schema = StructureSchema(
            "UploadServerCertificateResponse",
            [
                .optional("ServerCertificateMetadata", .structure(ServerCertificateMetadata.self)),
                .optional("Tags", Shapes.tagListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            serverCertificateMetadata = try fields.optional("ServerCertificateMetadata")
            tags = try fields.optional("Tags")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["ServerCertificateMetadata"] = serverCertificateMetadata?.wire
            fields["Tags"] = tags?.wire
            return fields
        }
    }

    /// The output of `UploadSigningCertificate`.
    public struct UploadSigningCertificateResponse: WireStructure {
        public var certificate: SigningCertificate

        public init(certificate: SigningCertificate) {
            self.certificate = certificate
        }

        public static let schema = StructureSchema(
            "UploadSigningCertificateResponse",
            [
                .required("Certificate", .structure(SigningCertificate.self))
            ])

        public init(fields: WireFields) throws(WireError) {
            certificate = try fields.required("Certificate")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Certificate"] = certificate.wire
            return fields
        }
    }

}
