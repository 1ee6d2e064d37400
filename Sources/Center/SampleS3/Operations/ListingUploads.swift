import AWSProtocols
import Primitives

extension S3Operations {
    func listMultipartUploads(_ call: S3Call) async throws -> S3Response {
        let bucket = try await allowedBucket(call, "s3:ListBucketMultipartUploads")
        try await call.readNothing()
        guard call.query["delimiter"] ?? "" == "" else { throw S3Error.notImplemented("?delimiter") }
        let parameters = try ListingParameters(call.query)
        let limit = min(1000, try call.query.number("max-uploads", in: 0...Int(Int32.max), default: 1000))
        let keyMarker = call.query["key-marker"] ?? ""
        let idMarker = call.query["upload-id-marker"] ?? ""
        let uploads = try Self.after(keyMarker, idMarker, try storage.uploads(in: bucket.name))
            .filter { $0.key.utf8.starts(with: parameters.prefix.utf8) }
        let page = uploads.prefix(limit)
        return S3Response(
            xml: S3Document.text("ListMultipartUploadsResult") { writer in
                writer.element("Bucket", bucket.name)
                writer.element("KeyMarker", parameters.encoded(keyMarker))
                writer.element("UploadIdMarker", idMarker)
                if let last = page.last, page.count < uploads.count {
                    writer.element("NextKeyMarker", parameters.encoded(last.key))
                    writer.element("NextUploadIdMarker", last.id)
                }
                writer.element("Prefix", parameters.encoded(parameters.prefix))
                if parameters.encodesURL { writer.element("EncodingType", "url") }
                writer.element("MaxUploads", "\(limit)")
                writer.element("IsTruncated", page.count < uploads.count && limit > 0 ? "true" : "false")
                for upload in page { upload.write(to: &writer, parameters, owner: bucket.accountID) }
            })
    }

    /// The uploads after a marker: those of later keys and, with an id, the later ones of the same key.
    private static func after(
        _ key: String, _ id: String, _ uploads: [UploadRecord]
    ) throws(S3Error) -> [UploadRecord] {
        guard !key.isEmpty else { return uploads }
        let later = uploads.filter { key.utf8.lexicographicallyPrecedes($0.key.utf8) }
        guard !id.isEmpty else { return later }
        return uploads.filter { $0.key == key }.drop { $0.id != id }.dropFirst() + later
    }

    func listParts(_ call: S3Call) async throws -> S3Response {
        let bucket = try await allowedBucket(call, "s3:ListMultipartUploadParts")
        try await call.readNothing()
        let upload = try upload(of: call, in: bucket)
        let limit = min(1000, try call.query.number("max-parts", in: 0...Int(Int32.max), default: 1000))
        let marker = try call.query.number("part-number-marker", in: 0...Int(Int32.max), default: 0)
        let numbers = try storage.partNumbers(of: upload, in: bucket.name).filter { $0 > marker }
        let page = numbers.prefix(limit)
        let parts = try page.compactMap { try storage.part($0, of: upload, in: bucket.name) }
        return S3Response(
            xml: S3Document.text("ListPartsResult") { writer in
                writer.element("Bucket", bucket.name)
                writer.element("Key", upload.key)
                writer.element("UploadId", upload.id)
                writer.element("Initiator") { $0.element("ID", upload.initiator) }
                writer.owner(bucket.accountID)
                writer.element("StorageClass", "STANDARD")
                writer.element("PartNumberMarker", "\(marker)")
                if let last = page.last { writer.element("NextPartNumberMarker", "\(last)") }
                writer.element("MaxParts", "\(limit)")
                writer.element("IsTruncated", page.count < numbers.count && limit > 0 ? "true" : "false")
                if let algorithm = upload.algorithm {
                    writer.element("ChecksumAlgorithm", algorithm.rawValue)
                    writer.element("ChecksumType", upload.coverage.rawValue)
                }
                for part in parts { part.write(to: &writer) }
            })
    }
}

extension UploadRecord {
    fileprivate func write(to writer: inout XMLWriter, _ parameters: ListingParameters, owner: String) {
        writer.element("Upload") { writer in
            writer.element("Key", parameters.encoded(key))
            writer.element("UploadId", id)
            writer.element("Initiator") { $0.element("ID", initiator) }
            writer.owner(owner)
            writer.element("StorageClass", "STANDARD")
            writer.element("Initiated", initiated.iso8601Milliseconds)
        }
    }
}

extension Storage.Part {
    fileprivate func write(to writer: inout XMLWriter) {
        writer.element("Part") { writer in
            writer.element("PartNumber", "\(number)")
            writer.element("LastModified", record.modified.iso8601Milliseconds)
            writer.element("ETag", record.quotedETag)
            writer.element("Size", "\(record.size)")
            if let checksum = record.checksum { writer.element(checksum.algorithm.elementName, checksum.value) }
        }
    }
}
