/// How a client comes to its tokens (sso-oidc model, `GrantType`).
enum GrantType: String, Hashable, Sendable, CaseIterable {
    case authorizationCode = "authorization_code"
    case refreshToken = "refresh_token"
    case deviceCode = "urn:ietf:params:oauth:grant-type:device_code"

    /// What a client that names none may use: AWS's own register like that for the device code.
    static let unnamed: Set<GrantType> = [.deviceCode, .refreshToken]
}
