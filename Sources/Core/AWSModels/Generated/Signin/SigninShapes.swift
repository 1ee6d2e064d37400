// Written by scripts/generate-models from botocore's service description. Do not edit.

import AWSProtocols

extension Signin {
    /// The shapes that are no structures.
    enum Shapes {
        static let authorizationCode = Shape.string(min: 1, max: 512)
        static let clientId = Shape.string(pattern: "arn:aws:signin:::devtools/(cross-device|same-device)")
        static let codeVerifier = Shape.string(min: 43, max: 128, pattern: #"[A-Za-z0-9\-._~]+"#)
        static let expiresIn = Shape(.integer, Constraints(min: 1, max: 900))
        static let grantType = Shape.string(pattern: "(authorization_code|refresh_token)")
        static let idToken = Shape.string(min: 1, max: 4096)
        static let redirectUri = Shape.string(min: 1, max: 2048)
        static let refreshToken = Shape.string(min: 1, max: 2048, sensitive: true)
        static let string = Shape.string()
        static let tokenType = Shape.string(pattern: "aws_sigv4")
    }
}
