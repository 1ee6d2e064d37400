import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import Primitives

extension IAMOperations {
    var samlProviderOperations: [AnyGateOperation] {
        [createSAMLProvider, getSAMLProvider, listSAMLProviders, updateSAMLProvider, deleteSAMLProvider]
            + samlProviderTagOperations
    }

    private var createSAMLProvider: AnyGateOperation {
        writing(IAM.createSAMLProvider) { input, scope in
            scope.creation(
                "CreateSAMLProvider", tagging: "TagSAMLProvider",
                of: "arn:aws:iam::\(scope.accountID):saml-provider/\(input.name)", tags: input.tags)
        } run: { [entropy, limits] input, scope, writer in
            let tags = try SAMLProviderRecord.tagRules.merge(
                input.tags ?? [], into: [], limit: limits.tagsPerResource)
            var provider = SAMLProviderRecord(
                accountID: scope.accountID, id: SAMLProviderRecord.makeID(entropy), name: input.name, metadata: "",
                createdAt: scope.call.now, validUntil: scope.call.now, tags: tags)
            try provider.set(metadata: input.samlMetadataDocument, at: scope.call.now)
            try provider.set(
                mode: input.assertionEncryptionMode, adding: input.addPrivateKey, removing: nil, at: scope.call.now,
                entropy: entropy, limit: limits.privateKeysPerProvider)
            guard !ReservedRole.isProviderName(input.name) else {
                throw IAM.Errors.invalidInput("SAML provider name \(input.name) is reserved for AWS's own.")
            }
            guard try scope.records.samlProvider(named: input.name, in: scope.accountID) == nil else {
                throw IAM.Errors.entityAlreadyExists("SAMLProvider \(input.name) already exists.")
            }
            guard try scope.records.count(.samlProviders, in: scope.accountID) < limits.samlProvidersPerAccount else {
                throw quotaExceeded("SAMLProvidersPerAccount", limits.samlProvidersPerAccount)
            }
            try writer.insert(provider)
            return IAM.CreateSAMLProviderResponse(samlProviderArn: provider.arn, tags: provider.tags.given)
        }
    }

    private var getSAMLProvider: AnyGateOperation {
        reading(IAM.getSAMLProvider) { input, scope in
            try scope.permission("GetSAMLProvider", onSAMLProvider: input.samlProviderArn)
        } run: { input, scope in
            let provider = try scope.samlProvider(input.samlProviderArn)
            let keys = provider.privateKeys.map { IAM.SAMLPrivateKey(keyId: $0.id, timestamp: $0.addedAt) }
            return IAM.GetSAMLProviderResponse(
                samlProviderUUID: provider.id, samlMetadataDocument: provider.metadata,
                createDate: provider.createdAt, validUntil: provider.validUntil,
                tags: provider.tags.isEmpty ? nil : SAMLProviderRecord.tagRules.listed(provider.tags),
                assertionEncryptionMode: provider.encryptionMode, privateKeyList: keys.isEmpty ? nil : keys)
        }
    }

    private var listSAMLProviders: AnyGateOperation {
        reading(IAM.listSAMLProviders) { _, scope in
            scope.permission("ListSAMLProviders", on: "arn:aws:iam::\(scope.accountID):saml-provider/*")
        } run: { _, scope in
            IAM.ListSAMLProvidersResponse(
                samlProviderList: try scope.records.samlProviders(in: scope.accountID).map { provider in
                    IAM.SAMLProviderListEntry(
                        arn: provider.arn, validUntil: provider.validUntil, createDate: provider.createdAt)
                })
        }
    }

    private var updateSAMLProvider: AnyGateOperation {
        writing(IAM.updateSAMLProvider) { input, scope in
            try scope.permission("UpdateSAMLProvider", onSAMLProvider: input.samlProviderArn)
        } run: { [entropy, limits] input, scope, writer in
            var provider = try scope.samlProviderToAlter(input.samlProviderArn)
            if let metadata = input.samlMetadataDocument { try provider.set(metadata: metadata, at: scope.call.now) }
            try provider.set(
                mode: input.assertionEncryptionMode, adding: input.addPrivateKey, removing: input.removePrivateKey,
                at: scope.call.now, entropy: entropy, limit: limits.privateKeysPerProvider)
            try writer.update(provider)
            return IAM.UpdateSAMLProviderResponse(samlProviderArn: provider.arn)
        }
    }

    private var deleteSAMLProvider: AnyGateOperation {
        writing(IAM.deleteSAMLProvider) { input, scope in
            try scope.permission("DeleteSAMLProvider", onSAMLProvider: input.samlProviderArn)
        } run: { input, scope, writer in
            let provider = try scope.samlProviderToAlter(input.samlProviderArn)
            try writer.deleteSAMLProvider(id: provider.id, in: scope.accountID)
            return EmptyStructure()
        }
    }
}
