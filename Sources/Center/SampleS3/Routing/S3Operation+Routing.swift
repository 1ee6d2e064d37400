extension S3Operation {
    /// The operation that a request asks for. `isCopy` says whether it names a source to copy from.
    init(method: String, target: S3Target, query: S3Query, isCopy: Bool) throws(S3Error) {
        try Self.refuseWhatIsMissing(query, isObject: target.key != nil)
        let operation: S3Operation? =
            if target.bucket == nil {
                method == "GET" ? .listBuckets : nil
            } else if target.key == nil {
                Self.onBucket(method, query)
            } else {
                Self.onObject(method, query, isCopy: isCopy)
            }
        guard let operation else { throw .methodNotAllowed }
        self = operation
    }

    private static func onBucket(_ method: String, _ query: S3Query) -> S3Operation? {
        if let operations = access.first(where: { query.has($0.key) }) { return operations.value[method] }
        switch method {
        case "GET":
            if query.has("location") { return .getBucketLocation }
            if query.has("versioning") { return .getBucketVersioning }
            if query.has("uploads") { return .listMultipartUploads }
            return query["list-type"] == "2" ? .listObjectsV2 : .listObjects
        case "HEAD": return .headBucket
        case "PUT": return query.has("versioning") ? nil : .createBucket
        case "DELETE": return .deleteBucket
        case "POST": return query.has("delete") ? .deleteObjects : nil
        default: return nil
        }
    }

    private static func onObject(_ method: String, _ query: S3Query, isCopy: Bool) -> S3Operation? {
        let isPart = query.has("uploadId")
        switch method {
        case "GET":
            if isPart { return .listParts }
            return query.has("tagging") ? .getObjectTagging : .getObject
        case "HEAD": return .headObject
        case "PUT":
            if query.has("tagging") { return nil }
            if isPart { return isCopy ? .uploadPartCopy : .uploadPart }
            return isCopy ? .copyObject : .putObject
        case "DELETE":
            if query.has("tagging") { return nil }
            return isPart ? .abortMultipartUpload : .deleteObject
        case "POST":
            if query.has("uploads") { return .createMultipartUpload }
            return isPart ? .completeMultipartUpload : nil
        default: return nil
        }
    }

    /// The operations on who may use a bucket, by subresource and method.
    private static let access: [String: [String: S3Operation]] = [
        "policy": ["GET": .getBucketPolicy, "PUT": .putBucketPolicy, "DELETE": .deleteBucketPolicy],
        "policyStatus": ["GET": .getBucketPolicyStatus],
        "publicAccessBlock": [
            "GET": .getPublicAccessBlock, "PUT": .putPublicAccessBlock, "DELETE": .deletePublicAccessBlock,
        ],
    ]

    /// Subresources of S3 that the sample lacks: passed over, they would turn a request into another one.
    private static func refuseWhatIsMissing(_ query: S3Query, isObject: Bool) throws(S3Error) {
        for name in query.names.sorted() where missing.contains(name) || isObject && access[name] != nil {
            throw .notImplemented("?\(name)")
        }
        if let version = query["versionId"], version != "null" { throw .notImplemented("?versionId") }
    }

    private static let missing: Set<String> = [
        "abac", "accelerate", "acl", "analytics", "append", "attributes", "cors", "encryption", "intelligent-tiering",
        "inventory", "legal-hold", "lifecycle", "logging", "metadataConfiguration", "metadataTable", "metrics",
        "notification", "object-lock", "ownershipControls", "renameObject", "replication", "requestPayment", "restore",
        "retention", "select", "session", "torrent",
        "versions", "website",
    ]
}
