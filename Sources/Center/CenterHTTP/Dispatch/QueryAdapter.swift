import AWSProtocols
import CenterGate
import Primitives
import SigV4

/// Speaks the query protocol for all services that have it: the operation is the one that `Action` and `Version` name.
struct QueryAdapter: Sendable {
    /// The namespace of errors that belong to no service, as AWS has it.
    private static let faultNamespace = "http://webservices.amazon.com/AWSFault/2005-15-09"

    private struct Key: Hashable {
        let version: String
        let action: String
    }

    let gate: Gate
    let body: WholeBody
    private let operations: [Key: AnyGateOperation]

    init(gate: Gate, operations: [AnyGateOperation], body: WholeBody) {
        self.gate = gate
        self.body = body
        let pairs = operations.filter { $0.model.service.wire == .query }.map {
            (Key(version: $0.model.service.apiVersion, action: $0.model.name), $0)
        }
        self.operations = Dictionary(pairs) { first, _ in first }
    }

    /// Whether a query string asks for an operation.
    static func namesAction(_ query: String) -> Bool {
        query.split(separator: "&").contains { $0.hasPrefix("Action=") }
    }

    func answer(to request: IncomingRequest) async -> Answer {
        let facts = request.facts
        do {
            try checkType(facts.headers)
            let bytes = try await body.read(request)
            let parameters = try QueryParameters(
                [Array(facts.rawQuery.utf8), bytes], limits: QueryLimits(size: body.limits.queryBody))
            let operation = try operation(parameters)
            return await perform(operation, parameters, bytes, facts)
        } catch {
            // What is no refusal of ours: the client stopped in the middle of the body.
            let refusal = error as? ServiceError ?? WholeBody.incomplete
            await gate.recordRefusal(facts, service: ServiceScope.service(of: facts.signable), refusal)
            return answer(refusal, Self.faultNamespace, facts)
        }
    }

    func refuse(_ refusal: Refusal, _ facts: RequestFacts) -> Answer {
        answer(ServiceError(refusal), Self.faultNamespace, facts)
    }

    private func perform(
        _ operation: AnyGateOperation, _ parameters: QueryParameters, _ body: [UInt8], _ facts: RequestFacts
    ) async -> Answer {
        let model = operation.model
        let result = await gate.perform(operation, facts, body: body) {
            try QueryRequestReader.fields(of: model.input.schema, from: parameters)
        }
        switch result {
        case .success(let output):
            return answer(200, QueryResponseWriter.body(of: model, output, requestID: facts.requestID), facts)
        case .failure(let error):
            return answer(error, model.service.xmlNamespace, facts)
        }
    }

    /// The texts of AWS: unknown and missing actions are refused before anything else is looked at.
    private func operation(_ parameters: QueryParameters) throws(ServiceError) -> AnyGateOperation {
        guard let action = parameters["Action"] else {
            throw ServiceError(code: "MissingAction", message: "The request is missing an action.", httpStatus: 400)
        }
        let version = parameters["Version"] ?? "NO_VERSION_SPECIFIED"
        guard let operation = operations[Key(version: version, action: action)] else {
            throw ServiceError(
                code: "InvalidAction", message: "Could not find operation \(action) for version \(version)",
                httpStatus: 400)
        }
        return operation
    }

    /// What the SDKs write, which need not be taken apart.
    private static let usualTypes: Set = [
        "application/x-www-form-urlencoded", "application/x-www-form-urlencoded; charset=utf-8",
    ]

    /// A form in UTF-8, or nothing said.
    private func checkType(_ headers: HeaderList) throws(ServiceError) {
        try ContentEncoding.check(headers)
        guard let type = headers["content-type"], !type.isEmpty, !Self.usualTypes.contains(type) else { return }
        let parts = type.lowercased().split(separator: ";").map { $0.filter { $0 != " " && $0 != "\"" } }
        let charset = parts.dropFirst().first { $0.hasPrefix("charset=") }
        guard parts.first == "application/x-www-form-urlencoded",
            charset.map({ ["charset=utf-8", "charset=utf8", "charset=us-ascii"].contains($0) }) ?? true
        else { throw .malformedInput("The content type '\(type)' is not a form in UTF-8") }
    }

    private func answer(_ error: ServiceError, _ namespace: String, _ facts: RequestFacts) -> Answer {
        var answer = answer(
            error.httpStatus,
            QueryResponseWriter.body(of: error, xmlNamespace: namespace, requestID: facts.requestID), facts)
        if let message = error.encodedAuthorizationMessage {
            answer.headers.append(("x-twinlock-encoded-authorization-message", message))
        }
        return answer
    }

    private func answer(_ status: Int, _ body: [UInt8], _ facts: RequestFacts) -> Answer {
        Answer(
            status: status,
            headers: [("x-amzn-RequestId", facts.requestID), ("Content-Type", QueryResponseWriter.contentType)],
            body: body)
    }
}
