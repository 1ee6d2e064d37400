public import Primitives

/// What signs a request: a long-lived key pair, or a short-lived one with its session token.
public struct AWSCredentials: Sendable, Equatable {
    /// `AKIA…` for a long-lived key, `ASIA…` for a session's.
    public var accessKeyID: String
    public var secretAccessKey: Secret
    /// Sent as `X-Amz-Security-Token`; nil for long-lived keys.
    public var sessionToken: Secret?

    public init(accessKeyID: String, secretAccessKey: Secret, sessionToken: Secret? = nil) {
        self.accessKeyID = accessKeyID
        self.secretAccessKey = secretAccessKey
        self.sessionToken = sessionToken
    }
}
