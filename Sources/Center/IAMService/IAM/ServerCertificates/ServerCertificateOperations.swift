import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import Platform

extension IAMOperations {
    var serverCertificateOperations: [AnyGateOperation] {
        [
            uploadServerCertificate, getServerCertificate, listServerCertificates, updateServerCertificate,
            deleteServerCertificate,
        ] + serverCertificateTagOperations
    }

    private var uploadServerCertificate: AnyGateOperation {
        writing(IAM.uploadServerCertificate) { input, scope in
            scope.creation(
                "UploadServerCertificate", tagging: "TagServerCertificate",
                of: scope.arn(ofServerCertificate: input.serverCertificateName, path: input.path), tags: input.tags)
        } run: { [entropy, limits] input, scope, writer in
            try requirePath(input.path)
            let tags = try ServerCertificateRecord.tagRules.merge(
                input.tags ?? [], into: [], limit: limits.tagsPerResource)
            let expiresAt = try requireKeyPair(input, at: scope.call.now)
            try scope.requireNoServerCertificate(named: input.serverCertificateName)
            let limit = limits.serverCertificatesPerAccount
            guard try scope.records.count(.serverCertificates, in: scope.accountID) < limit else {
                throw quotaExceeded("ServerCertificatesPerAccount", limit)
            }
            let record = ServerCertificateRecord(
                accountID: scope.accountID,
                id: AWSIdentifiers.make(.serverCertificate, accountID: scope.accountID, entropy: entropy),
                name: input.serverCertificateName, path: input.path ?? "/",
                body: String(input.certificateBody.trimmed), chain: input.certificateChain.map { String($0.trimmed) },
                privateKey: input.privateKey, uploadedAt: scope.call.now, expiresAt: expiresAt, tags: tags)
            try writer.insert(record)
            return IAM.UploadServerCertificateResponse(
                serverCertificateMetadata: record.metadata, tags: record.tags.given)
        }
    }

    private var getServerCertificate: AnyGateOperation {
        reading(IAM.getServerCertificate) { input, scope in
            try scope.permission("GetServerCertificate", onServerCertificate: input.serverCertificateName)
        } run: { input, scope in
            let record = try scope.serverCertificate(input.serverCertificateName)
            return IAM.GetServerCertificateResponse(
                serverCertificate: IAM.ServerCertificate(
                    serverCertificateMetadata: record.metadata, certificateBody: record.body,
                    certificateChain: record.chain, tags: ServerCertificateRecord.tagRules.listed(record.tags)))
        }
    }

    private var listServerCertificates: AnyGateOperation {
        reading(IAM.listServerCertificates) { input, scope in
            scope.permission("ListServerCertificates", onAll: "server-certificate", pathPrefix: input.pathPrefix)
        } run: { input, scope in
            let paging = try Paging(input.marker, input.maxItems)
            let page = try scope.records.serverCertificates(
                in: scope.accountID, paging.query(pathPrefix: input.pathPrefix))
            return IAM.ListServerCertificatesResponse(
                serverCertificateMetadataList: page.items.map(\.metadata), isTruncated: page.next != nil,
                marker: page.marker)
        }
    }

    private var updateServerCertificate: AnyGateOperation {
        writing(IAM.updateServerCertificate) { input, scope in
            // Both names are asked about, as where a user is renamed.
            let name = input.serverCertificateName
            var requests = try scope.permission("UpdateServerCertificate", onServerCertificate: name)
            if let record = try scope.records.serverCertificate(named: name, in: scope.accountID),
                input.newPath != nil || input.newServerCertificateName != nil
            {
                let arn = scope.arn(
                    ofServerCertificate: input.newServerCertificateName ?? record.name,
                    path: input.newPath ?? record.path)
                requests += scope.permission("UpdateServerCertificate", on: arn, tags: record.tags)
            }
            return requests
        } run: { input, scope, writer in
            try requirePath(input.newPath)
            var record = try scope.serverCertificate(input.serverCertificateName)
            if let name = input.newServerCertificateName {
                if name.lowercased() != record.name.lowercased() {
                    try scope.requireNoServerCertificate(named: name)
                }
                record.name = name
            }
            record.path = input.newPath ?? record.path
            try writer.update(record)
            return EmptyStructure()
        }
    }

    private var deleteServerCertificate: AnyGateOperation {
        writing(IAM.deleteServerCertificate) { input, scope in
            try scope.permission("DeleteServerCertificate", onServerCertificate: input.serverCertificateName)
        } run: { input, scope, writer in
            let record = try scope.serverCertificate(input.serverCertificateName)
            try writer.deleteServerCertificate(id: record.id, in: scope.accountID)
            return EmptyStructure()
        }
    }
}

extension Scope {
    fileprivate func requireNoServerCertificate(named name: String) throws {
        guard try records.serverCertificate(named: name, in: accountID) == nil else {
            throw IAM.Errors.entityAlreadyExists("The Server Certificate with name \(name) already exists.")
        }
    }
}
