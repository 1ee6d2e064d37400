import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import IAMPolicy

extension IAMOperations {
    var openIDConnectProviderOperations: [AnyGateOperation] {
        [
            createOpenIDConnectProvider, getOpenIDConnectProvider, listOpenIDConnectProviders,
            deleteOpenIDConnectProvider, addClientID, removeClientID, updateThumbprints,
        ] + openIDConnectProviderTagOperations
    }

    private var createOpenIDConnectProvider: AnyGateOperation {
        writing(IAM.createOpenIDConnectProvider) { input, scope in
            let arn = "arn:aws:iam::\(scope.accountID):oidc-provider/\(try IssuerURL(input.url).text)"
            return scope.creation(
                "CreateOpenIDConnectProvider", tagging: "TagOpenIDConnectProvider", of: arn, tags: input.tags)
        } run: { [limits] input, scope, writer in
            let provider = OpenIDConnectProviderRecord(
                accountID: scope.accountID, url: try IssuerURL(input.url).text,
                clientIDs: try limits.require(clientIDs: input.clientIDList ?? []),
                thumbprints: try limits.require(thumbprints: input.thumbprintList ?? []), createdAt: scope.call.now,
                tags: try OpenIDConnectProviderRecord.tagRules.merge(
                    input.tags ?? [], into: [], limit: limits.tagsPerResource))
            guard try scope.records.openIDConnectProvider(url: provider.url, in: scope.accountID) == nil else {
                throw IAM.Errors.entityAlreadyExists("Provider with url \(input.url) already exists.")
            }
            let limit = limits.openIDConnectProvidersPerAccount
            guard try scope.records.count(.openIDConnectProviders, in: scope.accountID) < limit else {
                throw quotaExceeded("OpenIdConnectProvidersPerAccount", limit)
            }
            try writer.insert(provider)
            return IAM.CreateOpenIDConnectProviderResponse(
                openIDConnectProviderArn: provider.arn, tags: provider.tags.given)
        }
    }

    private var getOpenIDConnectProvider: AnyGateOperation {
        reading(IAM.getOpenIDConnectProvider) { input, scope in
            try scope.permission("GetOpenIDConnectProvider", onOpenIDConnectProvider: input.openIDConnectProviderArn)
        } run: { input, scope in
            let provider = try scope.openIDConnectProvider(input.openIDConnectProviderArn)
            return IAM.GetOpenIDConnectProviderResponse(
                url: provider.url, clientIDList: provider.clientIDs.isEmpty ? nil : provider.clientIDs,
                thumbprintList: provider.thumbprints.isEmpty ? nil : provider.thumbprints,
                createDate: provider.createdAt,
                tags: provider.tags.isEmpty ? nil : OpenIDConnectProviderRecord.tagRules.listed(provider.tags))
        }
    }

    private var listOpenIDConnectProviders: AnyGateOperation {
        reading(IAM.listOpenIDConnectProviders) { _, scope in
            scope.permission("ListOpenIDConnectProviders", on: "arn:aws:iam::\(scope.accountID):oidc-provider/*")
        } run: { _, scope in
            let providers = try scope.records.openIDConnectProviders(in: scope.accountID)
            return IAM.ListOpenIDConnectProvidersResponse(
                openIDConnectProviderList: providers.map { IAM.OpenIDConnectProviderListEntry(arn: $0.arn) })
        }
    }

    private var deleteOpenIDConnectProvider: AnyGateOperation {
        writing(IAM.deleteOpenIDConnectProvider) { input, scope in
            try scope.permission("DeleteOpenIDConnectProvider", onOpenIDConnectProvider: input.openIDConnectProviderArn)
        } run: { input, scope, writer in
            let arn = input.openIDConnectProviderArn
            guard let provider = try scope.findOpenIDConnectProvider(arn) else {
                throw IAM.Errors.noSuchEntity("OpenId connect Provider \(arn) cannot be found.")
            }
            try writer.deleteOpenIDConnectProvider(url: provider.url, in: scope.accountID)
            return EmptyStructure()
        }
    }

    private var addClientID: AnyGateOperation {
        altering(IAM.addClientIDToOpenIDConnectProvider, .openIDConnectProviders) {
            ($0.openIDConnectProviderArn, [:])
        } change: { [limits] input, provider, _ in
            if provider.clientIDs.contains(input.clientID) { return }
            provider.clientIDs = try limits.require(clientIDs: provider.clientIDs + [input.clientID])
        }
    }

    private var removeClientID: AnyGateOperation {
        altering(IAM.removeClientIDFromOpenIDConnectProvider, .openIDConnectProviders) {
            ($0.openIDConnectProviderArn, [:])
        } change: { input, provider, _ in
            provider.clientIDs.removeAll { $0 == input.clientID }
        }
    }

    private var updateThumbprints: AnyGateOperation {
        altering(IAM.updateOpenIDConnectProviderThumbprint, .openIDConnectProviders) {
            ($0.openIDConnectProviderArn, [:])
        } change: { [limits] input, provider, _ in
            provider.thumbprints = try limits.require(thumbprints: input.thumbprintList)
        }
    }
}

extension IAMLimits {
    /// The audiences, each once.
    fileprivate func require(clientIDs: [String]) throws -> [String] {
        var seen: Set<String> = []
        let distinct = clientIDs.filter { seen.insert($0).inserted }
        guard distinct.count <= clientIDsPerProvider else {
            throw quotaExceeded("ClientIdsPerOpenIdConnectProvider", clientIDsPerProvider)
        }
        return distinct
    }

    /// AWS says "fewer than 5" and takes five. It looks at the length alone, which the model says, and keeps lower case.
    fileprivate func require(thumbprints: [String]) throws -> [String] {
        guard thumbprints.count <= thumbprintsPerProvider else {
            throw IAM.Errors.invalidInput("Thumbprint list must contain fewer than \(thumbprintsPerProvider) entries.")
        }
        return thumbprints.map { $0.lowercased() }
    }
}
