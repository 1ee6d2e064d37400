// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension IAM {
    /// The errors that the model lists.
    public enum Errors {
        /// `ConcurrentModification`, status 409.
        public static let concurrentModification = ErrorModel("ConcurrentModification", 409)
        /// `ReportExpired`, status 410.
        public static let credentialReportExpired = ErrorModel("ReportExpired", 410)
        /// `ReportNotPresent`, status 410.
        public static let credentialReportNotPresent = ErrorModel("ReportNotPresent", 410)
        /// `ReportInProgress`, status 404.
        public static let credentialReportNotReady = ErrorModel("ReportInProgress", 404)
        /// `DeleteConflict`, status 409.
        public static let deleteConflict = ErrorModel("DeleteConflict", 409)
        /// `DuplicateCertificate`, status 409.
        public static let duplicateCertificate = ErrorModel("DuplicateCertificate", 409)
        /// `DuplicateSSHPublicKey`, status 400.
        public static let duplicateSSHPublicKey = ErrorModel("DuplicateSSHPublicKey", 400)
        /// `EntityAlreadyExists`, status 409.
        public static let entityAlreadyExists = ErrorModel("EntityAlreadyExists", 409)
        /// `EntityTemporarilyUnmodifiable`, status 409.
        public static let entityTemporarilyUnmodifiable = ErrorModel("EntityTemporarilyUnmodifiable", 409)
        /// `InvalidAuthenticationCode`, status 403.
        public static let invalidAuthenticationCode = ErrorModel("InvalidAuthenticationCode", 403)
        /// `InvalidCertificate`, status 400.
        public static let invalidCertificate = ErrorModel("InvalidCertificate", 400)
        /// `InvalidInput`, status 400.
        public static let invalidInput = ErrorModel("InvalidInput", 400)
        /// `InvalidPublicKey`, status 400.
        public static let invalidPublicKey = ErrorModel("InvalidPublicKey", 400)
        /// `InvalidUserType`, status 400.
        public static let invalidUserType = ErrorModel("InvalidUserType", 400)
        /// `KeyPairMismatch`, status 400.
        public static let keyPairMismatch = ErrorModel("KeyPairMismatch", 400)
        /// `LimitExceeded`, status 409.
        public static let limitExceeded = ErrorModel("LimitExceeded", 409)
        /// `MalformedCertificate`, status 400.
        public static let malformedCertificate = ErrorModel("MalformedCertificate", 400)
        /// `MalformedPolicyDocument`, status 400.
        public static let malformedPolicyDocument = ErrorModel("MalformedPolicyDocument", 400)
        /// `NoSuchEntity`, status 404.
        public static let noSuchEntity = ErrorModel("NoSuchEntity", 404)
        /// `OpenIdIdpCommunicationError`, status 400.
        public static let openIdIdpCommunicationError = ErrorModel("OpenIdIdpCommunicationError", 400)
        /// `PasswordPolicyViolation`, status 400.
        public static let passwordPolicyViolation = ErrorModel("PasswordPolicyViolation", 400)
        /// `PolicyEvaluation`, status 500.
        public static let policyEvaluation = ErrorModel("PolicyEvaluation", 500, .receiver)
        /// `PolicyNotAttachable`, status 400.
        public static let policyNotAttachable = ErrorModel("PolicyNotAttachable", 400)
        /// `ServiceFailure`, status 500.
        public static let serviceFailure = ErrorModel("ServiceFailure", 500, .receiver)
        /// `NotSupportedService`, status 404.
        public static let serviceNotSupported = ErrorModel("NotSupportedService", 404)
        /// `UnmodifiableEntity`, status 400.
        public static let unmodifiableEntity = ErrorModel("UnmodifiableEntity", 400)
        /// `UnrecognizedPublicKeyEncoding`, status 400.
        public static let unrecognizedPublicKeyEncoding = ErrorModel("UnrecognizedPublicKeyEncoding", 400)
    }
}
