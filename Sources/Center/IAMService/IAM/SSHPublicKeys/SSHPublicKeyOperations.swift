import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import Platform

extension IAMOperations {
    var sshPublicKeyOperations: [AnyGateOperation] {
        [uploadSSHPublicKey, getSSHPublicKey, listSSHPublicKeys, updateSSHPublicKey, deleteSSHPublicKey]
    }

    private var uploadSSHPublicKey: AnyGateOperation {
        writing(IAM.uploadSSHPublicKey) { input, scope in
            try scope.permission("UploadSSHPublicKey", onUser: input.userName)
        } run: { [entropy, limits] input, scope, writer in
            let user = try scope.user(input.userName)
            let key = try requireSSHPublicKey(input.sshPublicKeyBody)
            let held = try scope.records.sshPublicKeys(ofUser: user.id, in: scope.accountID)
            guard !held.contains(where: { $0.material == key.material }) else {
                throw IAM.Errors.duplicateSSHPublicKey("The SSH public key is already associated with this user.")
            }
            guard held.count < limits.sshPublicKeysPerUser else {
                throw quotaExceeded("SSHPublicKeysPerUser", limits.sshPublicKeysPerUser)
            }
            let record = SSHPublicKeyRecord(
                accountID: scope.accountID,
                id: AWSIdentifiers.make(.publicKey, accountID: scope.accountID, entropy: entropy), userID: user.id,
                body: String(input.sshPublicKeyBody.trimmed), material: key.material, uploadedAt: scope.call.now)
            try writer.insert(record)
            return IAM.UploadSSHPublicKeyResponse(sshPublicKey: record.wire(user.name, key, body: record.body))
        }
    }

    private var getSSHPublicKey: AnyGateOperation {
        reading(IAM.getSSHPublicKey) { input, scope in
            try scope.permission("GetSSHPublicKey", onUser: input.userName)
        } run: { input, scope in
            let (user, record) = try scope.sshPublicKey(input.sshPublicKeyId, of: input.userName)
            guard let key = SSHPublicKey(material: record.material) else {
                throw StoreError.damaged(path: "database", detail: "the SSH public key \(record.id) cannot be read")
            }
            // What was uploaded in the form that is asked for comes back as it was, comment and all.
            let isPEM = record.body.hasPrefix("-----")
            let body =
                switch (input.encoding, isPEM) {
                case ("PEM", false): try key.pemText()
                case ("SSH", true): key.sshText
                default: record.body
                }
            return IAM.GetSSHPublicKeyResponse(sshPublicKey: record.wire(user.name, key, body: body))
        }
    }

    private var listSSHPublicKeys: AnyGateOperation {
        reading(IAM.listSSHPublicKeys) { input, scope in
            try scope.permission("ListSSHPublicKeys", onUser: input.userName)
        } run: { input, scope in
            let user = try scope.targetUser(input.userName)
            let keys = try scope.records.sshPublicKeys(ofUser: user.id, in: scope.accountID)
            let page = try Paging(input.marker, input.maxItems).slice(keys, by: \.id)
            return IAM.ListSSHPublicKeysResponse(
                sshPublicKeys: page.items.map { key in
                    IAM.SSHPublicKeyMetadata(
                        userName: user.name, sshPublicKeyId: key.id, status: CredentialStatus.text(key.isActive),
                        uploadDate: key.uploadedAt)
                }, isTruncated: page.marker != nil, marker: page.marker)
        }
    }

    private var updateSSHPublicKey: AnyGateOperation {
        writing(IAM.updateSSHPublicKey) { input, scope in
            try scope.permission("UpdateSSHPublicKey", onUser: input.userName)
        } run: { input, scope, writer in
            let isActive = try CredentialStatus.requireSettable(input.status)
            var (_, key) = try scope.sshPublicKey(input.sshPublicKeyId, of: input.userName)
            key.isActive = isActive
            try writer.update(key)
            return EmptyStructure()
        }
    }

    private var deleteSSHPublicKey: AnyGateOperation {
        writing(IAM.deleteSSHPublicKey) { input, scope in
            try scope.permission("DeleteSSHPublicKey", onUser: input.userName)
        } run: { input, scope, writer in
            let (_, key) = try scope.sshPublicKey(input.sshPublicKeyId, of: input.userName)
            try writer.deleteSSHPublicKey(key.id, in: scope.accountID)
            return EmptyStructure()
        }
    }
}

private func requireSSHPublicKey(_ text: String) throws -> SSHPublicKey {
    do {
        return try SSHPublicKey(text)
    } catch .encoding {
        throw IAM.Errors.unrecognizedPublicKeyEncoding(
            "Unrecognized public key encoding: the key must be in ssh-rsa or PEM format.")
    } catch .content {
        throw IAM.Errors.invalidPublicKey(
            "Invalid public key: it must be an RSA key of at least \(SSHPublicKey.minimumBits) bits.")
    }
}

extension Scope {
    /// The key of this id, which must be the user's of this name.
    fileprivate func sshPublicKey(_ id: String, of name: String) throws -> (UserRecord, SSHPublicKeyRecord) {
        let user = try user(name)
        guard let key = try records.sshPublicKey(id, in: accountID), key.userID == user.id else {
            throw IAM.Errors.noSuchEntity("The Public Key with id \(id) cannot be found.")
        }
        return (user, key)
    }
}

extension SSHPublicKeyRecord {
    fileprivate func wire(_ userName: String, _ key: SSHPublicKey, body: String) -> IAM.SSHPublicKey {
        IAM.SSHPublicKey(
            userName: userName, sshPublicKeyId: id, fingerprint: key.fingerprint, sshPublicKeyBody: body,
            status: CredentialStatus.text(isActive), uploadDate: uploadedAt)
    }
}
