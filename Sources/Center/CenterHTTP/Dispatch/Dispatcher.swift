import AWSProtocols
import CenterGate
import SampleS3
import SigV4

/// Finds who answers a request. The signature's scope decides between the sample and the signed services, so that no
/// object's path can stand in for another service. What is not signed goes by method and path: first to the operations
/// of the API, then to the pages, then to the sample.
struct Dispatcher: Sendable {
    let hosts: HostRule
    let query: QueryAdapter
    let json: JSONAdapter
    let rest: RESTJSONAdapter
    let s3: S3Adapter
    let pages: any PageResponder

    func answer(to request: IncomingRequest) async -> Answer {
        let facts = request.facts
        let service = ServiceScope.service(of: facts.signable)
        if let refusal = HeadRules.refusal(of: facts.signable, allowing: hosts) {
            return await refuse(refusal, service, facts)
        }
        if service == "s3" || FormerSignature.isPresent(in: facts.signable) { return await s3.answer(to: request) }
        if service == nil, let answer = await unsigned(request) { return answer }
        switch facts.method {
        case "POST" where JSONAdapter.isMeant(by: facts.signable): return await json.answer(to: request)
        case "POST": return await query.answer(to: request)
        case "GET" where service != nil || QueryAdapter.namesAction(facts.rawQuery):
            return await query.answer(to: request)
        default:
            return await refuse(
                Refusal(403, "MissingAuthenticationToken", "Request is missing Authentication Token"), service, facts)
        }
    }

    private func unsigned(_ request: IncomingRequest) async -> Answer? {
        let facts = request.facts
        if JSONAdapter.isMeant(by: facts.signable) { return nil }
        if let match = rest.match(facts, .whole) { return await rest.answer(to: request, match) }
        if QueryAdapter.namesAction(facts.rawQuery) { return nil }
        if let page = await pages.answer(to: request) { return page }
        if let match = rest.match(facts, .prefixed) { return await rest.answer(to: request, match) }
        return Self.isForBucket(facts) ? await s3.answer(to: request) : nil
    }

    /// Without a signature only a path tells what is meant; no service but S3 has any other.
    private static func isForBucket(_ facts: RequestFacts) -> Bool {
        facts.method != "POST" && facts.rawPath != "/"
    }

    /// In the form that the service's clients can read.
    private func refuse(_ refusal: Refusal, _ service: String?, _ facts: RequestFacts) async -> Answer {
        await query.gate.recordRefusal(facts, service: service, ServiceError(refusal))
        if service == "s3" { return s3.refuse(refusal, facts) }
        if JSONAdapter.isMeant(by: facts.signable) { return json.refuse(refusal, facts) }
        if service == nil, let match = rest.match(facts, .whole) ?? rest.match(facts, .prefixed) {
            return rest.refuse(ServiceError(refusal), match.operation.model, facts)
        }
        return query.refuse(refusal, facts)
    }
}
