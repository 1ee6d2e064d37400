import AWSProtocols
import CenterGate

extension S3Operations {
    /// Deletes up to a thousand objects, each with a permission and a result of its own.
    func deleteObjects(_ call: S3Call) async throws -> S3Response {
        // The keys stand in the body: nothing but the bucket is known before it is read.
        let bucket = try storage.bucket(call.bucketName)
        guard try Integrity(call.headers).isPresent else {
            throw S3Error.invalidRequest(
                "Missing required header for this request: Content-MD5 OR x-amz-checksum-*")
        }
        let document = try S3Document.read(try await call.readDocument(limit: 8 << 20), root: "Delete")
        let objects = try document.all("Object").map { try Deletion($0) }
        guard (1...1000).contains(objects.count) else { throw S3Error.malformedXML }
        let isQuiet = document["Quiet"]?.text == "true"
        var outcomes: [(key: String, error: S3Error?)] = []
        for object in objects {
            outcomes.append((object.key, try await delete(object, in: bucket, call)))
        }
        // Without a bucket the answer is one error, but only for those who may delete in it.
        guard bucket != nil else { throw outcomes.compactMap(\.error).first ?? .noSuchBucket(call.bucketName) }
        return S3Response(xml: Self.document(outcomes, isQuiet: isQuiet))
    }

    /// Nil when it is done, or there was no such object.
    private func delete(_ object: Deletion, in bucket: BucketRecord?, _ call: S3Call) async throws -> S3Error? {
        // Before the question of permission, which the log repeats with the key.
        guard object.key.utf8.count <= 1024 else { return .keyTooLong }
        do {
            try await call.allow("s3:DeleteObject", bucket: call.bucketName, key: object.key, owner: bucket)
            guard let bucket else { return .noSuchBucket(call.bucketName) }
            try checkOwner(of: bucket, call)
            guard object.versionID == nil else { return .notImplemented("VersionId") }
            try storage.removeObject(object.key, in: bucket.name) { present in
                guard let etag = object.etag else { return }
                guard let present else { throw S3Error.noSuchKey(object.key) }
                guard Preconditions.matches(etag, present) else { throw S3Error.preconditionFailed }
            }
            return nil
        } catch let error as ServiceError where error.httpStatus < 500 {
            return S3Error(error)
        } catch let error as S3Error where error.httpStatus < 500 {
            return error
        }
    }

    private static func document(_ outcomes: [(key: String, error: S3Error?)], isQuiet: Bool) -> String {
        S3Document.text("DeleteResult") { writer in
            for outcome in outcomes {
                if let error = outcome.error {
                    writer.element("Error") { writer in
                        writer.element("Key", outcome.key)
                        writer.element("Code", error.code)
                        writer.element("Message", error.message)
                    }
                } else if !isQuiet {
                    writer.element("Deleted") { $0.element("Key", outcome.key) }
                }
            }
        }
    }
}

/// An object to delete.
private struct Deletion {
    let key: String
    let etag: String?
    let versionID: String?

    init(_ element: XMLElement) throws(S3Error) {
        guard let key = element["Key"]?.text, !key.isEmpty else { throw .malformedXML }
        self.key = key
        etag = element["ETag"]?.text
        versionID = element["VersionId"].flatMap { $0.text == "null" ? nil : $0.text }
    }
}
