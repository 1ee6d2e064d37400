import AWSProtocols
import CenterGate
import SampleS3
import SigV4

/// Finds who answers a request. The signature's scope decides between the sample and the query services, so that no
/// object's path can stand in for another service; people who come with a browser get a page.
struct Dispatcher: Sendable {
    let hosts: HostRule
    let query: QueryAdapter
    let json: JSONAdapter
    let s3: S3Adapter

    func answer(to request: IncomingRequest) async -> Answer {
        let facts = request.facts
        let service = ServiceScope.service(of: facts.signable)
        if let refusal = HeadRules.refusal(of: facts.signable, allowing: hosts) {
            return await refuse(refusal, service, facts)
        }
        if service == "s3" || FormerSignature.isPresent(in: facts.signable) { return await s3.answer(to: request) }
        if service == nil, Self.isUnsignedForBucket(facts) { return await s3.answer(to: request) }
        switch facts.method {
        case "POST" where JSONAdapter.isMeant(by: facts.signable): return await json.answer(to: request)
        case "POST": return await query.answer(to: request)
        case "GET" where service != nil || QueryAdapter.namesAction(facts.rawQuery):
            return await query.answer(to: request)
        case "GET" where facts.rawPath == "/": return page
        case "HEAD" where facts.rawPath == "/": return page
        default:
            return await refuse(
                Refusal(403, "MissingAuthenticationToken", "Request is missing Authentication Token"), service, facts)
        }
    }

    /// Without a signature only a path tells what is meant; no service but S3 has any.
    private static func isUnsignedForBucket(_ facts: RequestFacts) -> Bool {
        facts.method != "POST" && facts.rawPath != "/" && !QueryAdapter.namesAction(facts.rawQuery)
    }

    /// In the form that the service's clients can read.
    private func refuse(_ refusal: Refusal, _ service: String?, _ facts: RequestFacts) async -> Answer {
        await query.gate.recordRefusal(facts, service: service, ServiceError(refusal))
        return service == "s3" ? s3.refuse(refusal, facts) : query.refuse(refusal, facts)
    }

    private var page: Answer {
        .text(
            200,
            """
            This is a Twinlock center. It speaks AWS's protocols: give the aws command, boto3 or any SDK

                \(hosts.publicURL)

            as the endpoint of STS, IAM and S3.

            """)
    }
}
