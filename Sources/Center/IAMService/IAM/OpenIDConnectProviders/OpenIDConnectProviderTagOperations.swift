import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import IAMPolicy

extension IAMOperations {
    var openIDConnectProviderTagOperations: [AnyGateOperation] {
        [
            tagging(IAM.tagOpenIDConnectProvider, .openIDConnectProviders) { ($0.openIDConnectProviderArn, $0.tags) },
            untagging(IAM.untagOpenIDConnectProvider, .openIDConnectProviders) {
                ($0.openIDConnectProviderArn, $0.tagKeys)
            },
            listingTags(IAM.listOpenIDConnectProviderTags, .openIDConnectProviders) {
                ($0.openIDConnectProviderArn, $0.marker, $0.maxItems)
            } answer: {
                IAM.ListOpenIDConnectProviderTagsResponse(tags: $0, isTruncated: $1, marker: $2)
            },
        ]
    }
}

extension OpenIDConnectProviderRecord: TaggedRecord {
    static var tagRules: TagRules { .caseSensitive }
}

extension ResourceKind<OpenIDConnectProviderRecord> {
    static var openIDConnectProviders: Self {
        Self {
            try $0.permission($1, onOpenIDConnectProvider: $2, $3)
        } find: {
            try $0.openIDConnectProvider($1)
        } update: {
            try $0.update($1)
        }
    }
}

extension Scope {
    /// Nil for what does not exist; throws for what cannot be a provider's ARN.
    func findOpenIDConnectProvider(_ arn: String) throws -> OpenIDConnectProviderRecord? {
        let url = try requireARN(arn, of: "oidc-provider")
        let provider = try records.openIDConnectProvider(url: url, in: accountID)
        return provider?.arn == arn ? provider : nil
    }

    func openIDConnectProvider(_ arn: String) throws -> OpenIDConnectProviderRecord {
        guard let provider = try findOpenIDConnectProvider(arn) else {
            throw IAM.Errors.noSuchEntity("OpenIDConnect Provider not found for arn \(arn)")
        }
        return provider
    }

    func permission(
        _ action: String, onOpenIDConnectProvider arn: String, _ context: RequestContext = [:]
    ) throws -> [AuthorizationRequest] {
        permission(action, on: arn, tags: try findOpenIDConnectProvider(arn)?.tags ?? [], context)
    }
}
