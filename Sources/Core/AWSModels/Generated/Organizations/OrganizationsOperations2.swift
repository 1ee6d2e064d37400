// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension Organizations {
    /// `TagResource`.
    public static let tagResource = ModeledOperation<TagResourceRequest, EmptyStructure>(
        service, "TagResource",
        errors: [
            Errors.accessDenied, Errors.concurrentModification, Errors.awsOrganizationsNotInUse, Errors.targetNotFound,
            Errors.constraintViolation, Errors.invalidInput, Errors.service, Errors.tooManyRequests,
        ])

    /// `UntagResource`.
    public static let untagResource = ModeledOperation<UntagResourceRequest, EmptyStructure>(
        service, "UntagResource",
        errors: [
            Errors.accessDenied, Errors.concurrentModification, Errors.awsOrganizationsNotInUse, Errors.targetNotFound,
            Errors.constraintViolation, Errors.invalidInput, Errors.service, Errors.tooManyRequests,
        ])

    /// `UpdateOrganizationalUnit`.
    public static let updateOrganizationalUnit = ModeledOperation<
        UpdateOrganizationalUnitRequest, UpdateOrganizationalUnitResponse
    >(
        service, "UpdateOrganizationalUnit",
        errors: [
            Errors.accessDenied, Errors.awsOrganizationsNotInUse, Errors.concurrentModification,
            Errors.duplicateOrganizationalUnit, Errors.invalidInput, Errors.organizationalUnitNotFound, Errors.service,
            Errors.tooManyRequests,
        ])

}
