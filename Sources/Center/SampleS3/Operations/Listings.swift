import AWSProtocols
import IAMPolicy
import Primitives

extension S3Operations {
    func listObjectsV2(_ call: S3Call) async throws -> S3Response {
        let parameters = try ListingParameters(call.query)
        let bucket = try await allowedBucket(call, "s3:ListBucket", context: parameters.context)
        try await call.readNothing()
        var listing = parameters.listing
        let token = call.query["continuation-token"]
        if let token {
            guard let start = ContinuationToken.read(token) else {
                throw S3Error.invalidArgument(
                    "continuation-token", token, "The continuation token provided is incorrect")
            }
            listing.start = start
        } else if let after = call.query["start-after"], !after.isEmpty {
            listing.start = .key(Array(after.utf8))
        }
        let page = try storage.list(listing, in: bucket.name)
        let showsOwner = call.query["fetch-owner"] == "true"
        return S3Response(
            xml: try document(of: page, in: bucket, parameters, owner: showsOwner ? bucket.accountID : nil) { writer in
                writer.element("KeyCount", "\(page.entries.count)")
                if let token { writer.element("ContinuationToken", token) }
                if let next = page.next { writer.element("NextContinuationToken", ContinuationToken.text(next)) }
                if let after = call.query["start-after"] {
                    writer.element("StartAfter", parameters.encoded(after))
                }
            })
    }

    func listObjects(_ call: S3Call) async throws -> S3Response {
        let parameters = try ListingParameters(call.query)
        let bucket = try await allowedBucket(call, "s3:ListBucket", context: parameters.context)
        try await call.readNothing()
        var listing = parameters.listing
        let marker = call.query["marker"] ?? ""
        if !marker.isEmpty { listing.start = listing.start(afterMarker: Array(marker.utf8)) }
        let page = try storage.list(listing, in: bucket.name)
        return S3Response(
            xml: try document(of: page, in: bucket, parameters, owner: bucket.accountID) { writer in
                writer.element("Marker", parameters.encoded(marker))
                guard page.next != nil, !listing.delimiter.isEmpty, let last = page.entries.last else { return }
                switch last {
                case .key(let name), .commonPrefix(let name):
                    writer.element("NextMarker", parameters.encoded(name))
                }
            })
    }

    private func document(
        of page: (entries: [Listing.Entry], next: Listing.Start?), in bucket: BucketRecord,
        _ parameters: ListingParameters, owner: String?, _ more: (inout XMLWriter) -> Void
    ) throws -> String {
        // An object that went away since its name was read is left out.
        let lines = try page.entries.compactMap { entry -> ListedLine? in
            switch entry {
            case .key(let key): try storage.object(key, in: bucket.name).map { .object($0.record) }
            case .commonPrefix(let prefix): .prefix(prefix)
            }
        }
        return S3Document.text("ListBucketResult") { writer in
            writer.element("Name", bucket.name)
            writer.element("Prefix", parameters.encoded(parameters.prefix))
            if let delimiter = parameters.delimiter { writer.element("Delimiter", parameters.encoded(delimiter)) }
            writer.element("MaxKeys", "\(parameters.limit)")
            if parameters.encodesURL { writer.element("EncodingType", "url") }
            writer.element("IsTruncated", page.next == nil ? "false" : "true")
            more(&writer)
            for line in lines { line.write(to: &writer, parameters, owner: owner) }
        }
    }
}

/// One line of a listing, with what is said of it.
private enum ListedLine {
    case object(ObjectRecord)
    case prefix(String)

    func write(to writer: inout XMLWriter, _ parameters: ListingParameters, owner: String?) {
        switch self {
        case .prefix(let prefix):
            writer.element("CommonPrefixes") { $0.element("Prefix", parameters.encoded(prefix)) }
        case .object(let record):
            writer.element("Contents") { writer in
                writer.element("Key", parameters.encoded(record.key))
                writer.element("LastModified", record.modified.iso8601Milliseconds)
                writer.element("ETag", record.quotedETag)
                if let checksum = record.checksum {
                    writer.element("ChecksumAlgorithm", checksum.algorithm.rawValue)
                    writer.element("ChecksumType", checksum.coverage.rawValue)
                }
                writer.element("Size", "\(record.size)")
                if let owner { writer.owner(owner) }
                writer.element("StorageClass", "STANDARD")
            }
        }
    }
}
