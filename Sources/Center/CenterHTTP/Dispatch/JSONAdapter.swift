import AWSProtocols
import CenterGate
import Primitives
import SigV4

/// Speaks JSON 1.0 and 1.1 for all services that have it: the operation is the one that `X-Amz-Target` names.
struct JSONAdapter: Sendable {
    let gate: Gate
    let body: WholeBody
    private let operations: [String: AnyGateOperation]

    init(gate: Gate, operations: [AnyGateOperation], body: WholeBody) {
        self.gate = gate
        self.body = body
        let pairs = operations.compactMap { operation in
            operation.model.jsonTarget.map { ($0, operation) }
        }
        self.operations = Dictionary(pairs) { first, _ in first }
    }

    /// Whether the request names its operation as the JSON protocols do.
    static func isMeant(by request: SignableRequest) -> Bool { request.headers["x-amz-target"] != nil }

    func answer(to request: IncomingRequest) async -> Answer {
        let facts = request.facts
        let operation = facts.headers["x-amz-target"].flatMap { operations[$0] }
        do {
            try ContentEncoding.check(facts.headers)
            let bytes = try await body.read(request)
            guard let operation else { throw try await unknown(facts, bytes) }
            return await perform(operation, bytes, facts)
        } catch {
            // What is no refusal of ours: the client stopped in the middle of the body.
            let refusal = error as? ServiceError ?? WholeBody.incomplete
            await gate.recordRefusal(facts, service: ServiceScope.service(of: facts.signable), refusal)
            return answer(refusal, operation?.model, facts)
        }
    }

    func refuse(_ refusal: Refusal, _ facts: RequestFacts) -> Answer {
        answer(ServiceError(refusal), nil, facts)
    }

    private func perform(_ operation: AnyGateOperation, _ bytes: [UInt8], _ facts: RequestFacts) async -> Answer {
        let model = operation.model
        let result = await gate.perform(operation, facts, body: bytes) {
            try JSONRequestReader.fields(of: model.input.schema, from: bytes)
        }
        switch result {
        case .success(let output):
            let type = JSONResponseWriter.contentType(of: model.service)
            return Answer(
                status: 200, headers: [("x-amzn-RequestId", facts.requestID), ("Content-Type", type)],
                body: JSONResponseWriter.body(of: model, output))
        case .failure(let error): return answer(error, model, facts)
        }
    }

    /// Whoever is authenticated hears that the operation is unknown, and all others why they are nobody.
    private func unknown(_ facts: RequestFacts, _ bytes: [UInt8]) async throws -> ServiceError {
        let service = ServiceScope.service(of: facts.signable)
        do {
            _ = try await gate.authenticate(facts, service: service ?? "unknown", payload: .sha256(of: bytes))
        } catch {
            return gate.publicError(error, requestID: facts.requestID)
        }
        return ServiceError(
            code: "UnknownOperationException", message: "The requested operation is not recognized by the service.",
            httpStatus: 400)
    }

    private func answer(_ error: ServiceError, _ model: OperationModel?, _ facts: RequestFacts) -> Answer {
        let told = JSONErrorWriter.translated(error, for: model)
        var answer = Answer(
            status: told.httpStatus,
            headers: [
                ("x-amzn-RequestId", facts.requestID),
                ("Content-Type", JSONResponseWriter.contentType(of: model?.service)),
            ],
            body: JSONErrorWriter.body(of: told, model))
        if let message = error.encodedAuthorizationMessage {
            answer.headers.append(("x-twinlock-encoded-authorization-message", message))
        }
        return answer
    }
}

extension OperationModel {
    /// The value of `X-Amz-Target`; nil where another protocol is spoken.
    fileprivate var jsonTarget: String? {
        if case .json(_, let prefix) = service.wire { "\(prefix).\(name)" } else { nil }
    }
}

/// Bodies come as they are.
enum ContentEncoding {
    static func check(_ headers: HeaderList) throws(ServiceError) {
        if let encoding = headers["content-encoding"], !["", "identity"].contains(encoding.lowercased()) {
            throw .malformedInput("The content encoding '\(encoding)' is not supported")
        }
    }
}
