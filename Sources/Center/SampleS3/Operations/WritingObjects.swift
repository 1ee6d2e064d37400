import AWSProtocols
import IAMPolicy
import SigV4

extension S3Operations {
    func putObject(_ call: S3Call) async throws -> S3Response {
        let bucket = try await allowedBucket(call, "s3:PutObject", context: Self.writeContext(call))
        let kept = try ObjectHeaders(request: call.headers)
        let conditions = Preconditions(call.headers)
        // Told now, the body need not be sent; told again at the end, it is certain.
        try conditions.checkWrite(storage.object(call.key, in: bucket.name)?.record, key: call.key)
        let record = try await storage.withStagedFile { staged in
            let writer = try await call.receive(into: staged)
            let record = try writer.seal(key: call.key, modified: call.now, headers: kept)
            try storage.commit(staged, as: call.key, in: bucket.name) { present in
                try conditions.checkWrite(present, key: call.key)
            }
            return record
        }
        var headers: HeaderList = ["ETag": record.quotedETag, "Content-Length": "0"]
        if let checksum = record.checksum { headers.append(contentsOf: checksum.headers) }
        return S3Response(headers: headers)
    }

    func deleteObject(_ call: S3Call) async throws -> S3Response {
        let bucket = try await allowedBucket(call, "s3:DeleteObject")
        try await call.readNothing()
        let conditions = Preconditions(call.headers)
        try storage.removeObject(call.key, in: bucket.name) { present in
            try conditions.checkWrite(present, key: call.key)
        }
        return S3Response(status: 204)
    }

    /// The headers that policies on writing may look at.
    static func writeContext(_ call: S3Call) -> RequestContext {
        var context: RequestContext = [:]
        for name in ["x-amz-acl", "x-amz-storage-class", "x-amz-copy-source", "x-amz-metadata-directive"] {
            if let value = call.headers[name] { context["s3:\(name)"] = [value] }
        }
        for name in ["if-match", "if-none-match"] {
            if let value = call.headers[name] { context["s3:\(name)"] = [value] }
        }
        return context
    }
}
