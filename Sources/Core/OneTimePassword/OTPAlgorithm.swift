/// The hash under the HMAC of a one-time password (RFC 6238 section 1.2). AWS's virtual devices use SHA-1.
public enum OTPAlgorithm: String, CaseIterable, Sendable {
    case sha1
    case sha256
    case sha512
}
