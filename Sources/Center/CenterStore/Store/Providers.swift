/// Server certificates and identity providers: what an account has beside its identities.
public protocol ProviderReader {
    func serverCertificate(named name: String, in accountID: String) throws -> ServerCertificateRecord?
    func serverCertificates(in accountID: String, _ query: ListQuery) throws -> ListPage<ServerCertificateRecord>
    func openIDConnectProvider(url: String, in accountID: String) throws -> OpenIDConnectProviderRecord?
    /// All of them, by URL.
    func openIDConnectProviders(in accountID: String) throws -> [OpenIDConnectProviderRecord]
    func samlProvider(named name: String, in accountID: String) throws -> SAMLProviderRecord?
    /// All of them, by name.
    func samlProviders(in accountID: String) throws -> [SAMLProviderRecord]
}

/// None of these is a `Change`: what they hold decides nothing about who may do what.
public protocol ProviderWriter {
    func insert(_ certificate: ServerCertificateRecord) throws
    /// Replaces all but the account and id.
    func update(_ certificate: ServerCertificateRecord) throws
    func deleteServerCertificate(id: String, in accountID: String) throws
    func insert(_ provider: OpenIDConnectProviderRecord) throws
    /// Replaces all but the account and URL.
    func update(_ provider: OpenIDConnectProviderRecord) throws
    func deleteOpenIDConnectProvider(url: String, in accountID: String) throws
    func insert(_ provider: SAMLProviderRecord) throws
    /// Replaces all but the account and id.
    func update(_ provider: SAMLProviderRecord) throws
    func deleteSAMLProvider(id: String, in accountID: String) throws
}
