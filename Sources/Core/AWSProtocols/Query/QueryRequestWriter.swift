import Primitives

/// Writes the input of an operation as the body of a query request.
public enum QueryRequestWriter {
    /// The media type to send with the body.
    public static let contentType = "application/x-www-form-urlencoded; charset=utf-8"

    /// `Action`, `Version` and the members of `input` in the model's order.
    public static func body<Input, Output>(of operation: ModeledOperation<Input, Output>, _ input: Input) -> [UInt8] {
        let model = operation.model
        var form = [("Action", model.name), ("Version", model.service.apiVersion)]
        append(input.fields, of: Input.schema, under: "", to: &form)
        let pairs = form.map { PercentEncoding.encode($0.0) + "=" + PercentEncoding.encode($0.1) }
        return Array(pairs.joined(separator: "&").utf8)
    }

    private static func append(
        _ fields: WireFields, of schema: StructureSchema, under prefix: String, to form: inout [(String, String)]
    ) {
        for member in schema.members {
            guard let value = fields[member.name] else { continue }
            append(value, of: member.shape, at: prefix + member.name, to: &form)
        }
    }

    private static func append(
        _ value: WireValue, of shape: Shape, at name: String, to form: inout [(String, String)]
    ) {
        switch (value, shape.kind) {
        case (.structure(let fields), .structure(let type)):
            append(fields, of: type.schema, under: name + ".", to: &form)
        case (.list(let items), .list(let member, let element)):
            if items.isEmpty { form.append((name, "")) }
            let prefix = element.map { name + "." + $0 } ?? name
            for (index, item) in items.enumerated() {
                append(item, of: member, at: "\(prefix).\(index + 1)", to: &form)
            }
        case (.map(let entries), .map(_, let valueShape, let isFlattened)):
            let prefix = isFlattened ? name : name + ".entry"
            for (index, entry) in entries.enumerated() {
                form.append(("\(prefix).\(index + 1).key", entry.key))
                append(entry.value, of: valueShape, at: "\(prefix).\(index + 1).value", to: &form)
            }
        default:
            if let text = QueryScalar.text(of: value, as: shape.kind) { form.append((name, text)) }
        }
    }
}
