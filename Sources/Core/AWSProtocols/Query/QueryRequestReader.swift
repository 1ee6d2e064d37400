import Primitives

/// Reads the input of an operation from the parameters of a query request.
public enum QueryRequestReader {
    /// The members of `schema` that are present. What does not fit a member's kind is a `MalformedInput`; parameters
    /// that belong to no member are ignored, as AWS ignores them. Constraints are the validator's to check.
    public static func fields(
        of schema: StructureSchema, from parameters: QueryParameters
    ) throws(ServiceError) -> WireFields {
        let tree = try QueryTree(parameters, members: schema.names)
        return try fields(of: schema, from: tree, at: "")
    }

    private static func fields(
        of schema: StructureSchema, from tree: QueryTree, at path: String
    ) throws(ServiceError) -> WireFields {
        var fields = WireFields(minimumCapacity: tree.children.count)
        for member in schema.members {
            guard let child = tree.children[member.name] else { continue }
            fields[member.name] = try value(of: member.shape, from: child, at: path + member.name)
        }
        return fields
    }

    private static func value(
        of shape: Shape, from tree: QueryTree, at path: String
    ) throws(ServiceError) -> WireValue {
        switch shape.kind {
        case .structure(let type):
            guard tree.value == nil else { throw unexpected("value", path) }
            return .structure(try fields(of: type.schema, from: tree, at: path + "."))
        case .list(let member, let element):
            var list: [WireValue] = []
            for item in try items(of: tree, under: element, at: path) {
                list.append(try value(of: member, from: item, at: path))
            }
            return .list(list)
        case .map(let key, let value, let isFlattened):
            return try map(
                key, value, from: try items(of: tree, under: isFlattened ? nil : "entry", at: path), at: path)
        default:
            guard tree.children.isEmpty, let text = tree.value else { throw unexpected("list or structure", path) }
            guard let value = QueryScalar.value(of: shape.kind, from: text) else {
                throw .malformedInput("'\(path)' is not \(QueryScalar.noun(of: shape.kind))")
            }
            return value
        }
    }

    /// An empty list is written as the bare name with an empty value.
    private static func items(
        of tree: QueryTree, under element: String?, at path: String
    ) throws(ServiceError) -> [QueryTree] {
        if let value = tree.value {
            guard value.isEmpty, tree.children.isEmpty else { throw unexpected("value", path) }
            return []
        }
        guard let element else {
            guard let items = tree.numbered() else { throw unexpected("key", path) }
            return items
        }
        guard tree.children.count == 1, let items = tree.children[element]?.numbered() else {
            throw unexpected("key", path)
        }
        return items
    }

    private static func map(
        _ key: Shape, _ value: Shape, from items: [QueryTree], at path: String
    ) throws(ServiceError) -> WireValue {
        var entries: [WireValue.Entry] = []
        for item in items {
            guard let keyText = item.children["key"]?.value, let valueTree = item.children["value"] else {
                throw unexpected("key", path)
            }
            guard !entries.contains(where: { $0.key == keyText }) else {
                throw .malformedInput("'\(path)' has the key '\(keyText)' twice")
            }
            entries.append(WireValue.Entry(keyText, try self.value(of: value, from: valueTree, at: path)))
        }
        return .map(entries)
    }

    private static func unexpected(_ what: String, _ path: String) -> ServiceError {
        .malformedInput("Unexpected \(what) at '\(path)'")
    }
}
