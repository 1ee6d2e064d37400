/// Reads what a query service answered.
public enum QueryResponseReader {
    /// An answer, and the id that the service gave the request.
    public struct Response<Output: WireStructure>: Sendable {
        public let output: Output
        public let requestID: String?
    }

    /// Why an answer with a good status cannot be used.
    public struct Failure: Error, Equatable, CustomStringConvertible {
        /// What is wrong with it.
        public let reason: String

        public var description: String { "the service's answer is not understood: \(reason)" }
    }

    /// The output in the body of a 200. Elements that the schema does not know are ignored.
    public static func response<Input, Output>(
        to operation: ModeledOperation<Input, Output>, body: [UInt8], limits: XMLLimits = XMLLimits()
    ) throws(Failure) -> Response<Output> {
        let root = try document(body, limits)
        guard root.name == operation.model.name + "Response" else {
            throw Failure(reason: "the root element is '\(root.name)'")
        }
        let result = operation.model.resultWrapper.flatMap { root[$0] } ?? XMLElement(name: "")
        let fields = try fields(of: Output.schema, from: result)
        do {
            return Response(
                output: try Output(fields: fields), requestID: root["ResponseMetadata"]?["RequestId"]?.text)
        } catch {
            throw Failure(reason: "\(error)")
        }
    }

    /// The error in the body of any other status. A body that holds none (a proxy's page, say) becomes an error whose
    /// code is the status.
    public static func error(status: Int, body: [UInt8], limits: XMLLimits = XMLLimits()) -> ServiceError {
        let fault: ServiceError.Fault = status >= 500 ? .receiver : .sender
        let root = try? XMLReader.read(body, limits: limits)
        let element = root.flatMap { $0["Error"] ?? $0["Errors"]?["Error"] ?? ($0.name == "Error" ? $0 : nil) }
        guard let root, let element, let code = element["Code"]?.text, !code.isEmpty else {
            return ServiceError(
                code: String(status), message: "the service answered with status \(status) and no error of AWS's",
                httpStatus: status, fault: fault)
        }
        return ServiceError(
            code: code, message: element["Message"]?.text ?? "", httpStatus: status,
            fault: element["Type"].flatMap { ServiceError.Fault(rawValue: $0.text) } ?? fault,
            requestID: (root["RequestId"] ?? root["RequestID"] ?? element["RequestId"])?.text)
    }

    private static func document(_ body: [UInt8], _ limits: XMLLimits) throws(Failure) -> XMLElement {
        do {
            return try XMLReader.read(body, limits: limits)
        } catch {
            throw Failure(reason: "\(error)")
        }
    }

    private static func fields(of schema: StructureSchema, from element: XMLElement) throws(Failure) -> WireFields {
        var fields: WireFields = [:]
        for member in schema.members {
            if case .list(let item, element: nil) = member.shape.kind {
                let items = element.all(member.name)
                if !items.isEmpty { fields[member.name] = .list(try values(of: item, from: items)) }
            } else if let child = element[member.name] {
                fields[member.name] = try value(of: member.shape, from: child)
            }
        }
        return fields
    }

    private static func values(of shape: Shape, from elements: [XMLElement]) throws(Failure) -> [WireValue] {
        var values: [WireValue] = []
        for element in elements { values.append(try value(of: shape, from: element)) }
        return values
    }

    private static func value(of shape: Shape, from element: XMLElement) throws(Failure) -> WireValue {
        switch shape.kind {
        case .structure(let type):
            return .structure(try fields(of: type.schema, from: element))
        case .list(let member, let name):
            return .list(try values(of: member, from: element.all(name ?? "member")))
        case .map(_, let valueShape, _):
            var entries: [WireValue.Entry] = []
            for entry in element.all("entry") {
                guard let key = entry["key"]?.text, let child = entry["value"] else { continue }
                entries.append(WireValue.Entry(key, try value(of: valueShape, from: child)))
            }
            return .map(entries)
        default:
            guard let value = QueryScalar.value(of: shape.kind, from: element.text) else {
                throw Failure(reason: "'\(element.name)' is not \(QueryScalar.noun(of: shape.kind))")
            }
            return value
        }
    }
}
