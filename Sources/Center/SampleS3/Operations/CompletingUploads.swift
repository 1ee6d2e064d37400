import AWSProtocols
import CenterGate
import Crypto
import Primitives
import SigV4

extension S3Operations {
    func completeMultipartUpload(_ call: S3Call) async throws -> S3Response {
        let bucket = try await allowedBucket(call, "s3:PutObject", context: Self.writeContext(call))
        let upload = try upload(of: call, in: bucket)
        let conditions = Preconditions(call.headers)
        // The checksum headers of this request are about the object, not about its body.
        let body = try await call.withoutChecksumHeaders.readDocument(limit: 8 << 20)
        let claims = try CompletedPart.list(S3Document.read(body, root: "CompleteMultipartUpload"))
        let parts = try self.parts(claims, of: upload, in: bucket)
        let record = try await storage.withStagedFile { staged in
            let record = try await assemble(parts, of: upload, into: staged, call)
            try storage.commit(staged, as: upload.key, in: bucket.name) { present in
                try conditions.checkWrite(present, key: upload.key)
            }
            return record
        }
        _ = try storage.removeUpload(upload.id, in: bucket.name)
        return S3Response(
            xml: S3Document.text("CompleteMultipartUploadResult") { writer in
                writer.element(
                    "Location", "/\(bucket.name)/" + PercentEncoding.encode(upload.key, keepingSlashes: true))
                writer.element("Bucket", bucket.name)
                writer.element("Key", upload.key)
                writer.element("ETag", record.quotedETag)
                record.checksum?.write(to: &writer)
            })
    }

    /// The parts that the client names, compared with what was uploaded.
    private func parts(
        _ claims: [CompletedPart], of upload: UploadRecord, in bucket: BucketRecord
    ) throws -> [Storage.Part] {
        let invalid = S3Error(
            "InvalidPart", 400,
            "One or more of the specified parts could not be found.  The part may not have been uploaded, or the "
                + "specified entity tag may not match the part's entity tag.")
        var parts: [Storage.Part] = []
        for claim in claims {
            guard let part = try storage.part(claim.number, of: upload, in: bucket.name),
                part.record.etag == claim.etag, claim.agrees(with: part.record.checksum)
            else { throw invalid }
            parts.append(part)
        }
        for part in parts.dropLast() where part.record.size < 5 << 20 {
            throw S3Error(
                "EntityTooSmall", 400, "Your proposed upload is smaller than the minimum allowed size",
                [
                    ("ProposedSize", "\(part.record.size)"), ("MinSizeAllowed", "\(5 << 20)"),
                    ("PartNumber", "\(part.number)"), ("ETag", part.record.etag),
                ])
        }
        return parts
    }

    private func assemble(
        _ parts: [Storage.Part], of upload: UploadRecord, into staged: StagedFile, _ call: S3Call
    ) async throws -> ObjectRecord {
        let fullAlgorithm = upload.coverage == .fullObject ? upload.algorithm : nil
        var writer = ContentWriter(staged, checksum: fullAlgorithm)
        for part in parts {
            try await writer.append(ObjectContent(file: part.file, range: 0..<part.record.size))
        }
        if let size = call.headers["x-amz-mp-object-size"], Int64(size) != writer.size {
            throw S3Error.invalidRequest(
                "The provided 'x-amz-mp-object-size' header does not match what was computed.")
        }
        let checksum = try self.checksum(of: parts, upload, writer.checksum)
        try Self.checkClaimed(checksum, call)
        let digests = parts.flatMap { Hex.decode($0.record.etag) ?? [] }
        let etag = Hex.encode(Insecure.MD5.hash(data: digests)) + "-\(parts.count)"
        return try writer.seal(
            key: upload.key, etag: etag, modified: call.now, headers: ObjectHeaders(upload.headers), checksum: checksum)
    }

    private func checksum(
        of parts: [Storage.Part], _ upload: UploadRecord, _ calculator: ChecksumCalculator?
    ) throws -> ObjectChecksum? {
        guard let algorithm = upload.algorithm else { return nil }
        if let calculator { return ObjectChecksum(calculator) }
        return ObjectChecksum(compositeOf: parts.compactMap(\.record.checksum), algorithm: algorithm)
    }

    /// Compares the object's checksum with the one that the client sent for it.
    private static func checkClaimed(_ checksum: ObjectChecksum?, _ call: S3Call) throws(S3Error) {
        for algorithm in ChecksumAlgorithm.allCases {
            guard let claimed = call.headers[algorithm.headerName] else { continue }
            guard let checksum, checksum.algorithm == algorithm,
                claimed == checksum.value
                    || (checksum.coverage == .composite && checksum.value.hasPrefix(claimed + "-"))
            else { throw .badDigest(algorithm.rawValue) }
        }
    }
}

extension S3Call {
    /// The same request as if it said nothing of checksums.
    fileprivate var withoutChecksumHeaders: S3Call {
        var call = call
        var headers = call.facts.headers
        for algorithm in ChecksumAlgorithm.allCases { headers.remove(algorithm.headerName) }
        headers.remove("x-amz-sdk-checksum-algorithm")
        call.facts = call.facts.with(headers: headers)
        return S3Call(
            call: call, verified: verified, body: body, target: target, query: query, operation: operation, allow: allow
        )
    }
}
