import AWSProtocols
import Primitives
import SigV4

extension S3Operations {
    func getObject(_ call: S3Call) async throws -> S3Response {
        let file = try await readableObject(call)
        let record = file.record
        var headers = try ObjectHeaders(record.headers).overridden(by: call.query)
        headers.append(contentsOf: Self.description(of: record))
        guard call.query["partNumber"] == nil else { throw S3Error.notImplemented("?partNumber") }
        switch Self.range(call, record) {
        case .unsatisfiable: throw Self.invalidRange(call, record)
        case .whole:
            headers.append(contentsOf: checksum(of: record, call))
            let content = ObjectContent(file: file, range: 0..<record.size)
            headers.append("Content-Length", "\(content.count)")
            return S3Response(headers: headers, body: .object(content))
        case .part(let range):
            let content = ObjectContent(file: file, range: range)
            headers.append("Content-Range", "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(record.size)")
            headers.append("Content-Length", "\(content.count)")
            return S3Response(status: 206, headers: headers, body: .object(content))
        }
    }

    /// As GetObject, with its headers alone.
    func headObject(_ call: S3Call) async throws -> S3Response {
        var response = try await getObject(call)
        response.body = .none
        return response
    }

    /// No object has tags, since none can be given.
    func getObjectTagging(_ call: S3Call) async throws -> S3Response {
        let bucket = try await allowedBucket(call, "s3:GetObjectTagging")
        try await call.readNothing()
        guard try storage.object(call.key, in: bucket.name) != nil else { throw S3Error.noSuchKey(call.key) }
        return S3Response(
            xml: S3Document.text("Tagging") { writer in
                writer.element("TagSet") { _ in }
            })
    }

    private func readableObject(_ call: S3Call) async throws -> ObjectFile {
        let bucket = try await allowedBucket(call, "s3:GetObject")
        try await call.readNothing()
        guard let file = try storage.object(call.key, in: bucket.name) else {
            // Whether a key exists is for those to know who may list (GetObject, "Permissions").
            try await call.allow("s3:ListBucket", bucket: bucket.name, owner: bucket)
            throw S3Error.noSuchKey(call.key)
        }
        do throws(S3Error) {
            try Preconditions(call.headers).checkRead(file.record)
        } catch  where error == .notModified {
            throw S3NotModified(record: file.record)
        }
        return file
    }

    private static func range(_ call: S3Call, _ record: ObjectRecord) -> ByteRange {
        if let condition = call.headers["if-range"] {
            let isCurrent =
                Timestamp(httpDate: condition).map { $0.seconds >= record.modified.seconds }
                ?? Preconditions.matches(condition, record)
            if !isCurrent { return .whole }
        }
        return ByteRange(header: call.headers["range"], size: record.size)
    }

    private static func invalidRange(_ call: S3Call, _ record: ObjectRecord) -> S3Error {
        S3Error(
            "InvalidRange", 416, "The requested range is not satisfiable",
            [("RangeRequested", call.headers["range"] ?? ""), ("ActualObjectSize", "\(record.size)")])
    }

    /// The fields that every answer about an object has.
    static func description(of record: ObjectRecord) -> HeaderList {
        ["ETag": record.quotedETag, "Last-Modified": record.modified.httpDate, "Accept-Ranges": "bytes"]
    }

    private func checksum(of record: ObjectRecord, _ call: S3Call) -> HeaderList {
        guard call.headers["x-amz-checksum-mode"]?.uppercased() == "ENABLED" else { return [:] }
        return record.checksum?.headers ?? [:]
    }
}

/// The answer to a conditional read whose reader has the object already: 304, with what it may compare.
struct S3NotModified: Error {
    let record: ObjectRecord

    var response: S3Response {
        S3Response(status: 304, headers: S3Operations.description(of: record))
    }
}

extension ObjectChecksum {
    /// As response headers.
    var headers: HeaderList {
        [algorithm.headerName: value, "x-amz-checksum-type": coverage.rawValue]
    }

    /// As elements of a result.
    func write(to writer: inout XMLWriter) {
        writer.element(algorithm.elementName, value)
        writer.element("ChecksumType", coverage.rawValue)
    }
}
