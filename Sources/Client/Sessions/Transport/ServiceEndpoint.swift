internal import SharedConfig

/// Where a service is asked, and how requests to it are signed.
struct ServiceEndpoint: Sendable, Equatable {
    let url: EndpointURL
    let signingRegion: String
    /// What tells sessions of one realm from those of another: a configured address, else the partition. Sessions are
    /// good in every region of theirs, so that another region costs no new code.
    let authority: String
    /// Where the address is configured, such as `/home/ann/.aws/config:3`; nil for AWS's own.
    var origin: String?

    /// Whether others than the two ends can read what is said: plain http, and not to this machine.
    var isReadableOnTheWay: Bool { !url.isSecure && !url.isLoopback }

    /// STS as botocore finds it: the configured address, else the region's, else the global one.
    static func sts(_ settings: ProfileSettings) throws(SessionError) -> ServiceEndpoint {
        let region = settings.region?.value ?? "us-east-1"
        if let configured = try configured("sts", settings, region) { return configured }
        let partition = Partition(region: region)
        guard isHostLabel(region) else { throw badRegion(settings) }
        if settings.region == nil || settings.usesLegacySTSEndpoint && legacyRegions.contains(region) {
            return try make("sts.amazonaws.com", "us-east-1", "aws global")
        }
        let isFIPS = settings.usesFIPSEndpoint
        let domain = settings.usesDualStackEndpoint ? partition.dualStackDomain : partition.domain
        let needsFIPSLabel = isFIPS && !(partition.name == "aws-us-gov" && !settings.usesDualStackEndpoint)
        return try make("sts\(needsFIPSLabel ? "-fips" : "").\(region).\(domain)", region, partition.name)
    }

    /// IAM: the configured address, else the partition's.
    static func iam(_ settings: ProfileSettings) throws(SessionError) -> ServiceEndpoint {
        let region = settings.region?.value ?? "us-east-1"
        let partition = Partition(region: region)
        if let configured = try configured("iam", settings, partition.iamRegion) { return configured }
        let isFIPS = settings.usesFIPSEndpoint && partition.name == "aws"
        return try make(isFIPS ? "iam-fips.amazonaws.com" : partition.iamHost, partition.iamRegion, partition.name)
    }

    static func configured(
        _ service: String, _ settings: ProfileSettings, _ region: String
    ) throws(SessionError) -> ServiceEndpoint? {
        let found: Setting<String>?
        do { found = try settings.endpoint(of: service) } catch { throw SessionError(error) }
        guard let found else { return nil }
        guard let url = EndpointURL(found.value) else {
            throw SessionError(
                .configuration,
                "the endpoint '\(found.value)' is no address"
                    + (found.origin.location == nil ? " (\(found.origin))" : ""),
                at: found.origin.location, hint: "write it as https://HOST or https://HOST:PORT/PATH")
        }
        return ServiceEndpoint(url: url, signingRegion: region, authority: url.text, origin: "\(found.origin)")
    }

    static func make(
        _ host: String, _ region: String, _ authority: String
    ) throws(SessionError) -> ServiceEndpoint {
        guard let url = EndpointURL("https://\(host)") else {
            throw SessionError(
                .configuration, "the region '\(region)' makes no host name", hint: "aws configure set region us-east-1")
        }
        return ServiceEndpoint(url: url, signingRegion: region, authority: authority)
    }

    private static func badRegion(_ settings: ProfileSettings) -> SessionError {
        SessionError(
            .configuration,
            "the region '\(settings.region?.value ?? "")' is no name of a region"
                + " (\(settings.region.map { $0.origin.description } ?? "default"))",
            at: settings.region?.origin.location, hint: "use a name such as us-east-1")
    }

    /// A region ends up in a host name that credentials are sent to: nothing but one label may pass.
    static func isHostLabel(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 63
            && text.utf8.allSatisfy {
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
            }
    }

    /// The regions that `sts_regional_endpoints = legacy` sends to the global endpoint.
    private static let legacyRegions: Set<String> = [
        "ap-northeast-1", "ap-south-1", "ap-southeast-1", "ap-southeast-2", "aws-global", "ca-central-1",
        "eu-central-1", "eu-north-1", "eu-west-1", "eu-west-2", "eu-west-3", "sa-east-1", "us-east-1", "us-east-2",
        "us-west-1", "us-west-2",
    ]
}
