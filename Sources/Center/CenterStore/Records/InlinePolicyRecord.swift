/// A policy embedded in one user, group or role.
public struct InlinePolicyRecord: Hashable, Sendable {
    public var accountID: String
    public var holder: PolicyHolder
    /// Unique within the holder.
    public var name: String
    /// The document's text as it was given.
    public var document: String

    public init(accountID: String, holder: PolicyHolder, name: String, document: String) {
        self.accountID = accountID
        self.holder = holder
        self.name = name
        self.document = document
    }
}
