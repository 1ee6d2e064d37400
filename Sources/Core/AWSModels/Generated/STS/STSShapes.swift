// Written by scripts/generate-models from botocore's service description. Do not edit.

import AWSProtocols

extension STS {
    /// The shapes that are no structures.
    enum Shapes {
        static let providedContextsListType = Shape.list(.structure(ProvidedContext.self), min: 1, max: 5)
        static let accessKeyIdType = Shape.string(min: 16, max: 128, pattern: #"[\w]*"#)
        static let accessKeySecretType = Shape.string(sensitive: true)
        static let accountType = Shape.string()
        static let arnType = Shape.string(
            min: 20, max: 2048,
            pattern: #"[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+"#)
        static let assumedRoleIdType = Shape.string(min: 2, max: 193, pattern: #"[\w+=,.@:-]*"#)
        static let contextAssertionType = Shape.string(min: 4, max: 2048)
        static let dateType = Shape(.timestamp)
        static let decodedMessageType = Shape.string()
        static let durationSecondsType = Shape(.integer, Constraints(min: 900, max: 129600))
        static let encodedMessageType = Shape.string(min: 1, max: 10240)
        static let externalIdType = Shape.string(min: 2, max: 1224, pattern: #"[\w+=,.@:\/-]*"#)
        static let federatedIdType = Shape.string(min: 2, max: 193, pattern: #"[\w+=,.@\:-]*"#)
        static let nonNegativeIntegerType = Shape(.integer, Constraints(min: 0))
        static let policyDescriptorListType = Shape.list(.structure(PolicyDescriptorType.self))
        static let roleDurationSecondsType = Shape(.integer, Constraints(min: 900, max: 43200))
        static let roleSessionNameType = Shape.string(min: 2, max: 64, pattern: #"[\w+=,.@-]*"#)
        static let serialNumberType = Shape.string(min: 9, max: 256, pattern: #"[\w+=/:,.@-]*"#)
        static let sessionPolicyDocumentType = Shape.string(
            min: 1, max: 2048, pattern: #"[\u0009\u000A\u000D\u0020-\u00FF]+"#)
        static let sourceIdentityType = Shape.string(min: 2, max: 64, pattern: #"[\w+=,.@-]*"#)
        static let tagKeyListType = Shape.list(tagKeyType, max: 50)
        static let tagKeyType = Shape.string(min: 1, max: 128, pattern: #"[\p{L}\p{Z}\p{N}_.:/=+\-@]+"#)
        static let tagListType = Shape.list(.structure(Tag.self), max: 50)
        static let tagValueType = Shape.string(max: 256, pattern: #"[\p{L}\p{Z}\p{N}_.:/=+\-@]*"#)
        static let tokenCodeType = Shape.string(min: 6, max: 6, pattern: #"[\d]*"#)
        static let tokenType = Shape.string()
        static let unrestrictedSessionPolicyDocumentType = Shape.string(
            min: 1, pattern: #"[\u0009\u000A\u000D\u0020-\u00FF]+"#)
        static let userIdType = Shape.string()
        static let userNameType = Shape.string(min: 2, max: 32, pattern: #"[\w+=,.@-]*"#)
    }
}
