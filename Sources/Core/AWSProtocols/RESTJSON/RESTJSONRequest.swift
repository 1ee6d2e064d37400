import Primitives

/// A request of the REST protocols, as far as its operation's members are in it.
public struct RESTRequest: Sendable, Equatable {
    public var method: String
    /// As on the request line, percent-encoded.
    public var path: String
    /// As on the request line, without `?`.
    public var query: String
    public var headers: [WireHeader]
    public var body: [UInt8]

    public init(method: String, path: String, query: String = "", headers: [WireHeader] = [], body: [UInt8] = []) {
        self.method = method
        self.path = path
        self.query = query
        self.headers = headers
        self.body = body
    }
}

/// Reads the input of an operation from a REST-JSON request.
public enum RESTJSONRequestReader {
    /// The members of the operation's input that are present. `labels` are those of the path. What cannot be read, is
    /// given twice or has another type is a `SerializationException`; constraints are the validator's to check.
    public static func fields(
        of model: OperationModel, labels: [String: String], from request: RESTRequest
    ) throws(ServiceError) -> WireFields {
        let schema = model.input.schema
        var fields: WireFields = [:]
        let parameters = try RESTQuery.parameters(request.query)
        for member in schema.members {
            switch member.location {
            case .body, .payload, .status: continue
            case .label(let name): fields[member.name] = try value(of: member, [labels[name]].compactMap(\.self))
            case .query(let name): fields[member.name] = try value(of: member, parameters[name] ?? [])
            case .header(let name):
                fields[member.name] = try value(of: member, request.headers.all(name))
            }
        }
        return fields.merging(try bodyFields(of: schema, request.body)) { first, _ in first }
    }

    private static func bodyFields(of schema: StructureSchema, _ body: [UInt8]) throws(ServiceError) -> WireFields {
        guard let payload = schema.payload else {
            return schema.hasBody ? try JSONRequestReader.fields(of: schema, from: body) : [:]
        }
        guard !body.isEmpty else { return [:] }
        switch payload.shape.kind {
        case .structure(let type):
            return [payload.name: .structure(try JSONRequestReader.fields(of: type.schema, from: body))]
        case .blob: return [payload.name: .blob(body)]
        default:
            guard let text = String(validating: body, as: UTF8.self) else {
                throw .serialization("The body is not UTF-8")
            }
            return [payload.name: .string(text)]
        }
    }

    private static func value(
        of member: StructureSchema.Member, _ texts: [String]
    ) throws(ServiceError) -> WireValue? {
        guard let text = texts.first else { return nil }
        if case .list(let item, _) = member.shape.kind {
            var items: [WireValue] = []
            for text in texts { items.append(try scalar(of: item, text, member.name)) }
            return .list(items)
        }
        guard texts.count == 1 else { throw .serialization("'\(member.name)' is given more than once") }
        return try scalar(of: member.shape, text, member.name)
    }

    private static func scalar(of shape: Shape, _ text: String, _ name: String) throws(ServiceError) -> WireValue {
        guard let value = QueryScalar.value(of: shape.kind, from: text) else {
            throw .serialization("'\(name)' is not \(QueryScalar.noun(of: shape.kind))")
        }
        return value
    }
}

/// Writes the input of an operation as a REST-JSON request.
public enum RESTJSONRequestWriter {
    /// The request to send, its path without any prefix of the endpoint's URL.
    public static func request<Input, Output>(
        of operation: ModeledOperation<Input, Output>, _ input: Input
    ) -> RESTRequest {
        let binding = operation.model.http ?? HTTPBinding("POST", "/")
        let fields = input.fields
        var labels: [String: String] = [:]
        var query: [String] = []
        var headers: [WireHeader] = []
        for member in Input.schema.members {
            guard let value = fields[member.name] else { continue }
            let texts = texts(of: value, member.shape)
            switch member.location {
            case .body, .payload, .status: continue
            case .label(let name): labels[name] = texts.first
            case .query(let name): query += texts.map { "\(name)=\(PercentEncoding.encode($0))" }
            case .header(let name): headers += texts.map { WireHeader(name, $0) }
            }
        }
        let body = body(of: fields, Input.schema)
        if !body.isEmpty { headers.append(WireHeader("Content-Type", RESTJSONResponseWriter.contentType)) }
        return RESTRequest(
            method: binding.method, path: binding.path(labels), query: query.joined(separator: "&"), headers: headers,
            body: body)
    }

    static func body(of fields: WireFields, _ schema: StructureSchema) -> [UInt8] {
        guard let payload = schema.payload else {
            return schema.hasBody ? JSONBodyWriter.json(of: fields, schema).bytes : []
        }
        switch (fields[payload.name], payload.shape.kind) {
        case (nil, _): return []
        case (.blob(let bytes), _): return bytes
        case (.secret(let secret), _): return secret.revealedBytes()
        case (let value?, .structure): return JSONBodyWriter.json(of: value, payload.shape).bytes
        case (let value?, let kind): return Array((QueryScalar.text(of: value, as: kind) ?? "").utf8)
        }
    }

    private static func texts(of value: WireValue, _ shape: Shape) -> [String] {
        if case .list(let items) = value, case .list(let item, _) = shape.kind {
            return items.compactMap { QueryScalar.text(of: $0, as: item.kind) }
        }
        return [QueryScalar.text(of: value, as: shape.kind)].compactMap(\.self)
    }
}

extension StructureSchema {
    /// The member that is the whole body.
    var payload: Member? { members.first { $0.location == .payload } }

    /// Whether there is a document in the body.
    var hasBody: Bool { members.contains { $0.location == .body } }
}

extension [WireHeader] {
    fileprivate func all(_ name: String) -> [String] {
        let wanted = name.lowercased()
        return filter { $0.name.lowercased() == wanted }.map(\.value)
    }
}

/// The query string of a REST request, where a name may stand more than once.
enum RESTQuery {
    static func parameters(_ query: String) throws(ServiceError) -> [String: [String]] {
        var parameters: [String: [String]] = [:]
        for pair in query.split(separator: "&") {
            let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = PercentEncoding.decodeText(halves[0], plusIsSpace: true),
                let value = PercentEncoding.decodeText(halves.count > 1 ? halves[1] : "", plusIsSpace: true)
            else { throw .serialization("The query string is not correctly percent-encoded UTF-8") }
            parameters[name, default: []].append(value)
        }
        return parameters
    }
}
