/// How much of everything there may be: AWS's default quotas (IAM User Guide, "IAM and AWS STS quotas"). How many
/// users an account has is not limited, because the disk is its owner's.
public struct IAMLimits: Sendable, Hashable {
    public var groupsPerAccount = 300
    public var rolesPerAccount = 1000
    public var policiesPerAccount = 1500
    public var instanceProfilesPerAccount = 1000
    public var rolesPerInstanceProfile = 1
    public var groupsPerUser = 10
    public var policiesPerUser = 10
    public var policiesPerGroup = 10
    public var policiesPerRole = 10
    public var accessKeysPerUser = 2
    public var mfaDevicesPerUser = 8
    public var sshPublicKeysPerUser = 5
    public var signingCertificatesPerUser = 2
    /// Of one service.
    public var serviceCredentialsPerUser = 2
    public var serverCertificatesPerAccount = 20
    public var openIDConnectProvidersPerAccount = 100
    public var clientIDsPerProvider = 100
    public var thumbprintsPerProvider = 5
    public var samlProvidersPerAccount = 100
    public var privateKeysPerProvider = 2
    public var versionsPerPolicy = 5
    public var tagsPerResource = 50
    /// Characters, white space not counted.
    public var managedPolicySize = 6144
    public var trustPolicySize = 2048
    public var userPolicySize = 2048
    public var groupPolicySize = 5120
    public var rolePolicySize = 10240

    public init() {}
}
