/// An application that the portal shows a link to.
public struct ApplicationLinkRecord: Hashable, Sendable {
    public var accountID: String
    /// `app-` and 16 hexadecimal digits.
    public var id: String
    public var name: String
    /// An `https` or `http` URL.
    public var url: String
    /// A line about it; may be empty.
    public var summary: String

    public init(accountID: String, id: String, name: String, url: String, summary: String = "") {
        self.accountID = accountID
        self.id = id
        self.name = name
        self.url = url
        self.summary = summary
    }
}
