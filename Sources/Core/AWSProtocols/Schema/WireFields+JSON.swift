public import Primitives

extension StructureSchema {
    /// `fields` as CloudTrail shows request parameters: lower camel names, secrets hidden, blobs in base 64. What the
    /// schema does not know is left out.
    public func auditJSON(of fields: WireFields) -> JSON {
        var object: [JSON.Member] = []
        for member in members {
            guard let value = fields[member.name] else { continue }
            let json = member.isSecret ? .string(Self.hidden) : Self.json(of: value, member.shape)
            object.append(JSON.Member(member.lowerCamelName, json))
        }
        return .object(object)
    }

    /// What stands in the place of a secret, as in CloudTrail.
    public static let hidden = "HIDDEN_DUE_TO_SECURITY_REASONS"

    private static func json(of value: WireValue, _ shape: Shape) -> JSON {
        if shape.isSensitive { return .string(hidden) }
        switch (value, shape.kind) {
        case (.secret, _): return .string(hidden)
        case (.integer(let number), _): return .integer(number)
        case (.boolean(let value), _): return .bool(value)
        case (.double(let value), _): return .number(String(value))
        case (.document(let json), _): return json
        case (.structure(let fields), .structure(let type)): return type.schema.auditJSON(of: fields)
        case (.list(let items), .list(let member, _)): return .array(items.map { json(of: $0, member) })
        case (.map(let entries), .map(_, let valueShape, _)):
            return .object(entries.map { JSON.Member($0.key, json(of: $0.value, valueShape)) })
        default: return QueryScalar.text(of: value, as: shape.kind).map { .string($0) } ?? .null
        }
    }
}
