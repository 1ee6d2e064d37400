import AWSProtocols
import CenterGate
import SampleS3
import SigV4

/// Hands requests to the sample.
struct S3Adapter: Sendable {
    let sample: SampleS3

    func answer(to request: IncomingRequest) async -> Answer {
        let response = await sample.handle(S3Request(facts: request.facts, body: request.body))
        var answer = Answer(status: response.status, headers: response.headers.fields.map { ($0.name, $0.value) })
        switch response.body {
        case .none: break
        case .bytes(let bytes): answer.body = .bytes(bytes)
        case .object(let content):
            answer.body = .stream(length: Int(content.count), content)
        }
        return answer
    }

    func refuse(_ refusal: Refusal, _ facts: RequestFacts) -> Answer {
        var writer = XMLWriter(declaration: true)
        writer.element("Error") { writer in
            writer.element("Code", refusal.code)
            writer.element("Message", refusal.message)
            writer.element("RequestId", facts.requestID)
        }
        return Answer(
            status: refusal.status,
            headers: [("x-amz-request-id", facts.requestID), ("Content-Type", "application/xml")],
            body: Array(writer.text.utf8))
    }
}
