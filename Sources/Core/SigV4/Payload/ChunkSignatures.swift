internal import Crypto
internal import Primitives

/// The chain of signatures over the chunks of one body: each covers the one before it, the first covers the
/// request's own.
struct ChunkSignatures: Sendable {
    private let key: SigningKey
    private let timestamp: Timestamp
    private var previous: String

    init(_ verified: VerifiedSignature) {
        key = verified.key
        timestamp = verified.timestamp
        previous = verified.signature
    }

    /// Whether `signature` is that of the next chunk, whose content has the digest `digest` (hex).
    mutating func accepts(_ signature: String, chunkDigest digest: String) -> Bool {
        accepts(signature, ["AWS4-HMAC-SHA256-PAYLOAD", date, scope, previous, PayloadHash.empty.text, digest])
    }

    /// Whether `signature` is that of the trailer, whose canonical lines are `lines`.
    mutating func accepts(_ signature: String, trailerLines lines: String) -> Bool {
        accepts(signature, ["AWS4-HMAC-SHA256-TRAILER", date, scope, previous, sha256Hex(Array(lines.utf8))])
    }

    private var date: String { timestamp.basicISO8601 }
    private var scope: String { key.scope.description }

    private mutating func accepts(_ signature: String, _ lines: [String]) -> Bool {
        let expected = key.signature(of: Array(lines.joined(separator: "\n").utf8))
        previous = expected
        return constantTimeEquals(expected, signature)
    }
}
