internal import AWSProtocols
internal import IAMPolicy
internal import Primitives

/// How far a request got, for the log.
struct Course {
    let operation: OperationModel
    let facts: RequestFacts
    var caller: Caller?
    var region = "us-east-1"
    var input: WireFields?
    var access = AuditEvent.AccessDecision.notAsked

    init(operation: OperationModel, facts: RequestFacts) {
        self.operation = operation
        self.facts = facts
    }

    func event(_ result: Result<WireFields, ServiceError>) -> AuditEvent {
        var event = AuditEvent(
            facts: facts, caller: caller, service: operation.service.name, operation: operation.name, region: region,
            requestParameters: parameters, access: access,
            isReadOnly: Self.isReadOnly(operation.name), resources: resources)
        switch result {
        case .success(let fields):
            if !event.isReadOnly, !fields.isEmpty {
                event.responseElements = operation.output.schema.auditJSON(of: fields)
            }
        case .failure(let error): event.error = redacted(error)
        }
        return event
    }

    /// STS repeats in its message what it refuses, as AWS does, a code too: that is for the client alone.
    private func redacted(_ error: ServiceError) -> ServiceError {
        guard let input else { return error }
        var error = error
        error.message = operation.input.schema.hidingSecrets(of: input, in: error.message)
        return error
    }

    private var parameters: JSON? {
        guard let input, !input.isEmpty else { return nil }
        return operation.input.schema.auditJSON(of: input)
    }

    private var resources: [String] {
        guard case .judged(let judgements) = access else { return [] }
        return judgements.map(\.request.resource).filter { $0 != "*" }
    }

    /// AWS marks what changes nothing by its verb.
    private static func isReadOnly(_ name: String) -> Bool {
        ["Get", "List", "Simulate", "Describe"].contains { name.hasPrefix($0) } && name != "GetSessionToken"
    }
}
