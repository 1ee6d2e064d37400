public import Primitives

/// The credential report that an account had made last.
public struct CredentialReportRecord: Hashable, Sendable {
    public var accountID: String
    public var generatedAt: Timestamp
    /// The report as CSV.
    public var content: String

    public init(accountID: String, generatedAt: Timestamp, content: String) {
        self.accountID = accountID
        self.generatedAt = generatedAt
        self.content = content
    }
}
