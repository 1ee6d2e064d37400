import AWSProtocols
import CenterGate
import Primitives
import SigV4

/// Speaks REST-JSON for the operations that are not signed: method and path name the operation, which proves for itself
/// who calls.
struct RESTJSONAdapter: Sendable {
    /// An operation, and the labels of the path that named it.
    struct Match: Sendable {
        let operation: AnyGateOperation
        let labels: [String: String]
    }

    /// How exactly a path names an operation.
    enum Exactness {
        /// The path is the operation's.
        case whole
        /// The path ends with the operation's: before it stands the path of the endpoint's URL.
        case prefixed
    }

    let gate: Gate
    let body: WholeBody
    private let routes: [(binding: HTTPBinding, operation: AnyGateOperation)]

    init(gate: Gate, operations: [AnyGateOperation], body: WholeBody) {
        self.gate = gate
        self.body = body
        let bound = operations.compactMap { operation in
            operation.model.isUnsigned ? operation.model.http.map { (binding: $0, operation: operation) } : nil
        }
        // `/v1/token` before `/token`.
        routes = bound.sorted { $0.binding.segments.count > $1.binding.segments.count }
    }

    /// The operation that an unsigned request names. A path that only ends with an operation's may be a page's or an
    /// object's of the sample as well: only what a program sends is taken for the operation, a JSON body or a bearer
    /// token.
    func match(_ facts: RequestFacts, _ exactness: Exactness) -> Match? {
        if exactness == .prefixed, !Self.isFromProgram(facts) { return nil }
        for route in routes where route.binding.method == facts.method {
            if let labels = route.binding.labels(ofPath: facts.rawPath, isExact: exactness == .whole) {
                return Match(operation: route.operation, labels: labels)
            }
        }
        return nil
    }

    func answer(to request: IncomingRequest, _ match: Match) async -> Answer {
        let facts = request.facts
        let model = match.operation.model
        do {
            try Self.checkType(facts.headers)
            let bytes = try await body.read(request)
            let rest = RESTRequest(
                method: facts.method, path: facts.rawPath, query: facts.rawQuery,
                headers: facts.headers.fields.map { WireHeader($0.name, $0.value) }, body: bytes)
            let result = await gate.perform(match.operation, facts, body: bytes) {
                try RESTJSONRequestReader.fields(of: model, labels: match.labels, from: rest)
            }
            switch result {
            case .success(let output): return answer(RESTJSONResponseWriter.response(to: model, output), facts)
            case .failure(let error): return refuse(error, model, facts)
            }
        } catch {
            // What is no refusal of ours: the client stopped in the middle of the body.
            let refusal = error as? ServiceError ?? WholeBody.incomplete
            await gate.recordRefusal(facts, service: model.service.eventSource, refusal)
            return refuse(refusal, model, facts)
        }
    }

    func refuse(_ error: ServiceError, _ model: OperationModel, _ facts: RequestFacts) -> Answer {
        let told = RESTJSONResponseWriter.translated(error, for: model)
        return answer(RESTJSONResponseWriter.response(to: model, told), facts)
    }

    /// Answers hold tokens and credentials: nothing on the way may keep them (RFC 6749 section 5.1).
    private func answer(_ response: RESTResponse, _ facts: RequestFacts) -> Answer {
        Answer(
            status: response.status,
            headers: [("x-amzn-RequestId", facts.requestID)] + response.headers.map { ($0.name, $0.value) }
                + [("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff")],
            body: response.body)
    }

    private static func isFromProgram(_ facts: RequestFacts) -> Bool {
        facts.headers["x-amz-sso_bearer_token"] != nil
            || facts.method == "POST" && mediaType(facts.headers) == "application/json"
    }

    /// JSON, or nothing said: what a page of another site can make a browser send without asking is neither.
    private static func checkType(_ headers: HeaderList) throws(ServiceError) {
        try ContentEncoding.check(headers)
        guard let type = mediaType(headers), !jsonTypes.contains(type) else { return }
        throw .serialization("The content type '\(type)' is not JSON")
    }

    private static let jsonTypes: Set = ["", "application/json", "application/x-amz-json-1.1"]

    private static func mediaType(_ headers: HeaderList) -> String? {
        headers["content-type"].map { $0.prefix { $0 != ";" }.filter { $0 != " " }.lowercased() }
    }
}
