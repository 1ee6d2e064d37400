extension SQLiteWriter {
    func insert(_ certificate: ServerCertificateRecord) throws {
        try insertRow(certificate, named: certificate.name)
    }

    func update(_ certificate: ServerCertificateRecord) throws {
        try updateRow(certificate, named: certificate.name)
    }

    func deleteServerCertificate(id: String, in accountID: String) throws {
        try deleteRow("server_certificates", "id", id, in: accountID)
    }

    func insert(_ provider: OpenIDConnectProviderRecord) throws {
        try insertRow(provider, named: provider.url)
    }

    func update(_ provider: OpenIDConnectProviderRecord) throws {
        try updateRow(provider, named: provider.url)
    }

    func deleteOpenIDConnectProvider(url: String, in accountID: String) throws {
        try deleteRow("oidc_providers", "url", url, in: accountID)
    }

    func insert(_ provider: SAMLProviderRecord) throws {
        try insertRow(provider, named: provider.name)
    }

    func update(_ provider: SAMLProviderRecord) throws {
        try updateRow(provider, named: provider.name)
    }

    func deleteSAMLProvider(id: String, in accountID: String) throws {
        try deleteRow("saml_providers", "id", id, in: accountID)
    }
}
