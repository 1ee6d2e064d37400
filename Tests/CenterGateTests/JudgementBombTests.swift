import CenterStore
import IAMPolicy
import Primitives
import SigV4
import Testing

@testable import CenterGate

@Suite("Attacks on the log with policies of many statements")
struct JudgementBombTests {
    @Test("a judgement names twenty of the statements that made it, and how many more")
    func manyStatements() throws {
        let statement = #"{"Effect":"Allow","Action":"*","Resource":"*"}"#
        let all = Array(repeating: statement, count: 5000).joined(separator: ",")
        let document = try PolicyDocument(#"{"Version":"2012-10-17","Statement":[\#(all)]}"#)
        let policies = PolicySet(identity: [AttachedPolicy(document, source: PolicySource(id: "p", type: "user"))])
        let question = PolicyRequest(
            principal: RequestPrincipal(
                kind: .user, accountID: "123456789012", arn: "arn:aws:iam::123456789012:user/eve", uniqueID: "AIDA"),
            action: "s3:DeleteObject", resource: "arn:aws:s3:::b/k", context: [:])
        let judgement = Judgement(
            request: AuthorizationRequest(action: question.action, resource: "arn:aws:s3:::b/k"),
            decision: PolicyEvaluator().decide(question, policies))
        let facts = RequestFacts(
            requestID: "r", sourceIP: "127.0.0.1", userAgent: "", isSecure: false,
            receivedAt: Timestamp(seconds: 1_800_000_000), method: "POST", rawPath: "/", rawQuery: "",
            headers: HeaderList())
        let event = AuditEvent(
            facts: facts, caller: nil, service: "s3", operation: "DeleteObjects", region: "us-east-1",
            access: .judged([judgement]), isReadOnly: false)
        var line = JSONLine()
        line.beginObject()
        event.writeDecision(to: &line)
        line.endObject()
        let shown = try JSON.parse(line.bytes)["judgements"]?.arrayValue?.first?["statements"]?.arrayValue
        #expect(shown?.count == 21)
        #expect(shown?.last?.stringValue == "… 4980 more")
    }
}
