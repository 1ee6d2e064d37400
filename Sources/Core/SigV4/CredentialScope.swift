public import Primitives

/// What a signing key is good for: one day, one region, one service.
public struct CredentialScope: Sendable, Hashable, CustomStringConvertible {
    /// The last element of every scope.
    public static let terminator = "aws4_request"

    /// `YYYYMMDD`, UTC.
    public var date: String
    public var region: String
    /// The name the service signs under, such as `iam` or `s3`.
    public var service: String

    public init(date: String, region: String, service: String) {
        self.date = date
        self.region = region
        self.service = service
    }

    public init(at timestamp: Timestamp, region: String, service: String) {
        self.init(date: timestamp.basicDate, region: region, service: service)
    }

    /// `20150830/us-east-1/iam/aws4_request`.
    public var description: String { "\(date)/\(region)/\(service)/\(Self.terminator)" }
}
