import AWSProtocols
public import CenterGate
public import Platform
import SigV4

/// The sample store: requests in, answers out, everything through the gate, everything in one folder.
public struct SampleS3: Sendable {
    private let operations: S3Operations
    private let gate: Gate

    /// Opens the folder, which is made where it is missing. What a former process left half written is removed.
    public init(folder: String, gate: Gate, entropy: Entropy) throws(FileError) {
        operations = S3Operations(
            storage: try Storage(folder: folder, entropy: entropy), principals: gate.principals)
        self.gate = gate
    }

    /// Answers a request: authenticated under the service name `s3` and no other, authorized, performed, recorded.
    /// An answer to HEAD has no body; its `Content-Length` describes the object.
    public func handle(_ request: S3Request) async -> S3Response {
        let course = S3Course(facts: request.facts)
        var response: S3Response
        do {
            response = try await run(request, course)
        } catch {
            response = refuse(error, course)
        }
        do {
            try await gate.record(course.event)
        } catch {
            // What is not recorded did not happen, as far as the client is told.
            response = refuse(error, course)
        }
        response.headers.append(contentsOf: Self.protection)
        response.headers.append("x-amz-request-id", request.facts.requestID)
        response.headers.append("x-amz-id-2", course.hostID)
        return response
    }

    /// Objects are other people's files on the center's own origin: no script in them may run, and none may pass for
    /// a type that it was not stored under.
    private static let protection: HeaderList = [
        "Content-Security-Policy": "sandbox", "X-Content-Type-Options": "nosniff",
    ]

    private func run(_ request: S3Request, _ course: S3Course) async throws -> S3Response {
        let facts = request.facts
        guard !FormerSignature.isPresent(in: facts.signable) else { throw FormerSignature.refusal }
        let authentication = try await gate.authenticate(facts, service: "s3", payload: nil)
        let call = authentication.call(facts)
        course.authenticated(call)
        let target = try S3Target(rawPath: facts.rawPath)
        let query = try S3Query(rawQuery: facts.rawQuery)
        course.understood(target, query)
        let isCopy = facts.headers["x-amz-copy-source"] != nil
        let operation = try S3Operation(method: facts.method, target: target, query: query, isCopy: isCopy)
        course.routed(operation)
        try UnsupportedHeaders.refuse(facts.headers)
        let gate = gate
        return try await operations.perform(
            S3Call(
                call: call, verified: authentication.signature, body: request.body, target: target, query: query,
                operation: operation,
                allow: { requests in
                    let judgements = try await gate.judge(requests, for: call)
                    course.judged(judgements)
                    try gate.requireAllowed(judgements, call)
                }))
    }

    private func refuse(_ error: any Error, _ course: S3Course) -> S3Response {
        if let notModified = error as? S3NotModified { return notModified.response }
        let message = (error as? ServiceError)?.encodedAuthorizationMessage
        let error = error as? S3Error ?? S3Error(gate.publicError(error, requestID: course.facts.requestID))
        course.failed(error)
        var response = error.response(
            resource: course.resource, requestID: course.facts.requestID, hostID: course.hostID,
            isHead: course.facts.method == "HEAD")
        if let message { response.headers.append("x-twinlock-encoded-authorization-message", message) }
        return response
    }
}
