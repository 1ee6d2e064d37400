public import Primitives
public import SharedConfig
public import SigV4

/// Credentials for a profile, ready to be handed on.
public struct SessionCredentials: Sendable {
    public let credentials: AWSCredentials
    /// Nil for credentials that do not expire, or whose source does not say when.
    public let expiration: Timestamp?
    /// Twelve digits, where known.
    public let accountID: String?
    public let profile: String
    /// Such as `session of arn:aws:iam::123456789012:role/Admin`.
    public let source: String
    /// Why they came about the way they did, a sentence each.
    public let reasons: [String]
    /// What the user should know, with the file and line where it applies.
    public let notices: [SessionNotice]
    /// `AWS_REGION`, `AWS_DEFAULT_REGION` or the profile's `region`.
    public let region: Setting<String>?
    /// `AWS_ENDPOINT_URL…` for a child process, from the profile's lines.
    public let endpointVariables: [(name: String, value: String)]
}

/// Something that the user should know: not an error.
public struct SessionNotice: Hashable, Sendable, CustomStringConvertible {
    public let message: String
    /// Nil when it is not about a line.
    public let location: SourceLocation?
    /// Something that can be typed.
    public let hint: String?

    public var description: String { location.map { "\($0): \(message)" } ?? message }

    init(_ message: String, at location: SourceLocation? = nil, hint: String? = nil) {
        self.message = message
        self.location = location
        self.hint = hint
    }

    init(_ note: PlanNote) {
        self.init(note.message, at: note.location, hint: note.hint)
    }
}
