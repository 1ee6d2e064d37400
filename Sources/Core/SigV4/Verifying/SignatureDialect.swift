/// The two families of rules and error texts: S3's, and everyone else's.
public enum SignatureDialect: Sendable {
    case standard, s3
}
