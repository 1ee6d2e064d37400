import AWSProtocols
import Primitives
import SigV4

extension S3Operations {
    func copyObject(_ call: S3Call) async throws -> S3Response {
        let bucket = try await allowedBucket(call, "s3:PutObject", context: Self.writeContext(call))
        let (source, file) = try await copySource(call)
        let replaces = try replacesMetadata(call)
        guard replaces || source.bucket != bucket.name || source.key != call.key else {
            throw S3Error.invalidRequest(
                "This copy request is illegal because it is trying to copy an object to itself without changing the "
                    + "object's metadata, storage class, website redirect location or encryption attributes.")
        }
        let kept = replaces ? try ObjectHeaders(request: call.headers) : ObjectHeaders(file.record.headers)
        let conditions = Preconditions(call.headers)
        let algorithm = try Self.requestedAlgorithm(call) ?? file.record.checksum?.algorithm
        let record = try await storage.withStagedFile { staged in
            var writer = ContentWriter(staged, checksum: algorithm)
            try await writer.append(ObjectContent(file: file, range: 0..<file.record.size))
            let record = try writer.seal(key: call.key, modified: call.now, headers: kept)
            try storage.commit(staged, as: call.key, in: bucket.name) { present in
                try conditions.checkWrite(present, key: call.key)
            }
            return record
        }
        return S3Response(xml: Self.copyResult("CopyObjectResult", record))
    }

    /// Finds the source of a copy, permission, owner and conditions checked, the request's empty body proven.
    func copySource(_ call: S3Call) async throws -> (CopySource, ObjectFile) {
        let source = try CopySource(header: call.headers["x-amz-copy-source"] ?? "")
        let bucket = try storage.bucket(source.bucket)
        try await call.allow("s3:GetObject", bucket: source.bucket, key: source.key, owner: bucket)
        try await call.readNothing()
        guard let bucket else { throw S3Error.noSuchBucket(source.bucket) }
        try checkOwner(of: bucket, call, header: "x-amz-source-expected-bucket-owner")
        guard let file = try storage.object(source.key, in: source.bucket) else {
            try await call.allow("s3:ListBucket", bucket: bucket.name, owner: bucket)
            throw S3Error.noSuchKey(source.key)
        }
        try Preconditions(call.headers, prefix: "x-amz-copy-source-").checkCopySource(file.record)
        return (source, file)
    }

    private func replacesMetadata(_ call: S3Call) throws(S3Error) -> Bool {
        switch call.headers["x-amz-metadata-directive"] {
        case nil, "COPY": return false
        case "REPLACE": return true
        case let other?:
            throw .invalidArgument("x-amz-metadata-directive", other, "Unknown metadata directive.")
        }
    }

    /// The checksum that `x-amz-checksum-algorithm` asks for.
    static func requestedAlgorithm(_ call: S3Call) throws(S3Error) -> ChecksumAlgorithm? {
        guard let name = call.headers["x-amz-checksum-algorithm"] else { return nil }
        guard let algorithm = ChecksumAlgorithm(rawValue: name.uppercased()) else {
            throw .invalidRequest(
                "Checksum algorithm provided is unsupported. Please try again with any of the valid types: "
                    + "[CRC32, CRC32C, CRC64NVME, SHA1, SHA256]")
        }
        return algorithm
    }

    static func copyResult(_ name: String, _ record: ObjectRecord) -> String {
        S3Document.text(name) { writer in
            writer.element("ETag", record.quotedETag)
            writer.element("LastModified", record.modified.iso8601Milliseconds)
            record.checksum?.write(to: &writer)
        }
    }
}
