// Written by scripts/generate-models from botocore's service description. Do not edit.

import AWSProtocols

extension SSO {
    /// The shapes that are no structures.
    enum Shapes {
        static let accessKeyType = Shape.string()
        static let accessTokenType = Shape.string(sensitive: true)
        static let accountIdType = Shape.string()
        static let accountListType = Shape.list(.structure(AccountInfo.self))
        static let accountNameType = Shape.string()
        static let emailAddressType = Shape.string(min: 1, max: 254)
        static let expirationTimestampType = Shape(.long)
        static let maxResultType = Shape(.integer, Constraints(min: 1, max: 100))
        static let nextTokenType = Shape.string()
        static let roleListType = Shape.list(.structure(RoleInfo.self))
        static let roleNameType = Shape.string()
        static let secretAccessKeyType = Shape.string(sensitive: true)
        static let sessionTokenType = Shape.string(sensitive: true)
    }
}
