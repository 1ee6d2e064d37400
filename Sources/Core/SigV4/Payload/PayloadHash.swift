internal import Primitives

/// What a signature says about the body: its digest, or how the body proves itself, or nothing. The value of
/// `x-amz-content-sha256` and the last line of the canonical request.
public enum PayloadHash: Sendable, Hashable {
    /// The SHA-256 of the body, 64 lower-case hex digits.
    case digest(String)
    /// `UNSIGNED-PAYLOAD`: the body is not covered.
    case unsigned
    /// `STREAMING-AWS4-HMAC-SHA256-PAYLOAD`: `aws-chunked`, each chunk signed.
    case signedChunks
    /// `STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER`: each chunk and the trailer signed.
    case signedChunksWithTrailer
    /// `STREAMING-UNSIGNED-PAYLOAD-TRAILER`: `aws-chunked` with a trailer, nothing signed.
    case unsignedChunksWithTrailer

    /// The digest of `body`.
    public static func sha256(of body: [UInt8]) -> PayloadHash {
        .digest(sha256Hex(body))
    }

    /// The digest of an empty body.
    public static let empty = PayloadHash.sha256(of: [])

    /// Reads a value of `x-amz-content-sha256`; nil for what is none of the forms above.
    public init?(_ text: String) {
        switch text {
        case "UNSIGNED-PAYLOAD": self = .unsigned
        case "STREAMING-AWS4-HMAC-SHA256-PAYLOAD": self = .signedChunks
        case "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER": self = .signedChunksWithTrailer
        case "STREAMING-UNSIGNED-PAYLOAD-TRAILER": self = .unsignedChunksWithTrailer
        default:
            guard Hex.decode(text)?.count == 32, text == text.lowercased() else { return nil }
            self = .digest(text)
        }
    }

    /// As it stands in `x-amz-content-sha256`.
    public var text: String {
        switch self {
        case .digest(let digits): digits
        case .unsigned: "UNSIGNED-PAYLOAD"
        case .signedChunks: "STREAMING-AWS4-HMAC-SHA256-PAYLOAD"
        case .signedChunksWithTrailer: "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER"
        case .unsignedChunksWithTrailer: "STREAMING-UNSIGNED-PAYLOAD-TRAILER"
        }
    }

    /// Whether the body is in the `aws-chunked` coding.
    public var isChunked: Bool {
        switch self {
        case .digest, .unsigned: false
        case .signedChunks, .signedChunksWithTrailer, .unsignedChunksWithTrailer: true
        }
    }
}
