extension SQLiteWriter {
    func insert(_ key: SSHPublicKeyRecord) throws {
        try insertRow(key, named: key.id)
    }

    func update(_ key: SSHPublicKeyRecord) throws {
        try updateRow(key, named: key.id)
    }

    func deleteSSHPublicKey(_ id: String, in accountID: String) throws {
        try deleteRow("ssh_public_keys", "id", id, in: accountID)
    }

    func insert(_ certificate: SigningCertificateRecord) throws {
        try insertRow(certificate, named: certificate.id)
    }

    func update(_ certificate: SigningCertificateRecord) throws {
        try updateRow(certificate, named: certificate.id)
    }

    func deleteSigningCertificate(_ id: String, in accountID: String) throws {
        try deleteRow("signing_certificates", "id", id, in: accountID)
    }

    func insert(_ credential: ServiceCredentialRecord) throws {
        try insertRow(credential, named: credential.serviceUserName)
    }

    func update(_ credential: ServiceCredentialRecord) throws {
        try updateRow(credential, named: credential.serviceUserName)
    }

    func deleteServiceCredential(_ id: String, in accountID: String) throws {
        try deleteRow("service_credentials", "id", id, in: accountID)
    }
}
