import GRDB

extension SQLiteReading {
    func serverCertificate(named name: String, in accountID: String) throws -> ServerCertificateRecord? {
        try first("account_id = ? AND name = ?", [accountID, name])
    }

    func serverCertificates(in accountID: String, _ query: ListQuery) throws -> ListPage<ServerCertificateRecord> {
        try page(query, where: "account_id = ?", [accountID], marker: \.name)
    }

    func openIDConnectProvider(url: String, in accountID: String) throws -> OpenIDConnectProviderRecord? {
        try first("account_id = ? AND url = ?", [accountID, url])
    }

    func openIDConnectProviders(in accountID: String) throws -> [OpenIDConnectProviderRecord] {
        try all("account_id = ? ORDER BY url", [accountID])
    }

    func samlProvider(named name: String, in accountID: String) throws -> SAMLProviderRecord? {
        try first("account_id = ? AND name = ?", [accountID, name])
    }

    func samlProviders(in accountID: String) throws -> [SAMLProviderRecord] {
        try all("account_id = ? ORDER BY name", [accountID])
    }
}
