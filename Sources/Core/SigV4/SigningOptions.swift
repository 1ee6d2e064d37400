/// Where services differ in what they sign.
public struct SigningOptions: Sendable, Equatable {
    /// How often the canonical path is percent-encoded beyond the plain text: once for S3, twice for all others, which
    /// encode the path of the request line as it stands.
    public enum PathEncoding: Sendable {
        case single, double
    }

    public var pathEncoding: PathEncoding
    /// Whether `.`, `..` and empty segments are resolved before encoding (RFC 3986 section 5.2.4). Never for S3, whose
    /// keys may contain them.
    public var normalizesPath: Bool
    /// Whether the session token is part of what is signed; otherwise it is added afterwards.
    public var signsSessionToken: Bool
    /// Whether `x-amz-content-sha256` is sent and signed with header signatures.
    public var sendsPayloadHash: Bool

    public init(
        pathEncoding: PathEncoding = .double, normalizesPath: Bool = true, signsSessionToken: Bool = true,
        sendsPayloadHash: Bool = false
    ) {
        self.pathEncoding = pathEncoding
        self.normalizesPath = normalizesPath
        self.signsSessionToken = signsSessionToken
        self.sendsPayloadHash = sendsPayloadHash
    }

    /// Every service but S3.
    public static let standard = SigningOptions()

    /// S3.
    public static let s3 = SigningOptions(pathEncoding: .single, normalizesPath: false, sendsPayloadHash: true)
}
