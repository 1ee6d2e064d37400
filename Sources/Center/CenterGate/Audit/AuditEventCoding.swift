internal import AWSProtocols
internal import IAMPolicy
internal import Primitives

/// `AuditEvent` in CloudTrail's shape (AWS CloudTrail User Guide, "CloudTrail record contents"), and beside it, under
/// `twinlock`, the decision with the statements that made it.
extension AuditEvent {
    func members(eventID: String) -> [JSON.Member] {
        var members: [JSON.Member] = [
            JSON.Member("eventVersion", "1.11"), JSON.Member("userIdentity", userIdentity),
            JSON.Member("eventTime", .string(facts.receivedAt.iso8601)),
            JSON.Member("eventSource", .string("\(service).amazonaws.com")),
            JSON.Member("eventName", .string(operation)), JSON.Member("awsRegion", .string(region)),
            JSON.Member("sourceIPAddress", .string(facts.sourceIP)),
            JSON.Member("userAgent", .string(Self.cut(facts.userAgent))),
        ]
        if let error {
            members.append(JSON.Member("errorCode", .string(error.code)))
            members.append(JSON.Member("errorMessage", .string(Self.cut(error.message))))
        }
        members += [
            JSON.Member("requestParameters", requestParameters.map(AuditCut.cut) ?? .null),
            JSON.Member("responseElements", responseElements.map(AuditCut.cut) ?? .null),
            JSON.Member("requestID", .string(facts.requestID)), JSON.Member("eventID", .string(eventID)),
            JSON.Member("readOnly", .bool(isReadOnly)),
        ]
        if !resources.isEmpty {
            members.append(JSON.Member("resources", .array(resources.map { ["ARN": .string($0)] })))
        }
        members += [
            JSON.Member("eventType", "AwsApiCall"), JSON.Member("managementEvent", .bool(service != "s3")),
            JSON.Member("recipientAccountId", caller.map { .string($0.accountID) } ?? .null),
            JSON.Member("eventCategory", service == "s3" ? "Data" : "Management"),
        ]
        return members
    }

    /// Our own block, to which the log adds the chain.
    var decisionMembers: [JSON.Member] {
        let mfa: JSON =
            switch caller?.mfa {
            case nil, .absent: "absent"
            case .notPresent: "false"
            case .present: "true"
            }
        switch access {
        case .notAsked: return [JSON.Member("mfa", mfa), JSON.Member("decision", "notAsked")]
        case .notSubjectToPolicies:
            return [JSON.Member("mfa", mfa), JSON.Member("decision", "notSubjectToPolicies")]
        case .judged(let judgements):
            let deciding = judgements.first { !$0.decision.isAllowed } ?? judgements.last
            return [
                JSON.Member("mfa", mfa),
                JSON.Member("decision", .string((deciding?.decision.verdict ?? .allowed).rawValue)),
                JSON.Member("judgements", .array(judgements.map(Self.json))),
            ]
        }
    }

    private static func json(of judgement: Judgement) -> JSON {
        var members = [
            JSON.Member("action", .string(judgement.request.action)),
            JSON.Member("resource", .string(judgement.request.resource)),
            JSON.Member("decision", .string(judgement.decision.verdict.rawValue)),
            JSON.Member("statements", .array(statements(judgement.decision.deciding))),
        ]
        if case .implicitlyDenied(let missing) = judgement.decision.outcome {
            members.append(JSON.Member("missing", .array(missing.map { .string($0.rawValue) })))
        }
        return .object(members)
    }

    /// Texts that a client chooses freely do not make the log grow without measure.
    /// The first ones: policies can hold thousands, and one request can be judged a thousand times.
    private static func statements(_ deciding: [StatementReference]) -> [JSON] {
        let shown = deciding.prefix(statementLimit).map { JSON.string($0.summary) }
        return shown.count == deciding.count ? shown : shown + [.string("… \(deciding.count - shown.count) more")]
    }

    private static let statementLimit = 20

    private static func cut(_ text: String) -> String {
        // By scalars: of a single character there can be any number of them.
        text.utf8.count <= 2048 ? text : String(text.unicodeScalars.prefix(512)) + "…"
    }
}
