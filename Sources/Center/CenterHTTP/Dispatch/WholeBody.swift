import AWSProtocols
import CenterGate
import Platform
import Primitives

/// Reads a request's body to its end, within the limits of size and time.
struct WholeBody: Sendable {
    let limits: ListenerLimits
    let clock: WallClock

    /// - Throws: `ServiceError` for a body that is too long or too slow; other errors where the client stopped.
    func read(_ request: IncomingRequest) async throws -> [UInt8] {
        let stream = request.body.stream
        if stream.isLongerThan(limits.queryBody), stream.announced != nil { throw tooLong }
        var body: [UInt8] = []
        while let piece = try await stream.next() {
            body += piece
            if body.count > limits.queryBody { throw tooLong }
            if clock().seconds(since: request.facts.receivedAt) > limits.querySeconds { throw Self.tooSlow }
        }
        return body
    }

    /// What to say where reading failed for a reason that is none of ours: the client stopped in the middle.
    static let incomplete = ServiceError(
        code: "IncompleteBody", message: "The request ended before its body did", httpStatus: 400)

    private static let tooSlow = ServiceError(
        code: "RequestTimeout", message: "The request's body did not come in time", httpStatus: 408)

    private var tooLong: ServiceError {
        ServiceError(
            code: "RequestEntityTooLarge", message: "The request is longer than \(limits.queryBody) bytes",
            httpStatus: 413)
    }
}
