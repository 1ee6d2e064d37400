import AWSProtocols
import CenterGate
import SigV4

extension S3Operations {
    func createMultipartUpload(_ call: S3Call) async throws -> S3Response {
        let bucket = try await allowedBucket(call, "s3:PutObject", context: Self.writeContext(call))
        try await call.readNothing()
        let algorithm = try Self.requestedAlgorithm(call)
        let upload = UploadRecord(
            id: storage.freshName(), key: call.key, initiated: call.now, initiator: call.call.caller.arn,
            headers: try ObjectHeaders(request: call.headers).list, algorithm: algorithm,
            coverage: try Self.coverage(call, algorithm))
        try storage.createUpload(upload, in: bucket.name)
        var response = S3Response(
            xml: S3Document.text("InitiateMultipartUploadResult") { writer in
                writer.element("Bucket", bucket.name)
                writer.element("Key", upload.key)
                writer.element("UploadId", upload.id)
            })
        if let algorithm {
            response.headers.append("x-amz-checksum-algorithm", algorithm.rawValue)
            response.headers.append("x-amz-checksum-type", upload.coverage.rawValue)
        }
        return response
    }

    /// What the object's checksum is to cover (CreateMultipartUpload, `x-amz-checksum-type`).
    private static func coverage(
        _ call: S3Call, _ algorithm: ChecksumAlgorithm?
    ) throws(S3Error) -> ObjectChecksum.Coverage {
        let text = call.headers["x-amz-checksum-type"]
        let isFullByDefault = algorithm?.coversFullObjectByDefault ?? true
        guard let text else { return isFullByDefault ? .fullObject : .composite }
        let isPossible: Bool =
            switch (algorithm, text.uppercased()) {
            case (.crc64nvme, "COMPOSITE"), (.sha1, "FULL_OBJECT"), (.sha256, "FULL_OBJECT"), (nil, _): false
            default: true
            }
        guard isPossible, let coverage = ObjectChecksum.Coverage(rawValue: text.uppercased()) else {
            throw .invalidRequest(
                "The \(text) checksum type cannot be used with the \(algorithm?.rawValue ?? "absent") checksum algorithm."
            )
        }
        return coverage
    }

    func abortMultipartUpload(_ call: S3Call) async throws -> S3Response {
        let bucket = try await allowedBucket(call, "s3:AbortMultipartUpload")
        try await call.readNothing()
        let upload = try upload(of: call, in: bucket)
        guard try storage.removeUpload(upload.id, in: bucket.name) else { throw S3Error.noSuchUpload }
        return S3Response(status: 204)
    }

    /// The upload that a request names, which must be of its key.
    func upload(of call: S3Call, in bucket: BucketRecord) throws -> UploadRecord {
        guard let upload = try storage.upload(call.query["uploadId"] ?? "", in: bucket.name), upload.key == call.key
        else { throw S3Error.noSuchUpload }
        return upload
    }
}
