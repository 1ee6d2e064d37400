/// Writes what a query service answers.
public enum QueryResponseWriter {
    /// The media type to send with it.
    public static let contentType = "text/xml"

    /// `<NameResponse><NameResult>…</NameResult><ResponseMetadata>…`.
    public static func body(of model: OperationModel, _ output: WireFields, requestID: String) -> [UInt8] {
        var writer = XMLWriter()
        let namespace = [(name: "xmlns", value: model.service.xmlNamespace)]
        writer.element(model.name + "Response", attributes: namespace) { writer in
            if let wrapper = model.resultWrapper {
                writer.element(wrapper) { write(output, of: model.output.schema, to: &$0) }
            }
            writer.element("ResponseMetadata") { $0.element("RequestId", requestID) }
        }
        return writer.bytes
    }

    /// `<ErrorResponse><Error><Type/><Code/><Message/></Error><RequestId/></ErrorResponse>`.
    public static func body(of error: ServiceError, xmlNamespace: String, requestID: String) -> [UInt8] {
        var writer = XMLWriter()
        writer.element("ErrorResponse", attributes: [(name: "xmlns", value: xmlNamespace)]) { writer in
            writer.element("Error") { writer in
                writer.element("Type", error.fault.rawValue)
                writer.element("Code", error.code)
                writer.element("Message", error.message)
            }
            writer.element("RequestId", requestID)
        }
        return writer.bytes
    }

    private static func write(_ fields: WireFields, of schema: StructureSchema, to writer: inout XMLWriter) {
        for member in schema.members {
            guard let value = fields[member.name] else { continue }
            write(value, of: member.shape, as: member.name, to: &writer)
        }
    }

    private static func write(_ value: WireValue, of shape: Shape, as name: String, to writer: inout XMLWriter) {
        switch (value, shape.kind) {
        case (.structure(let fields), .structure(let type)):
            writer.element(name) { write(fields, of: type.schema, to: &$0) }
        case (.list(let items), .list(let member, let element)):
            guard let element else {
                for item in items { write(item, of: member, as: name, to: &writer) }
                return
            }
            writer.element(name) { writer in
                for item in items { write(item, of: member, as: element, to: &writer) }
            }
        case (.map(let entries), .map(_, let valueShape, let isFlattened)):
            let body = { (writer: inout XMLWriter) in
                for entry in entries {
                    writer.element(isFlattened ? name : "entry") { writer in
                        writer.element("key", entry.key)
                        write(entry.value, of: valueShape, as: "value", to: &writer)
                    }
                }
            }
            if isFlattened { body(&writer) } else { writer.element(name, body) }
        default:
            if let text = QueryScalar.text(of: value, as: shape.kind) { writer.element(name, text) }
        }
    }
}
