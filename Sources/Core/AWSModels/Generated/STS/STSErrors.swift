// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension STS {
    /// The errors that the model lists.
    public enum Errors {
        /// `ExpiredTokenException`, status 400.
        public static let expiredToken = ErrorModel("ExpiredTokenException", 400)
        /// `InvalidAuthorizationMessageException`, status 400.
        public static let invalidAuthorizationMessage = ErrorModel("InvalidAuthorizationMessageException", 400)
        /// `MalformedPolicyDocument`, status 400.
        public static let malformedPolicyDocument = ErrorModel("MalformedPolicyDocument", 400)
        /// `PackedPolicyTooLarge`, status 400.
        public static let packedPolicyTooLarge = ErrorModel("PackedPolicyTooLarge", 400)
        /// `RegionDisabledException`, status 403.
        public static let regionDisabled = ErrorModel("RegionDisabledException", 403)
    }
}
