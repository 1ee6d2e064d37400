import Primitives

/// Writes what a service answers in JSON 1.0 or 1.1.
public enum JSONResponseWriter {
    public static func body(of model: OperationModel, _ output: WireFields) -> [UInt8] {
        JSONBodyWriter.json(of: output, model.output.schema).bytes
    }

    /// The media type of answers: that of the service's version, 1.1 where it is not known.
    public static func contentType(of service: ServiceModel?) -> String {
        if case .json(let version, _)? = service?.wire { return "application/x-amz-json-\(version)" }
        return JSONErrorWriter.contentType
    }
}

/// Reads what a service answered in JSON 1.0 or 1.1.
public enum JSONResponseReader {
    /// The output in the body of a 200. Members that the schema does not know are ignored.
    public static func output<Input, Output>(
        of operation: ModeledOperation<Input, Output>, body: [UInt8]
    ) throws(UnreadableResponse) -> Output {
        let fields = body.isEmpty ? [:] : try UnreadableResponse.fields(of: Output.schema, body: body)
        return try UnreadableResponse.output(fields)
    }

    /// The error in the body of any other status. A body that holds none becomes an error whose code is the status.
    public static func error(status: Int, headers: [WireHeader] = [], body: [UInt8]) -> ServiceError {
        let json = (try? JSON.parse(body, limits: JSONBodyReader.limits)) ?? .null
        let fault: ServiceError.Fault = status >= 500 ? .receiver : .sender
        let named = headers["x-amzn-errortype"] ?? json["__type"]?.stringValue ?? json["code"]?.stringValue
        let members = (json.objectValue ?? []).filter { !["__type", "code"].contains($0.name) }
        let messages = ["message", "Message", "errorMessage", "error_description"]
        let message = messages.lazy.compactMap { json[$0]?.stringValue }.first
        var error = ServiceError(
            code: String(status), message: "the service answered with status \(status) and no error of AWS's",
            httpStatus: status, fault: fault,
            requestID: headers["x-amzn-requestid"])
        for member in members where !messages.contains(member.name) {
            if let text = member.value.stringValue { error.details[member.name] = text }
        }
        guard let named = named.map(code), !named.isEmpty else { return error }
        error.code = named
        error.message = message ?? ""
        return error
    }

    /// `com.amazonaws.sso#InvalidRequestException:http://…` without what stands around the name.
    private static func code(_ text: String) -> String {
        let bare = text.prefix { $0 != ":" }
        return String(bare.split(separator: "#").last ?? "")
    }
}

/// Why an answer with a good status cannot be used.
public struct UnreadableResponse: Error, Equatable, CustomStringConvertible {
    /// What is wrong with it.
    public let reason: String

    public var description: String { "the service's answer is not understood: \(reason)" }

    static func fields(of schema: StructureSchema, body: [UInt8]) throws(UnreadableResponse) -> WireFields {
        do {
            return try JSONBodyReader.fields(of: schema, from: try json(body))
        } catch let misfit as JSONBodyReader.Misfit {
            throw UnreadableResponse(reason: misfit.description)
        } catch {
            throw UnreadableResponse(reason: "\(error)")
        }
    }

    static func json(_ body: [UInt8]) throws -> JSON { try JSON.parse(body, limits: JSONBodyReader.limits) }

    static func output<Output: WireStructure>(_ fields: WireFields) throws(UnreadableResponse) -> Output {
        do {
            return try Output(fields: fields)
        } catch {
            throw UnreadableResponse(reason: "\(error)")
        }
    }
}
