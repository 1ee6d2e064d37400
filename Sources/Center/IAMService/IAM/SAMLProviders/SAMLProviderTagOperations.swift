import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import IAMPolicy

extension IAMOperations {
    var samlProviderTagOperations: [AnyGateOperation] {
        let providers = ResourceKind<SAMLProviderRecord> {
            try $0.permission($1, onSAMLProvider: $2, $3)
        } find: {
            try $0.samlProvider($1)
        } findToAlter: { scope, arn, _ in
            try scope.samlProviderToAlter(arn)
        } update: {
            try $0.update($1)
        }
        return [
            tagging(IAM.tagSAMLProvider, providers) { ($0.samlProviderArn, $0.tags) },
            untagging(IAM.untagSAMLProvider, providers) { ($0.samlProviderArn, $0.tagKeys) },
            listingTags(IAM.listSAMLProviderTags, providers) {
                ($0.samlProviderArn, $0.marker, $0.maxItems)
            } answer: {
                IAM.ListSAMLProviderTagsResponse(tags: $0, isTruncated: $1, marker: $2)
            },
        ]
    }
}

extension SAMLProviderRecord: TaggedRecord {
    static var tagRules: TagRules { .caseSensitive }
}

extension Scope {
    func samlProvider(_ arn: String) throws -> SAMLProviderRecord {
        guard let provider = try findSAMLProvider(arn) else {
            throw IAM.Errors.noSuchEntity("Manifest not found for arn \(arn)")
        }
        return provider
    }

    func permission(
        _ action: String, onSAMLProvider arn: String, _ context: RequestContext = [:]
    ) throws -> [AuthorizationRequest] {
        permission(action, on: arn, tags: try findSAMLProvider(arn)?.tags ?? [], context)
    }

    private func findSAMLProvider(_ arn: String) throws -> SAMLProviderRecord? {
        let provider = try records.samlProvider(named: try requireARN(arn, of: "saml-provider"), in: accountID)
        return provider?.arn == arn ? provider : nil
    }
}
