public import Primitives

/// That an account was asked for, and what came of it.
public struct AccountCreationRecord: Hashable, Sendable {
    public enum State: String, Sendable {
        case inProgress = "IN_PROGRESS"
        case succeeded = "SUCCEEDED"
        case failed = "FAILED"
    }

    public var organizationID: String
    /// `car-…`.
    public var id: String
    public var accountName: String
    public var state: State
    public var requestedAt: Timestamp
    public var completedAt: Timestamp?
    /// The account that was made.
    public var accountID: String?
    /// `EMAIL_ALREADY_EXISTS`.
    public var failureReason: String?

    public init(
        organizationID: String, id: String, accountName: String, state: State, requestedAt: Timestamp,
        completedAt: Timestamp? = nil, accountID: String? = nil, failureReason: String? = nil
    ) {
        self.organizationID = organizationID
        self.id = id
        self.accountName = accountName
        self.state = state
        self.requestedAt = requestedAt
        self.completedAt = completedAt
        self.accountID = accountID
        self.failureReason = failureReason
    }
}
