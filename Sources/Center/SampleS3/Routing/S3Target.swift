import Primitives

/// What a path-style request is about: nothing, a bucket, or an object.
struct S3Target: Sendable, Equatable {
    /// Nil for the service itself.
    var bucket: String?
    /// Nil for the bucket itself.
    var key: String?

    /// Reads the path as it stands on the request line. Keys are taken as they are: `.`, `..` and empty segments
    /// have no meaning in them.
    init(rawPath: String) throws(S3Error) {
        guard rawPath.utf8.first == UInt8(ascii: "/") else { throw .invalidURI }
        let parts = rawPath.dropFirst().split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let bucket = parts.first, !bucket.isEmpty || parts.count == 1 else { throw .invalidURI }
        guard let name = PercentEncoding.decodeText(bucket) else { throw .invalidURI }
        self.bucket = name.isEmpty ? nil : name
        if parts.count == 2, !parts[1].isEmpty { key = try Self.key(decoding: parts[1]) }
    }

    /// A key in percent-encoding: 1 to 1024 bytes of UTF-8.
    static func key(decoding text: some StringProtocol) throws(S3Error) -> String {
        guard let key = PercentEncoding.decodeText(text), !key.isEmpty else { throw .invalidURI }
        guard key.utf8.count <= 1024 else { throw .keyTooLong }
        return key
    }
}
