// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension Organizations {
    /// `CloseAccount`.
    public static let closeAccount = ModeledOperation<CloseAccountRequest, EmptyStructure>(
        service, "CloseAccount",
        errors: [
            Errors.accessDenied, Errors.accountAlreadyClosed, Errors.accountNotFound, Errors.awsOrganizationsNotInUse,
            Errors.concurrentModification, Errors.conflict, Errors.constraintViolation, Errors.invalidInput,
            Errors.service, Errors.tooManyRequests, Errors.unsupportedAPIEndpoint,
        ])

    /// `CreateAccount`.
    public static let createAccount = ModeledOperation<CreateAccountRequest, CreateAccountResponse>(
        service, "CreateAccount",
        errors: [
            Errors.accessDenied, Errors.awsOrganizationsNotInUse, Errors.concurrentModification,
            Errors.constraintViolation, Errors.invalidInput, Errors.finalizingOrganization, Errors.service,
            Errors.tooManyRequests, Errors.unsupportedAPIEndpoint,
        ])

    /// `CreateOrganization`.
    public static let createOrganization = ModeledOperation<CreateOrganizationRequest, CreateOrganizationResponse>(
        service, "CreateOrganization",
        errors: [
            Errors.accessDenied, Errors.alreadyInOrganization, Errors.concurrentModification,
            Errors.constraintViolation, Errors.invalidInput, Errors.service, Errors.tooManyRequests,
            Errors.accessDeniedForDependency,
        ])

    /// `CreateOrganizationalUnit`.
    public static let createOrganizationalUnit = ModeledOperation<
        CreateOrganizationalUnitRequest, CreateOrganizationalUnitResponse
    >(
        service, "CreateOrganizationalUnit",
        errors: [
            Errors.accessDenied, Errors.awsOrganizationsNotInUse, Errors.concurrentModification,
            Errors.constraintViolation, Errors.duplicateOrganizationalUnit, Errors.invalidInput, Errors.parentNotFound,
            Errors.service, Errors.tooManyRequests,
        ])

    /// `DeleteOrganizationalUnit`.
    public static let deleteOrganizationalUnit = ModeledOperation<DeleteOrganizationalUnitRequest, EmptyStructure>(
        service, "DeleteOrganizationalUnit",
        errors: [
            Errors.accessDenied, Errors.awsOrganizationsNotInUse, Errors.concurrentModification, Errors.invalidInput,
            Errors.organizationalUnitNotEmpty, Errors.organizationalUnitNotFound, Errors.service,
            Errors.tooManyRequests,
        ])

    /// `DescribeAccount`.
    public static let describeAccount = ModeledOperation<DescribeAccountRequest, DescribeAccountResponse>(
        service, "DescribeAccount",
        errors: [
            Errors.accessDenied, Errors.accountNotFound, Errors.awsOrganizationsNotInUse, Errors.invalidInput,
            Errors.service, Errors.tooManyRequests,
        ])

    /// `DescribeCreateAccountStatus`.
    public static let describeCreateAccountStatus = ModeledOperation<
        DescribeCreateAccountStatusRequest, DescribeCreateAccountStatusResponse
    >(
        service, "DescribeCreateAccountStatus",
        errors: [
            Errors.accessDenied, Errors.awsOrganizationsNotInUse, Errors.createAccountStatusNotFound,
            Errors.invalidInput, Errors.service, Errors.tooManyRequests, Errors.unsupportedAPIEndpoint,
        ])

    /// `DescribeOrganization`.
    public static let describeOrganization = ModeledOperation<EmptyStructure, DescribeOrganizationResponse>(
        service, "DescribeOrganization",
        errors: [
            Errors.accessDenied, Errors.awsOrganizationsNotInUse, Errors.concurrentModification, Errors.service,
            Errors.tooManyRequests,
        ])

    /// `DescribeOrganizationalUnit`.
    public static let describeOrganizationalUnit = ModeledOperation<
        DescribeOrganizationalUnitRequest, DescribeOrganizationalUnitResponse
    >(
        service, "DescribeOrganizationalUnit",
        errors: [
            Errors.accessDenied, Errors.awsOrganizationsNotInUse, Errors.invalidInput,
            Errors.organizationalUnitNotFound, Errors.service, Errors.tooManyRequests,
        ])

    /// `LeaveOrganization`.
    public static let leaveOrganization = ModeledOperation<EmptyStructure, EmptyStructure>(
        service, "LeaveOrganization",
        errors: [
            Errors.accessDenied, Errors.accountNotFound, Errors.awsOrganizationsNotInUse, Errors.concurrentModification,
            Errors.constraintViolation, Errors.invalidInput, Errors.masterCannotLeaveOrganization, Errors.service,
            Errors.tooManyRequests,
        ])

    /// `ListAWSServiceAccessForOrganization`.
    public static let listAWSServiceAccessForOrganization = ModeledOperation<
        ListAWSServiceAccessForOrganizationRequest, ListAWSServiceAccessForOrganizationResponse
    >(
        service, "ListAWSServiceAccessForOrganization",
        errors: [
            Errors.accessDenied, Errors.awsOrganizationsNotInUse, Errors.constraintViolation, Errors.invalidInput,
            Errors.service, Errors.tooManyRequests, Errors.unsupportedAPIEndpoint,
        ])

    /// `ListAccounts`.
    public static let listAccounts = ModeledOperation<ListAccountsRequest, ListAccountsResponse>(
        service, "ListAccounts",
        errors: [
            Errors.accessDenied, Errors.awsOrganizationsNotInUse, Errors.invalidInput, Errors.service,
            Errors.tooManyRequests,
        ])

    /// `ListAccountsForParent`.
    public static let listAccountsForParent = ModeledOperation<
        ListAccountsForParentRequest, ListAccountsForParentResponse
    >(
        service, "ListAccountsForParent",
        errors: [
            Errors.accessDenied, Errors.awsOrganizationsNotInUse, Errors.invalidInput, Errors.parentNotFound,
            Errors.service, Errors.tooManyRequests,
        ])

    /// `ListChildren`.
    public static let listChildren = ModeledOperation<ListChildrenRequest, ListChildrenResponse>(
        service, "ListChildren",
        errors: [
            Errors.accessDenied, Errors.awsOrganizationsNotInUse, Errors.invalidInput, Errors.parentNotFound,
            Errors.service, Errors.tooManyRequests,
        ])

    /// `ListCreateAccountStatus`.
    public static let listCreateAccountStatus = ModeledOperation<
        ListCreateAccountStatusRequest, ListCreateAccountStatusResponse
    >(
        service, "ListCreateAccountStatus",
        errors: [
            Errors.accessDenied, Errors.awsOrganizationsNotInUse, Errors.invalidInput, Errors.service,
            Errors.tooManyRequests, Errors.unsupportedAPIEndpoint,
        ])

    /// `ListDelegatedAdministrators`.
    public static let listDelegatedAdministrators = ModeledOperation<
        ListDelegatedAdministratorsRequest, ListDelegatedAdministratorsResponse
    >(
        service, "ListDelegatedAdministrators",
        errors: [
            Errors.accessDenied, Errors.awsOrganizationsNotInUse, Errors.constraintViolation, Errors.invalidInput,
            Errors.tooManyRequests, Errors.service, Errors.unsupportedAPIEndpoint,
        ])

    /// `ListDelegatedServicesForAccount`.
    public static let listDelegatedServicesForAccount = ModeledOperation<
        ListDelegatedServicesForAccountRequest, ListDelegatedServicesForAccountResponse
    >(
        service, "ListDelegatedServicesForAccount",
        errors: [
            Errors.accessDenied, Errors.accountNotFound, Errors.accountNotRegistered, Errors.awsOrganizationsNotInUse,
            Errors.constraintViolation, Errors.invalidInput, Errors.tooManyRequests, Errors.service,
            Errors.unsupportedAPIEndpoint,
        ])

    /// `ListOrganizationalUnitsForParent`.
    public static let listOrganizationalUnitsForParent = ModeledOperation<
        ListOrganizationalUnitsForParentRequest, ListOrganizationalUnitsForParentResponse
    >(
        service, "ListOrganizationalUnitsForParent",
        errors: [
            Errors.accessDenied, Errors.awsOrganizationsNotInUse, Errors.invalidInput, Errors.parentNotFound,
            Errors.service, Errors.tooManyRequests,
        ])

    /// `ListParents`.
    public static let listParents = ModeledOperation<ListParentsRequest, ListParentsResponse>(
        service, "ListParents",
        errors: [
            Errors.accessDenied, Errors.awsOrganizationsNotInUse, Errors.childNotFound, Errors.invalidInput,
            Errors.service, Errors.tooManyRequests,
        ])

    /// `ListRoots`.
    public static let listRoots = ModeledOperation<ListRootsRequest, ListRootsResponse>(
        service, "ListRoots",
        errors: [
            Errors.accessDenied, Errors.awsOrganizationsNotInUse, Errors.invalidInput, Errors.service,
            Errors.tooManyRequests,
        ])

    /// `ListTagsForResource`.
    public static let listTagsForResource = ModeledOperation<ListTagsForResourceRequest, ListTagsForResourceResponse>(
        service, "ListTagsForResource",
        errors: [
            Errors.accessDenied, Errors.awsOrganizationsNotInUse, Errors.targetNotFound, Errors.invalidInput,
            Errors.service, Errors.tooManyRequests,
        ])

    /// `MoveAccount`.
    public static let moveAccount = ModeledOperation<MoveAccountRequest, EmptyStructure>(
        service, "MoveAccount",
        errors: [
            Errors.accessDenied, Errors.invalidInput, Errors.sourceParentNotFound, Errors.destinationParentNotFound,
            Errors.duplicateAccount, Errors.accountNotFound, Errors.tooManyRequests, Errors.concurrentModification,
            Errors.awsOrganizationsNotInUse, Errors.service,
        ])

    /// `RemoveAccountFromOrganization`.
    public static let removeAccountFromOrganization = ModeledOperation<
        RemoveAccountFromOrganizationRequest, EmptyStructure
    >(
        service, "RemoveAccountFromOrganization",
        errors: [
            Errors.accessDenied, Errors.accountNotFound, Errors.awsOrganizationsNotInUse, Errors.concurrentModification,
            Errors.constraintViolation, Errors.invalidInput, Errors.masterCannotLeaveOrganization, Errors.service,
            Errors.tooManyRequests,
        ])

}
