import Primitives

/// Writes the members of a structure as a JSON document.
enum JSONBodyWriter {
    /// Those that the body carries, in the model's order.
    static func json(of fields: WireFields, _ schema: StructureSchema) -> JSON {
        var members: [JSON.Member] = []
        for member in schema.members where member.location == .body {
            guard let value = fields[member.name] else { continue }
            members.append(JSON.Member(member.name, json(of: value, member.shape)))
        }
        return .object(members)
    }

    static func json(of value: WireValue, _ shape: Shape) -> JSON {
        switch (value, shape.kind) {
        case (.structure(let fields), .structure(let type)): json(of: fields, type.schema)
        case (.list(let items), .list(let member, _)): .array(items.map { json(of: $0, member) })
        case (.map(let entries), .map(_, let valueShape, _)):
            .object(entries.map { JSON.Member($0.key, json(of: $0.value, valueShape)) })
        default: JSONScalar.json(of: value, as: shape.kind) ?? .null
        }
    }
}
