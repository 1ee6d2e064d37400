internal import SharedConfig

/// The services of signing in (botocore's endpoint rule sets of sso-oidc, sso and signin).
extension ServiceEndpoint {
    /// sso-oidc in the region of the instance.
    static func oidc(_ settings: ProfileSettings, _ signIn: SSOSignIn) throws(SessionError) -> ServiceEndpoint {
        try identityCenter("oidc", "sso_oidc", settings, signIn)
    }

    /// The portal API in the region of the instance.
    static func portal(_ settings: ProfileSettings, _ signIn: SSOSignIn) throws(SessionError) -> ServiceEndpoint {
        try identityCenter("portal.sso", "sso", settings, signIn)
    }

    private static func identityCenter(
        _ label: String, _ service: String, _ settings: ProfileSettings, _ signIn: SSOSignIn
    ) throws(SessionError) -> ServiceEndpoint {
        let region = signIn.region.value
        if let configured = try configured(service, settings, region) { return configured }
        guard isHostLabel(region) else { throw badRegion(region, signIn.region.origin) }
        let partition = Partition(region: region)
        let domain = settings.usesDualStackEndpoint ? partition.dualStackDomain : partition.domain
        let isPlainGovernment = partition.name == "aws-us-gov" && !settings.usesDualStackEndpoint
        let isFIPS = settings.usesFIPSEndpoint && !isPlainGovernment
        return try make("\(label)\(isFIPS ? "-fips" : "").\(region).\(domain)", region, partition.name)
    }

    /// signin, which renews the sign-ins of `aws login`, in the profile's region.
    static func signin(_ settings: ProfileSettings) throws(SessionError) -> ServiceEndpoint {
        let region = settings.region?.value ?? "us-east-1"
        if let configured = try configured("signin", settings, region) { return configured }
        guard isHostLabel(region) else {
            throw badRegion(region, settings.region?.origin ?? .environment(variable: "AWS_REGION"))
        }
        let partition = Partition(region: region)
        let isPlain = !settings.usesFIPSEndpoint && !settings.usesDualStackEndpoint
        if isPlain, let domain = signinDomains[partition.name] {
            return try make("\(region).\(domain)", region, partition.name)
        }
        let domain = settings.usesDualStackEndpoint ? partition.dualStackDomain : partition.domain
        return try make("signin\(settings.usesFIPSEndpoint ? "-fips" : "").\(region).\(domain)", region, partition.name)
    }

    private static let signinDomains = [
        "aws": "signin.aws.amazon.com", "aws-cn": "signin.amazonaws.cn", "aws-us-gov": "signin.amazonaws-us-gov.com",
    ]

    private static func badRegion(_ region: String, _ origin: SettingOrigin) -> SessionError {
        SessionError(
            .configuration, "the region '\(region)' is no name of a region (\(origin))", at: origin.location,
            hint: "use a name such as us-east-1")
    }
}
