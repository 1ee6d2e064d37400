import CenterStore
import Primitives

/// Markers of lists: opaque to clients, and refused when they are not ours.
enum Marker {
    private static let prefix = "after "

    static func encode(_ position: String) -> String {
        Base64.encodeURL(Array((prefix + position).utf8))
    }

    static func decode(_ marker: String) throws -> String {
        guard let bytes = Base64.decodeURL(marker), let text = String(validating: bytes, as: UTF8.self),
            text.hasPrefix(prefix)
        else { throw validation("Invalid Marker.") }
        return String(text.dropFirst(prefix.count))
    }
}

/// The part of a list that a request asks for.
struct Paging {
    /// How many items AWS gives where a request does not say.
    static let defaultLimit = 100

    var after: String?
    var limit: Int

    init(_ marker: String?, _ maxItems: Int?) throws {
        after = try marker.map(Marker.decode)
        limit = maxItems ?? Self.defaultLimit
    }

    init(after: String?, limit: Int) {
        self.after = after
        self.limit = limit
    }

    func query(pathPrefix: String? = nil) -> ListQuery {
        ListQuery(pathPrefix: pathPrefix ?? "/", after: after, limit: limit)
    }

    /// The page of a list that is at hand whole. `key` tells items apart and need not be ordered.
    func slice<Item: Sendable>(
        _ items: [Item], by key: (Item) -> String
    ) throws -> (items: [Item], marker: String?) {
        let page = page(items, by: key)
        return (page.items, page.marker)
    }

    /// The same with the marker as it is before it is encoded.
    func page<Item>(_ items: [Item], by key: (Item) -> String) -> ListPage<Item> {
        var rest = items[...]
        if let after {
            // What the marker names may be gone; then the list starts over rather than ending early.
            if let index = items.firstIndex(where: { key($0) == after }) { rest = items[(index + 1)...] }
        }
        let page = Array(rest.prefix(limit))
        return ListPage(items: page, next: rest.count > limit ? page.last.map(key) : nil)
    }
}

extension ListPage {
    /// What an answer carries where the list goes on.
    var marker: String? { next.map(Marker.encode) }

    func map<Other>(_ transform: (Item) throws -> Other) rethrows -> ListPage<Other> {
        ListPage<Other>(items: try items.map(transform), next: next)
    }
}
