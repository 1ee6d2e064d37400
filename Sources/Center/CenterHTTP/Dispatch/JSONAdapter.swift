import AWSProtocols
import CenterGate
import Primitives
import SigV4

/// Answers clients of the JSON protocols in a form that they can read. No service here has operations of that protocol,
/// so whoever is authenticated hears that the operation is unknown, and all others why they are nobody.
struct JSONAdapter: Sendable {
    let gate: Gate
    let body: WholeBody

    /// Whether the request names its operation as the JSON protocols do.
    static func isMeant(by request: SignableRequest) -> Bool { request.headers["x-amz-target"] != nil }

    func answer(to request: IncomingRequest) async -> Answer {
        let facts = request.facts
        let service = ServiceScope.service(of: facts.signable)
        let refusal = await refusal(of: request, service)
        await gate.recordRefusal(facts, service: service, refusal)
        let told = JSONErrorWriter.translated(refusal)
        return Answer(
            status: told.httpStatus,
            headers: [("x-amzn-RequestId", facts.requestID), ("Content-Type", JSONErrorWriter.contentType)],
            body: JSONErrorWriter.body(of: told))
    }

    private func refusal(of request: IncomingRequest, _ service: String?) async -> ServiceError {
        let bytes: [UInt8]
        do {
            bytes = try await body.read(request)
        } catch {
            // What is no refusal of ours: the client stopped in the middle of the body.
            return error as? ServiceError ?? WholeBody.incomplete
        }
        do {
            let payload = PayloadHash.sha256(of: bytes)
            _ = try await gate.authenticate(request.facts, service: service ?? "unknown", payload: payload)
            return Self.unknownOperation
        } catch {
            return gate.publicError(error, requestID: request.facts.requestID)
        }
    }

    private static let unknownOperation = ServiceError(
        code: "UnknownOperationException", message: "The requested operation is not recognized by the service.",
        httpStatus: 400)
}
