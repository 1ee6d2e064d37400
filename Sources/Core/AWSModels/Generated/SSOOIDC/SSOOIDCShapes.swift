// Written by scripts/generate-models from botocore's service description. Do not edit.

import AWSProtocols

extension SSOOIDC {
    /// The shapes that are no structures.
    enum Shapes {
        static let accessToken = Shape.string(sensitive: true)
        static let arnType = Shape.string()
        static let authCode = Shape.string()
        static let clientId = Shape.string()
        static let clientName = Shape.string()
        static let clientSecret = Shape.string(sensitive: true)
        static let clientType = Shape.string()
        static let codeVerifier = Shape.string(sensitive: true)
        static let deviceCode = Shape.string()
        static let expirationInSeconds = Shape(.integer)
        static let grantType = Shape.string()
        static let grantTypes = Shape.list(grantType)
        static let idToken = Shape.string(sensitive: true)
        static let intervalInSeconds = Shape(.integer)
        static let longTimeStampType = Shape(.long)
        static let redirectUris = Shape.list(uri)
        static let refreshToken = Shape.string(sensitive: true)
        static let scope = Shape.string()
        static let scopes = Shape.list(scope)
        static let tokenType = Shape.string()
        static let uri = Shape.string()
        static let userCode = Shape.string()
    }
}
