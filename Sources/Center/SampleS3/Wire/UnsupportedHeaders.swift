import SigV4

/// Headers that ask for what the sample does not have. Passing them over would be a promise not kept.
enum UnsupportedHeaders {
    static func refuse(_ headers: HeaderList) throws(S3Error) {
        for field in headers.fields {
            let name = field.name.lowercased()
            guard name.hasPrefix("x-amz-") else { continue }
            if prefixes.contains(where: name.hasPrefix) { throw .notImplemented(field.name) }
            if let values = onlyValues[name], !values.contains(field.value) { throw .notImplemented(field.name) }
        }
    }

    private static let prefixes = [
        "x-amz-server-side-encryption", "x-amz-copy-source-server-side-encryption", "x-amz-grant-",
        "x-amz-object-lock-", "x-amz-website-redirect-location", "x-amz-write-offset-bytes", "x-amz-rename-source",
    ]

    /// Values that say what is so anyway.
    private static let onlyValues: [String: Set<String>] = [
        "x-amz-acl": ["private", "bucket-owner-full-control"],
        "x-amz-storage-class": ["STANDARD"],
        "x-amz-tagging": [""],
        "x-amz-bucket-object-lock-enabled": ["false", "False"],
        "x-amz-object-ownership": ["BucketOwnerEnforced"],
    ]
}
