/// A group of regions with a domain and endpoints of their own (botocore `partitions.json`).
struct Partition: Sendable, Equatable {
    let name: String
    let domain: String
    let dualStackDomain: String
    /// Where IAM is, and the region that its requests are signed for.
    let iamHost: String
    let iamRegion: String

    /// The partition of `region`, by its prefix; AWS's commercial one for unknown regions.
    init(region: String) {
        self = Self.others.first { region.hasPrefix($0.prefix) }?.partition ?? .commercial
    }

    private init(_ name: String, _ domain: String, _ dualStackDomain: String, _ iamHost: String, _ iamRegion: String) {
        self.name = name
        self.domain = domain
        self.dualStackDomain = dualStackDomain
        self.iamHost = iamHost
        self.iamRegion = iamRegion
    }

    private static let commercial = Partition("aws", "amazonaws.com", "api.aws", "iam.amazonaws.com", "us-east-1")

    private static let others: [(prefix: String, partition: Partition)] = [
        (
            "cn-",
            Partition(
                "aws-cn", "amazonaws.com.cn", "api.amazonwebservices.com.cn", "iam.cn-north-1.amazonaws.com.cn",
                "cn-north-1")
        ),
        ("us-gov-", Partition("aws-us-gov", "amazonaws.com", "api.aws", "iam.us-gov.amazonaws.com", "us-gov-west-1")),
        (
            "us-isob-",
            Partition(
                "aws-iso-b", "sc2s.sgov.gov", "api.aws.scloud", "iam.us-isob-east-1.sc2s.sgov.gov", "us-isob-east-1")
        ),
        (
            "us-isof-",
            Partition(
                "aws-iso-f", "csp.hci.ic.gov", "api.aws.hci.ic.gov", "iam.us-isof-south-1.csp.hci.ic.gov",
                "us-isof-south-1")
        ),
        (
            "us-iso-",
            Partition("aws-iso", "c2s.ic.gov", "api.aws.ic.gov", "iam.us-iso-east-1.c2s.ic.gov", "us-iso-east-1")
        ),
        (
            "eu-isoe-",
            Partition(
                "aws-iso-e", "cloud.adc-e.uk", "api.cloud-aws.adc-e.uk", "iam.eu-isoe-west-1.cloud.adc-e.uk",
                "eu-isoe-west-1")
        ),
        (
            "eusc-",
            Partition(
                "aws-eusc", "amazonaws.eu", "api.amazonwebservices.eu", "iam.eusc-de-east-1.amazonaws.eu",
                "eusc-de-east-1")
        ),
    ]
}
