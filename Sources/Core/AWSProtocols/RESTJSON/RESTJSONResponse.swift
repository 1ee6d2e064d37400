import Primitives

/// A response of the REST protocols.
public struct RESTResponse: Sendable, Equatable {
    public var status: Int
    public var headers: [WireHeader]
    public var body: [UInt8]

    public init(status: Int, headers: [WireHeader] = [], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}

/// Writes what a service answers in REST-JSON.
public enum RESTJSONResponseWriter {
    public static let contentType = "application/json"

    public static func response(to model: OperationModel, _ output: WireFields) -> RESTResponse {
        let schema = model.output.schema
        var response = RESTResponse(
            status: model.http?.status ?? 200, body: RESTJSONRequestWriter.body(of: output, schema))
        for member in schema.members {
            guard let value = output[member.name] else { continue }
            switch (member.location, value) {
            case (.status, .integer(let status)): response.status = Int(status)
            case (.header(let name), _):
                guard let text = QueryScalar.text(of: value, as: member.shape.kind) else { continue }
                response.headers.append(WireHeader(name, text))
            default: continue
            }
        }
        if !response.body.isEmpty { response.headers.append(WireHeader("Content-Type", contentType)) }
        return response
    }

    /// An error. Clients take its code from the header `x-amzn-ErrorType`; a body of OAuth's alone tells them nothing.
    public static func response(to model: OperationModel?, _ error: ServiceError) -> RESTResponse {
        RESTResponse(
            status: error.httpStatus,
            headers: [WireHeader("x-amzn-ErrorType", error.code), WireHeader("Content-Type", contentType)],
            body: JSON.object(JSONErrorWriter.members(of: error, model)).bytes)
    }

    /// An error that the gate or the listener words as the query protocol has it, as this operation's service does:
    /// what cannot be read and what breaks a constraint is an invalid request to it.
    public static func translated(_ error: ServiceError, for operation: OperationModel) -> ServiceError {
        guard operation.error(error.code) == nil else { return error }
        var translated = JSONErrorWriter.translated(error, for: operation)
        let invalid = ["InvalidRequestException", "ValidationException"].first { operation.error($0) != nil }
        if translated.code == "SerializationException", let invalid {
            translated.code = invalid
        } else if operation.error(translated.code) == nil {
            translated.httpStatus = error.httpStatus
        }
        return translated
    }
}

/// Reads what a service answered in REST-JSON.
public enum RESTJSONResponseReader {
    /// The output of a response whose status is good. Errors are `JSONResponseReader.error`'s to read.
    public static func output<Input, Output>(
        of operation: ModeledOperation<Input, Output>, _ response: RESTResponse
    ) throws(UnreadableResponse) -> Output {
        let schema = Output.schema
        var fields = try bodyFields(of: schema, response.body)
        for member in schema.members {
            switch member.location {
            case .status: fields[member.name] = .integer(Int64(response.status))
            case .header(let name):
                guard let text = response.headers[name] else { continue }
                guard let value = QueryScalar.value(of: member.shape.kind, from: text) else {
                    throw UnreadableResponse(reason: "the header '\(name)' does not fit")
                }
                fields[member.name] = value
            case .body, .payload, .label, .query: continue
            }
        }
        return try UnreadableResponse.output(fields)
    }

    private static func bodyFields(
        of schema: StructureSchema, _ body: [UInt8]
    ) throws(UnreadableResponse) -> WireFields {
        guard !body.isEmpty else { return [:] }
        guard let payload = schema.payload else {
            return schema.hasBody ? try UnreadableResponse.fields(of: schema, body: body) : [:]
        }
        switch payload.shape.kind {
        case .structure(let type):
            return [payload.name: .structure(try UnreadableResponse.fields(of: type.schema, body: body))]
        case .blob: return [payload.name: .blob(body)]
        default: return [payload.name: .string(String(decoding: body, as: UTF8.self))]
        }
    }
}
