import GRDB

extension SQLiteReading {
    func sshPublicKey(_ id: String, in accountID: String) throws -> SSHPublicKeyRecord? {
        try first("account_id = ? AND id = ?", [accountID, id])
    }

    func sshPublicKeys(ofUser userID: String, in accountID: String) throws -> [SSHPublicKeyRecord] {
        try all("account_id = ? AND user_id = ? ORDER BY sequence", [accountID, userID])
    }

    func signingCertificate(_ id: String, in accountID: String) throws -> SigningCertificateRecord? {
        try first("account_id = ? AND id = ?", [accountID, id])
    }

    func signingCertificates(of owner: IdentityOwner, in accountID: String) throws -> [SigningCertificateRecord] {
        try all("account_id = ? AND user_id IS ? ORDER BY sequence", [accountID, owner.userID])
    }

    func serviceCredential(_ id: String, in accountID: String) throws -> ServiceCredentialRecord? {
        try first("account_id = ? AND id = ?", [accountID, id])
    }

    func serviceCredentials(ofUser userID: String?, in accountID: String) throws -> [ServiceCredentialRecord] {
        guard let userID else { return try all("account_id = ? ORDER BY sequence", [accountID]) }
        return try all("account_id = ? AND user_id = ? ORDER BY sequence", [accountID, userID])
    }
}
