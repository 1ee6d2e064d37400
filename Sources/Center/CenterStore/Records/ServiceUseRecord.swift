public import Primitives

/// When and where a user or role last used a service.
public struct ServiceUseRecord: Hashable, Sendable {
    public var accountID: String
    /// `AIDA…` or `AROA…`.
    public var entityID: String
    /// `iam`.
    public var service: String
    public var at: Timestamp
    public var region: String

    public init(accountID: String, entityID: String, service: String, at: Timestamp, region: String) {
        self.accountID = accountID
        self.entityID = entityID
        self.service = service
        self.at = at
        self.region = region
    }
}
