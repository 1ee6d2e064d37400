/// Which part of a list is wanted. Lists are ordered by name regardless of case.
public struct ListQuery: Hashable, Sendable {
    /// Only what lies under this path; `/` for all.
    public var pathPrefix: String
    /// Only what comes after this marker, which an earlier page gave.
    public var after: String?
    /// The greatest number of items in the answer.
    public var limit: Int

    public init(pathPrefix: String = "/", after: String? = nil, limit: Int = 100) {
        self.pathPrefix = pathPrefix
        self.after = after
        self.limit = limit
    }

    /// Everything there is, for callers that need it whole.
    public static let all = ListQuery(limit: .max - 1)
}

/// Part of a list.
public struct ListPage<Item: Sendable>: Sendable {
    public var items: [Item]
    /// Where to go on; nil at the list's end.
    public var next: String?

    public init(items: [Item], next: String?) {
        self.items = items
        self.next = next
    }
}

extension ListPage: Equatable where Item: Equatable {}
