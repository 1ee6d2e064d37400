// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension Organizations {
    /// The errors that the model lists.
    public enum Errors {
        /// `AWSOrganizationsNotInUseException`, status 400.
        public static let awsOrganizationsNotInUse = ErrorModel(
            "AWSOrganizationsNotInUseException", 400, message: "Message")
        /// `AccessDeniedException`, status 400.
        public static let accessDenied = ErrorModel("AccessDeniedException", 400, message: "Message")
        /// `AccessDeniedForDependencyException`, status 400.
        public static let accessDeniedForDependency = ErrorModel(
            "AccessDeniedForDependencyException", 400, message: "Message")
        /// `AccountAlreadyClosedException`, status 400.
        public static let accountAlreadyClosed = ErrorModel("AccountAlreadyClosedException", 400, message: "Message")
        /// `AccountNotFoundException`, status 400.
        public static let accountNotFound = ErrorModel("AccountNotFoundException", 400, message: "Message")
        /// `AccountNotRegisteredException`, status 400.
        public static let accountNotRegistered = ErrorModel("AccountNotRegisteredException", 400, message: "Message")
        /// `AlreadyInOrganizationException`, status 400.
        public static let alreadyInOrganization = ErrorModel("AlreadyInOrganizationException", 400, message: "Message")
        /// `ChildNotFoundException`, status 400.
        public static let childNotFound = ErrorModel("ChildNotFoundException", 400, message: "Message")
        /// `ConcurrentModificationException`, status 400.
        public static let concurrentModification = ErrorModel(
            "ConcurrentModificationException", 400, message: "Message")
        /// `ConflictException`, status 400.
        public static let conflict = ErrorModel("ConflictException", 400, message: "Message")
        /// `ConstraintViolationException`, status 400.
        public static let constraintViolation = ErrorModel("ConstraintViolationException", 400, message: "Message")
        /// `CreateAccountStatusNotFoundException`, status 400.
        public static let createAccountStatusNotFound = ErrorModel(
            "CreateAccountStatusNotFoundException", 400, message: "Message")
        /// `DestinationParentNotFoundException`, status 400.
        public static let destinationParentNotFound = ErrorModel(
            "DestinationParentNotFoundException", 400, message: "Message")
        /// `DuplicateAccountException`, status 400.
        public static let duplicateAccount = ErrorModel("DuplicateAccountException", 400, message: "Message")
        /// `DuplicateOrganizationalUnitException`, status 400.
        public static let duplicateOrganizationalUnit = ErrorModel(
            "DuplicateOrganizationalUnitException", 400, message: "Message")
        /// `FinalizingOrganizationException`, status 400.
        public static let finalizingOrganization = ErrorModel(
            "FinalizingOrganizationException", 400, message: "Message")
        /// `InvalidInputException`, status 400.
        public static let invalidInput = ErrorModel("InvalidInputException", 400, message: "Message")
        /// `MasterCannotLeaveOrganizationException`, status 400.
        public static let masterCannotLeaveOrganization = ErrorModel(
            "MasterCannotLeaveOrganizationException", 400, message: "Message")
        /// `OrganizationalUnitNotEmptyException`, status 400.
        public static let organizationalUnitNotEmpty = ErrorModel(
            "OrganizationalUnitNotEmptyException", 400, message: "Message")
        /// `OrganizationalUnitNotFoundException`, status 400.
        public static let organizationalUnitNotFound = ErrorModel(
            "OrganizationalUnitNotFoundException", 400, message: "Message")
        /// `ParentNotFoundException`, status 400.
        public static let parentNotFound = ErrorModel("ParentNotFoundException", 400, message: "Message")
        /// `ServiceException`, status 500.
        public static let service = ErrorModel("ServiceException", 500, .receiver, message: "Message")
        /// `SourceParentNotFoundException`, status 400.
        public static let sourceParentNotFound = ErrorModel("SourceParentNotFoundException", 400, message: "Message")
        /// `TargetNotFoundException`, status 400.
        public static let targetNotFound = ErrorModel("TargetNotFoundException", 400, message: "Message")
        /// `TooManyRequestsException`, status 400.
        public static let tooManyRequests = ErrorModel("TooManyRequestsException", 400, message: "Message")
        /// `UnsupportedAPIEndpointException`, status 400.
        public static let unsupportedAPIEndpoint = ErrorModel(
            "UnsupportedAPIEndpointException", 400, message: "Message")
    }
}
