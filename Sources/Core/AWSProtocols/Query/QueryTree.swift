/// The dots of parameter names as a tree: `Tags.member.1.Key=a` is a leaf four levels down.
struct QueryTree {
    private(set) var value: String?
    private(set) var children: [String: QueryTree] = [:]

    static let depth = 24

    /// Those of `parameters` that belong to one of `members`; the others are none of the operation's business.
    init(_ parameters: QueryParameters, members: Set<String>) throws(ServiceError) {
        children.reserveCapacity(parameters.values.count)
        for (name, value) in parameters.values {
            guard name.utf8.contains(UInt8(ascii: ".")) else {
                if members.contains(name) { children[name, default: QueryTree()].value = value }
                continue
            }
            let path = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
            guard let first = path.first, members.contains(first) else { continue }
            guard path.count <= Self.depth else { throw .malformedInput("'\(name)' has too many levels") }
            insert(value, at: path[...])
        }
    }

    private init() {}

    private mutating func insert(_ value: String, at path: ArraySlice<String>) {
        guard let name = path.first else {
            self.value = value
            return
        }
        children[name, default: QueryTree()].insert(value, at: path.dropFirst())
    }

    /// The children whose names are positive decimal numbers, in the order of the numbers; nil if one is not.
    func numbered() -> [QueryTree]? {
        var items: [(Int, QueryTree)] = []
        for (name, child) in children {
            guard let number = Int(name), number > 0, String(number) == name else { return nil }
            items.append((number, child))
        }
        return items.sorted { $0.0 < $1.0 }.map(\.1)
    }
}
