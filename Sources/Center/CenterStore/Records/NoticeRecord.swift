public import Primitives

/// Something that a command did to a center beside the process that serves it, until the audit log tells of it.
public struct NoticeRecord: Hashable, Sendable {
    /// Unique, in lower case.
    public var id: String
    /// The event's name, such as `RecoverRoot`.
    public var name: String
    public var at: Timestamp
    /// What there is to tell, as a JSON object without secrets.
    public var details: String

    public init(id: String, name: String, at: Timestamp, details: JSON) {
        self.id = id
        self.name = name
        self.at = at
        self.details = details.text
    }

    init(id: String, name: String, at: Timestamp, text: String) {
        self.id = id
        self.name = name
        self.at = at
        details = text
    }
}
