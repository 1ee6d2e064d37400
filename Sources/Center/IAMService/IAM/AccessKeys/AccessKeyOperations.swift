import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import Platform

extension IAMOperations {
    var accessKeyOperations: [AnyGateOperation] {
        [createAccessKey, listAccessKeys, updateAccessKey, deleteAccessKey, getAccessKeyLastUsed]
    }

    private var createAccessKey: AnyGateOperation {
        writing(IAM.createAccessKey) { input, scope in
            try scope.permission("CreateAccessKey", onUser: input.userName)
        } run: { [entropy, limits] input, scope, writer in
            let target = try scope.target(input.userName)
            let held = try scope.records.accessKeys(of: target.owner, in: scope.accountID)
            guard held.count < limits.accessKeysPerUser else {
                throw quotaExceeded("AccessKeysPerUser", limits.accessKeysPerUser)
            }
            let key = AccessKeyRecord(
                accountID: scope.accountID,
                id: AWSIdentifiers.make(.accessKey, accountID: scope.accountID, entropy: entropy), owner: target.owner,
                secret: AWSIdentifiers.makeSecretAccessKey(entropy: entropy), createdAt: scope.call.now)
            try writer.insert(key)
            return IAM.CreateAccessKeyResponse(
                accessKey: IAM.AccessKey(
                    userName: target.name(in: scope), accessKeyId: key.id, status: key.status,
                    secretAccessKey: key.secret, createDate: key.createdAt))
        }
    }

    private var listAccessKeys: AnyGateOperation {
        reading(IAM.listAccessKeys) { input, scope in
            try scope.permission("ListAccessKeys", onUser: input.userName)
        } run: { input, scope in
            let target = try scope.target(input.userName)
            let keys = try scope.records.accessKeys(of: target.owner, in: scope.accountID)
            let page = try Paging(input.marker, input.maxItems).slice(keys, by: \.id)
            let name = target.name(in: scope)
            return IAM.ListAccessKeysResponse(
                accessKeyMetadata: page.items.map { key in
                    IAM.AccessKeyMetadata(
                        userName: name, accessKeyId: key.id, status: key.status, createDate: key.createdAt)
                }, isTruncated: page.marker != nil, marker: page.marker)
        }
    }

    private var updateAccessKey: AnyGateOperation {
        writing(IAM.updateAccessKey) { input, scope in
            try scope.permission("UpdateAccessKey", onUser: input.userName)
        } run: { input, scope, writer in
            let isActive = try CredentialStatus.requireSettable(input.status)
            let key = try scope.accessKey(input.accessKeyId, of: input.userName)
            try writer.setActive(isActive, accessKey: key.id, in: scope.accountID)
            return EmptyStructure()
        }
    }

    private var deleteAccessKey: AnyGateOperation {
        writing(IAM.deleteAccessKey) { input, scope in
            try scope.permission("DeleteAccessKey", onUser: input.userName)
        } run: { input, scope, writer in
            let key = try scope.accessKey(input.accessKeyId, of: input.userName)
            try writer.deleteAccessKey(key.id, in: scope.accountID)
            return EmptyStructure()
        }
    }

    private var getAccessKeyLastUsed: AnyGateOperation {
        reading(IAM.getAccessKeyLastUsed) { input, scope in
            // Keys that do not exist and keys of other accounts get one answer, so that nobody finds out which do.
            guard let key = try scope.records.accessKey(input.accessKeyId), key.accountID == scope.accountID else {
                throw accessDenied(
                    "User: \(scope.call.caller.arn) is not authorized to perform iam:GetAccessKeyLastUsed on "
                        + "resource: access key \(input.accessKeyId)")
            }
            let user = try key.owner.userID.flatMap { try scope.records.user(id: $0, in: scope.accountID) }
            return scope.permission(
                "GetAccessKeyLastUsed", on: user?.arn ?? "arn:aws:iam::\(scope.accountID):root",
                called: "access key \(key.id)", tags: user?.tags ?? [])
        } run: { input, scope in
            let key = try scope.records.accessKey(input.accessKeyId)
            let user = try key?.owner.userID.flatMap { try scope.records.user(id: $0, in: scope.accountID) }
            return IAM.GetAccessKeyLastUsedResponse(
                userName: user?.name ?? scope.rootName,
                accessKeyLastUsed: IAM.AccessKeyLastUsed(
                    lastUsedDate: key?.lastUse?.at, serviceName: key?.lastUse?.service ?? "N/A",
                    region: key?.lastUse?.region ?? "N/A"))
        }
    }
}

extension Scope {
    /// The key of this id that belongs to the user of this name, or without a name to the caller.
    fileprivate func accessKey(_ id: String, of name: String?) throws -> AccessKeyRecord {
        let target = try target(name)
        let found = try records.accessKey(id).flatMap { $0.accountID == accountID ? $0 : nil }
        if let found, found.owner == target.owner { return found }
        // The caller means another's key: that takes a name.
        if name == nil, found != nil { throw Self.nameRequired }
        throw IAM.Errors.noSuchEntity("The Access Key with id \(id) cannot be found.")
    }
}

extension AccessKeyRecord {
    fileprivate var status: String { CredentialStatus.text(isActive) }
}
