import Primitives

/// Reads the members of a structure from a JSON document.
enum JSONBodyReader {
    /// Containers within containers that any body may have.
    static let limits = JSON.Limits(depth: 32)

    /// Why a document does not fit, and where.
    struct Misfit: Error {
        let path: String
        let expected: String

        var description: String { "'\(path)' is not \(expected)" }
    }

    /// The members that the body carries. A null is a member that is absent; members that the schema does not know are
    /// ignored, as AWS ignores them.
    static func fields(of schema: StructureSchema, from json: JSON, at path: String = "") throws(Misfit) -> WireFields {
        guard case .object(let members) = json else {
            throw Misfit(path: path.isEmpty ? "the body" : path, expected: "an object")
        }
        let prefix = path.isEmpty ? "" : path + "."
        var fields: WireFields = [:]
        for member in schema.members where member.location == .body {
            guard let child = members.first(where: { $0.name.utf8.elementsEqual(member.name.utf8) })?.value,
                child != .null
            else { continue }
            fields[member.name] = try value(of: member.shape, from: child, at: prefix + member.name)
        }
        return fields
    }

    static func value(of shape: Shape, from json: JSON, at path: String) throws(Misfit) -> WireValue {
        switch shape.kind {
        case .structure(let type):
            return .structure(try fields(of: type.schema, from: json, at: path))
        case .list(let member, _):
            guard case .array(let items) = json else { throw Misfit(path: path, expected: "an array") }
            var values: [WireValue] = []
            values.reserveCapacity(items.count)
            for item in items { values.append(try value(of: member, from: item, at: path)) }
            return .list(values)
        case .map(_, let valueShape, _):
            guard case .object(let members) = json else { throw Misfit(path: path, expected: "an object") }
            var entries: [WireValue.Entry] = []
            for member in members where member.value != .null {
                entries.append(WireValue.Entry(member.name, try value(of: valueShape, from: member.value, at: path)))
            }
            return .map(entries)
        default:
            guard let value = JSONScalar.value(of: shape.kind, from: json) else {
                throw Misfit(path: path, expected: JSONScalar.noun(of: shape.kind))
            }
            return value
        }
    }
}
