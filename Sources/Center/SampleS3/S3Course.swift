import AWSProtocols
import CenterGate
import Primitives
import SigV4
import Synchronization

/// How far a request got, for the log and for its error's text.
final class S3Course: Sendable {
    private struct State {
        var call: Call?
        var target: S3Target?
        var query: S3Query?
        var operation: S3Operation?
        var judgements: [Judgement] = []
        var error: S3Error?
    }

    let facts: RequestFacts
    private let state = Mutex(State())

    init(facts: RequestFacts) {
        self.facts = facts
    }

    func authenticated(_ call: Call) { state.withLock { $0.call = call } }

    func understood(_ target: S3Target, _ query: S3Query) {
        state.withLock { ($0.target, $0.query) = (target, query) }
    }

    func routed(_ operation: S3Operation) { state.withLock { $0.operation = operation } }

    func judged(_ judgements: [Judgement]) { state.withLock { $0.judgements += judgements } }

    func failed(_ error: S3Error) { state.withLock { $0.error = error } }

    /// What the request was about, as errors say it: the path, decoded where it can be.
    var resource: String { PercentEncoding.decodeText(facts.rawPath) ?? facts.rawPath }

    /// Opaque, as AWS's second request id.
    var hostID: String { Base64.encode(Array(facts.requestID.utf8)) }

    var event: AuditEvent {
        state.withLock { state in
            AuditEvent(
                facts: facts, caller: state.call?.caller, service: "s3",
                operation: state.operation?.rawValue ?? "UnknownOperation", region: state.call?.region ?? "us-east-1",
                requestParameters: Self.parameters(state), error: state.error.map(ServiceError.init),
                access: state.judgements.isEmpty ? .notAsked : .judged(state.judgements),
                isReadOnly: state.operation?.isReadOnly ?? false,
                resources: state.judgements.map(\.request.resource).filter { $0 != "*" })
        }
    }

    /// What was asked, without anything of the signature.
    private static func parameters(_ state: State) -> JSON? {
        var members: [JSON.Member] = []
        if let bucket = state.target?.bucket { members.append(JSON.Member("bucketName", .string(bucket))) }
        if let key = state.target?.key { members.append(JSON.Member("key", .string(key))) }
        for name in ["prefix", "delimiter", "uploadId", "partNumber"] {
            if let value = state.query?[name] { members.append(JSON.Member(name, .string(value))) }
        }
        if let source = state.call?.facts.headers["x-amz-copy-source"] {
            members.append(JSON.Member("x-amz-copy-source", .string(source)))
        }
        return members.isEmpty ? nil : .object(members)
    }
}

extension S3Operation {
    /// Whether it changes nothing.
    var isReadOnly: Bool { ["Get", "Head", "List"].contains { rawValue.hasPrefix($0) } }
}
