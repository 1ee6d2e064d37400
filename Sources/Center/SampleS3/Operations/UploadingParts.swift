import SigV4

extension S3Operations {
    func uploadPart(_ call: S3Call) async throws -> S3Response {
        let bucket = try await allowedBucket(call, "s3:PutObject")
        let upload = try upload(of: call, in: bucket)
        let number = try Self.partNumber(call)
        let sent = try Integrity(call.headers).algorithm
        guard upload.algorithm == nil || sent == nil || sent == upload.algorithm else {
            throw S3Error.invalidRequest(
                "Checksum Type mismatch occurred, expected checksum Type: "
                    + "\(upload.algorithm?.rawValue.lowercased() ?? "null"), actual checksum Type: "
                    + "\(sent?.rawValue.lowercased() ?? "null")")
        }
        let record = try await storage.withStagedFile { staged in
            let writer = try await call.receive(into: staged, algorithm: upload.algorithm)
            let record = try writer.seal(key: upload.key, modified: call.now, headers: ObjectHeaders())
            try storage.commit(staged, asPart: number, of: upload, in: bucket.name)
            return record
        }
        var headers: HeaderList = ["ETag": record.quotedETag, "Content-Length": "0"]
        if let checksum = record.checksum { headers.append(checksum.algorithm.headerName, checksum.value) }
        return S3Response(headers: headers)
    }

    func uploadPartCopy(_ call: S3Call) async throws -> S3Response {
        let bucket = try await allowedBucket(call, "s3:PutObject", context: Self.writeContext(call))
        let (_, file) = try await copySource(call)
        let upload = try upload(of: call, in: bucket)
        let number = try Self.partNumber(call)
        let range = try Self.copiedRange(call, file.record)
        let record = try await storage.withStagedFile { staged in
            var writer = ContentWriter(staged, checksum: upload.algorithm)
            try await writer.append(ObjectContent(file: file, range: range))
            let record = try writer.seal(key: upload.key, modified: call.now, headers: ObjectHeaders())
            try storage.commit(staged, asPart: number, of: upload, in: bucket.name)
            return record
        }
        return S3Response(xml: Self.copyResult("CopyPartResult", record))
    }

    private static func partNumber(_ call: S3Call) throws(S3Error) -> Int {
        guard let text = call.query["partNumber"], let number = Int(text), (1...10_000).contains(number) else {
            throw .invalidArgument(
                "partNumber", call.query["partNumber"] ?? "",
                "Part number must be an integer between 1 and 10000, inclusive")
        }
        return number
    }

    /// `bytes=first-last`, within the source (UploadPartCopy).
    private static func copiedRange(_ call: S3Call, _ source: ObjectRecord) throws(S3Error) -> Range<Int64> {
        guard let header = call.headers["x-amz-copy-source-range"] else {
            guard source.size <= S3Call.largestContent else { throw .entityTooLarge }
            return 0..<source.size
        }
        guard case .part(let range) = ByteRange(header: header, size: source.size),
            header == "bytes=\(range.lowerBound)-\(range.upperBound - 1)"
        else {
            throw .invalidArgument(
                "x-amz-copy-source-range", header,
                "The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are the "
                    + "zero-based offsets of the first and last bytes to copy")
        }
        guard range.count <= S3Call.largestContent else { throw .entityTooLarge }
        return range
    }
}
