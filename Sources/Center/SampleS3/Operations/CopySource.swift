import Primitives

/// The object that a copy is made of (`x-amz-copy-source`).
struct CopySource: Sendable {
    let bucket: String
    let key: String

    /// Reads `/bucket/key` or `bucket/key`, percent-encoded.
    init(header text: String) throws(S3Error) {
        let parts = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 1 || parts[1] == "versionId=null" else { throw .notImplemented("x-amz-copy-source") }
        let invalid = S3Error.invalidArgument(
            "x-amz-copy-source", text, "Copy Source must mention the source bucket and key: sourcebucket/sourcekey")
        guard let decoded = PercentEncoding.decodeText(parts[0]) else { throw invalid }
        let path = decoded.hasPrefix("/") ? decoded.dropFirst() : decoded[...]
        let names = path.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard names.count == 2, !names[0].isEmpty, !names[1].isEmpty else { throw invalid }
        guard names[1].utf8.count <= 1024 else { throw .keyTooLong }
        bucket = String(names[0])
        key = String(names[1])
    }
}
