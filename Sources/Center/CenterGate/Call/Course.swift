internal import AWSProtocols
internal import IAMPolicy
internal import Primitives
internal import Synchronization

/// How far a request got, for the log.
final class Course: Sendable {
    private struct State {
        var caller: Caller?
        var region = "us-east-1"
        var input: WireFields?
        var access = AuditEvent.AccessDecision.notAsked
        var isCommitted = false
    }

    let operation: OperationModel
    let facts: RequestFacts
    private let state = Mutex(State())

    init(operation: OperationModel, facts: RequestFacts) {
        self.operation = operation
        self.facts = facts
    }

    var caller: Caller? { state.withLock { $0.caller } }

    func authenticated(_ call: Call) { state.withLock { ($0.caller, $0.region) = (call.caller, call.region) } }

    func understood(_ input: WireFields) { state.withLock { $0.input = input } }

    func asked(_ access: AuditEvent.AccessDecision) { state.withLock { $0.access = access } }

    /// Whether the event is in the store together with what the call changed.
    var isCommitted: Bool {
        get { state.withLock { $0.isCommitted } }
        set { state.withLock { $0.isCommitted = newValue } }
    }

    func event(_ result: Result<WireFields, ServiceError>) -> AuditEvent {
        let state = state.withLock { $0 }
        var event = AuditEvent(
            facts: facts, caller: state.caller, service: operation.service.eventSource, operation: operation.name,
            region: state.region, requestParameters: parameters(state.input), access: state.access,
            isReadOnly: Self.isReadOnly(operation.name), resources: Self.resources(state.access))
        switch result {
        case .success(let fields):
            if !event.isReadOnly, !fields.isEmpty {
                event.responseElements = operation.output.schema.auditJSON(of: fields)
            }
        case .failure(let error): event.error = redacted(error, state.input)
        }
        return event
    }

    /// STS repeats in its message what it refuses, as AWS does, a code too: that is for the client alone.
    private func redacted(_ error: ServiceError, _ input: WireFields?) -> ServiceError {
        guard let input else { return error }
        var error = error
        error.message = operation.input.schema.hidingSecrets(of: input, in: error.message)
        return error
    }

    private func parameters(_ input: WireFields?) -> JSON? {
        guard let input, !input.isEmpty else { return nil }
        return operation.input.schema.auditJSON(of: input)
    }

    private static func resources(_ access: AuditEvent.AccessDecision) -> [String] {
        guard case .judged(let judgements) = access else { return [] }
        return judgements.map(\.request.resource).filter { $0 != "*" }
    }

    /// AWS marks what changes nothing by its verb.
    private static func isReadOnly(_ name: String) -> Bool {
        ["Get", "List", "Simulate", "Describe", "Decode", "IsMember"].contains { name.hasPrefix($0) }
            && !["GetSessionToken", "GetFederationToken", "GetRoleCredentials"].contains(name)
    }
}
