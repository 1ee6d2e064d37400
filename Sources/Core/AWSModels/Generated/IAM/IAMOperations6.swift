// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension IAM {
    /// `UpdateSSHPublicKey`.
    public static let updateSSHPublicKey = ModeledOperation<UpdateSSHPublicKeyRequest, EmptyStructure>(
        service, "UpdateSSHPublicKey", errors: [Errors.noSuchEntity, Errors.invalidInput])

    /// `UpdateServerCertificate`.
    public static let updateServerCertificate = ModeledOperation<UpdateServerCertificateRequest, EmptyStructure>(
        service, "UpdateServerCertificate",
        errors: [Errors.noSuchEntity, Errors.entityAlreadyExists, Errors.limitExceeded, Errors.serviceFailure])

    /// `UpdateServiceSpecificCredential`.
    public static let updateServiceSpecificCredential = ModeledOperation<
        UpdateServiceSpecificCredentialRequest, EmptyStructure
    >(service, "UpdateServiceSpecificCredential", errors: [Errors.noSuchEntity])

    /// `UpdateSigningCertificate`.
    public static let updateSigningCertificate = ModeledOperation<UpdateSigningCertificateRequest, EmptyStructure>(
        service, "UpdateSigningCertificate",
        errors: [Errors.noSuchEntity, Errors.limitExceeded, Errors.serviceFailure, Errors.invalidInput])

    /// `UpdateUser`.
    public static let updateUser = ModeledOperation<UpdateUserRequest, EmptyStructure>(
        service, "UpdateUser",
        errors: [
            Errors.noSuchEntity, Errors.limitExceeded, Errors.entityAlreadyExists, Errors.entityTemporarilyUnmodifiable,
            Errors.concurrentModification, Errors.serviceFailure,
        ])

    /// `UploadSSHPublicKey`.
    public static let uploadSSHPublicKey = ModeledOperation<UploadSSHPublicKeyRequest, UploadSSHPublicKeyResponse>(
        service, "UploadSSHPublicKey", result: "UploadSSHPublicKeyResult",
        errors: [
            Errors.limitExceeded, Errors.noSuchEntity, Errors.invalidPublicKey, Errors.duplicateSSHPublicKey,
            Errors.unrecognizedPublicKeyEncoding,
        ])

    /// `UploadServerCertificate`.
    public static let uploadServerCertificate = ModeledOperation<
        UploadServerCertificateRequest, UploadServerCertificateResponse
    >(
        service, "UploadServerCertificate", result: "UploadServerCertificateResult",
        errors: [
            Errors.limitExceeded, Errors.invalidInput, Errors.entityAlreadyExists, Errors.malformedCertificate,
            Errors.keyPairMismatch, Errors.concurrentModification, Errors.serviceFailure,
        ])

    /// `UploadSigningCertificate`.
    public static let uploadSigningCertificate = ModeledOperation<
        UploadSigningCertificateRequest, UploadSigningCertificateResponse
    >(
        service, "UploadSigningCertificate", result: "UploadSigningCertificateResult",
        errors: [
            Errors.limitExceeded, Errors.entityAlreadyExists, Errors.malformedCertificate, Errors.invalidCertificate,
            Errors.duplicateCertificate, Errors.noSuchEntity, Errors.concurrentModification, Errors.serviceFailure,
        ])

}
