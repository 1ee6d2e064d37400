import CenterStore
import Primitives

/// Where a list goes on: opaque to clients, and refused when it is not ours.
enum PageToken {
    private static let prefix = "after "

    static func encode(_ position: String) -> String {
        Base64.encode(Array((prefix + position).utf8))
    }

    /// Nil for what is no token of ours.
    static func decode(_ token: String) -> String? {
        guard let bytes = Base64.decode(token), let text = String(validating: bytes, as: UTF8.self),
            text.hasPrefix(prefix)
        else { return nil }
        return String(text.dropFirst(prefix.count))
    }

    /// The part of a list that a request asks for; throws `refusal` for a token that is none.
    static func query(
        _ token: String?, _ maxResults: Int?, refusal: @autoclosure () -> any Error
    ) throws -> ListQuery {
        guard let token else { return ListQuery(limit: maxResults ?? 100) }
        guard let after = decode(token) else { throw refusal() }
        return ListQuery(after: after, limit: maxResults ?? 100)
    }
}

extension ListQuery {
    /// The part of a list that is at hand as a whole, and is in the order of `key`.
    func slice<Item>(_ items: [Item], by key: (Item) -> String) -> ListPage<Item> {
        let rest = after.map { after in items.filter { key($0) > after } } ?? items
        guard rest.count > limit else { return ListPage(items: rest, next: nil) }
        return ListPage(items: Array(rest.prefix(limit)), next: rest[limit - 1..<limit].last.map(key))
    }
}

extension ListPage {
    /// What answers carry as the token; nil at the end.
    var token: String? { next.map(PageToken.encode) }
}
