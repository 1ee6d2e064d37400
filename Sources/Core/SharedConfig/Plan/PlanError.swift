/// Why a profile cannot be resolved: what, which profile, which line, and what can be done.
public struct PlanError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The kinds of failure, for callers that act on them.
    public enum Code: Hashable, Sendable {
        case noSuchProfile
        /// The profile names nothing that credentials could come from.
        case noCredentials
        /// One half of a pair of settings.
        case incomplete
        /// Settings that exclude each other.
        case contradiction
        case loop
        /// A value that is no number, or out of range, or not known.
        case invalidValue
        case missingSection
    }

    public let code: Code
    public let message: String
    public let profile: String
    /// Nil when it is about what is not written anywhere.
    public let location: SourceLocation?
    /// Something that can be typed.
    public let hint: String

    public init(_ code: Code, _ message: String, profile: String, at location: SourceLocation?, hint: String) {
        self.code = code
        self.message = message
        self.profile = profile
        self.location = location
        self.hint = hint
    }

    /// `/home/ann/.aws/config:12: profile …`.
    public var description: String {
        location.map { "\($0): \(message)" } ?? message
    }
}
