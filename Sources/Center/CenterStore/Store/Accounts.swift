public protocol AccountReader {
    /// Every account, by id.
    func accounts() throws -> [AccountRecord]
    func account(_ id: String) throws -> AccountRecord?
    /// How many there are of one kind.
    func count(_ kind: CountedKind, in accountID: String) throws -> Int
    /// How much of everything an account holds.
    func counts(in accountID: String) throws -> AccountCounts
}

public protocol AccountWriter {
    func insert(_ account: AccountRecord) throws
    func update(_ account: AccountRecord) throws
}

/// What has a limit of its own in an account.
public enum CountedKind: String, Sendable, CaseIterable {
    case users, groups, roles, policies
    case mfaDevices = "mfa_devices"
    case instanceProfiles = "instance_profiles"
    case serverCertificates = "server_certificates"
    case openIDConnectProviders = "oidc_providers"
    case samlProviders = "saml_providers"
}

/// How much of everything an account holds, for its summary and its limits.
public struct AccountCounts: Hashable, Sendable {
    public var users = 0
    public var groups = 0
    public var roles = 0
    public var policies = 0
    /// Versions of managed policies, AWS's among them, that are attached to something.
    public var policyVersionsInUse = 0
    public var instanceProfiles = 0
    public var mfaDevices = 0
    public var mfaDevicesInUse = 0
    public var rootAccessKeys = 0
    public var rootMFADevices = 0
    public var rootSigningCertificates = 0
    public var serverCertificates = 0
    /// OpenID Connect's and SAML's together.
    public var providers = 0

    public init() {}
}
