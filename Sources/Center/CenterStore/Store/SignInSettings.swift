public protocol SignInSettingsReader {
    /// The account's settings; the defaults where nobody changed them.
    func instanceSettings(of accountID: String) throws -> InstanceSettings
    func relyingParty() throws -> RelyingPartyRecord
    /// By name.
    func applicationLinks(in accountID: String) throws -> [ApplicationLinkRecord]
}

public protocol SignInSettingsWriter {
    func put(_ settings: InstanceSettings) throws
    /// Not a `Change`.
    func put(_ party: RelyingPartyRecord) throws
    /// Inserts the link or replaces it; not a `Change`.
    func put(_ link: ApplicationLinkRecord) throws
    func deleteApplicationLink(_ id: String, in accountID: String) throws
}
