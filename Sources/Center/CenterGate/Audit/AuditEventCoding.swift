internal import AWSProtocols
internal import IAMPolicy
internal import Primitives

/// `AuditEvent` in CloudTrail's shape (AWS CloudTrail User Guide, "CloudTrail record contents"), and beside it, under
/// `twinlock`, the decision with the statements that made it.
extension AuditEvent {
    func write(eventID: String, to line: inout JSONLine) {
        line.member("eventVersion", "1.11")
        line.member("userIdentity", value: userIdentity)
        line.member("eventTime", facts.receivedAt.iso8601)
        line.member("eventSource", "\(service).amazonaws.com")
        line.member("eventName", operation)
        line.member("awsRegion", region)
        line.member("sourceIPAddress", facts.sourceIP)
        line.member("userAgent", Self.cut(facts.userAgent))
        if let error {
            line.member("errorCode", error.code)
            line.member("errorMessage", Self.cut(error.message))
        }
        Self.write("requestParameters", requestParameters, to: &line)
        Self.write("responseElements", responseElements, to: &line)
        line.member("requestID", facts.requestID)
        line.member("eventID", eventID)
        line.member("readOnly", value: .bool(isReadOnly))
        if !resources.isEmpty { line.member("resources", value: .array(resources.map { ["ARN": .string($0)] })) }
        line.member("eventType", "AwsApiCall")
        line.member("managementEvent", value: .bool(service != "s3"))
        line.member("recipientAccountId", value: caller.map { .string($0.accountID) } ?? .null)
        line.member("eventCategory", service == "s3" ? "Data" : "Management")
    }

    /// What a caller chose, cut where that is long: nothing is cut of what takes less than `AuditCut.text` bytes.
    private static func write(_ name: StaticString, _ value: JSON?, to line: inout JSONLine) {
        line.name(name)
        let start = line.count
        line.value(value ?? .null)
        guard let value, line.count - start > AuditCut.text else { return }
        line.takeBack(to: start)
        line.value(AuditCut.cut(value))
    }

    /// Our own block, to which the log adds the chain.
    func writeDecision(to line: inout JSONLine) {
        switch caller?.mfa {
        case nil, .absent: line.member("mfa", "absent")
        case .notPresent: line.member("mfa", "false")
        case .present: line.member("mfa", "true")
        }
        switch access {
        case .notAsked: line.member("decision", "notAsked")
        case .notSubjectToPolicies: line.member("decision", "notSubjectToPolicies")
        case .judged(let judgements):
            let deciding = judgements.first { !$0.decision.isAllowed } ?? judgements.last
            line.member("decision", (deciding?.decision.verdict ?? .allowed).rawValue)
            line.name("judgements")
            line.beginArray()
            for judgement in judgements { Self.write(judgement, to: &line) }
            line.endArray()
        }
    }

    private static func write(_ judgement: Judgement, to line: inout JSONLine) {
        line.beginObject()
        line.member("action", judgement.request.action)
        line.member("resource", judgement.request.resource)
        line.member("decision", judgement.decision.verdict.rawValue)
        line.name("statements")
        line.beginArray()
        let deciding = judgement.decision.deciding
        for statement in deciding.prefix(statementLimit) { line.string(statement.summary) }
        if deciding.count > statementLimit { line.string("… \(deciding.count - statementLimit) more") }
        line.endArray()
        if judgement.decision.verdict == .implicitDeny,
            case .implicitlyDenied(let missing) = judgement.decision.outcome
        {
            line.member("missing", value: .array(missing.map { .string($0.rawValue) }))
        }
        line.endObject()
    }

    /// The first ones: policies can hold thousands, and one request can be judged a thousand times.
    private static let statementLimit = 20

    /// Texts that a client chooses freely do not make the log grow without measure.
    private static func cut(_ text: String) -> String {
        // By scalars: of a single character there can be any number of them.
        text.utf8.count <= 2048 ? text : String(text.unicodeScalars.prefix(512)) + "…"
    }
}
