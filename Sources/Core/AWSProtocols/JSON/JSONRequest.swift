import Primitives

/// Reads the input of an operation from the body of a JSON 1.0 or 1.1 request.
public enum JSONRequestReader {
    /// The members of `schema` that are present. A body that is no JSON object (none at all is an empty one), is nested
    /// too deeply, names a member twice or has a value of another type is a `SerializationException`. Constraints are
    /// the validator's to check.
    public static func fields(of schema: StructureSchema, from body: [UInt8]) throws(ServiceError) -> WireFields {
        guard !body.isEmpty else { return [:] }
        do {
            return try JSONBodyReader.fields(of: schema, from: try parse(body))
        } catch let misfit as JSONBodyReader.Misfit {
            throw .serialization(misfit.description)
        } catch {
            throw .serialization("The body is not JSON: \(error)")
        }
    }

    private static func parse(_ body: [UInt8]) throws -> JSON {
        try JSON.parse(body, limits: JSONBodyReader.limits)
    }
}

/// Writes the input of an operation as a JSON 1.0 or 1.1 request.
public enum JSONRequestWriter {
    public static func body<Input, Output>(of operation: ModeledOperation<Input, Output>, _ input: Input) -> [UInt8] {
        JSONBodyWriter.json(of: input.fields, Input.schema).bytes
    }

    /// `Content-Type` and `X-Amz-Target`; empty for an operation of another protocol.
    public static func headers(of model: OperationModel) -> [WireHeader] {
        guard case .json(let version, let prefix) = model.service.wire else { return [] }
        return [
            WireHeader("Content-Type", "application/x-amz-json-\(version)"),
            WireHeader("X-Amz-Target", "\(prefix).\(model.name)"),
        ]
    }
}

/// One field of an HTTP message's head.
public struct WireHeader: Sendable, Equatable {
    public let name: String
    public let value: String

    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}

extension [WireHeader] {
    /// The first of this name, in any case.
    public subscript(name: String) -> String? {
        let wanted = name.lowercased()
        return first { $0.name.lowercased() == wanted }?.value
    }
}
