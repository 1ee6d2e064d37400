import Primitives
import SigV4

/// What is known of an object, or of a part of an upload, besides its content.
struct ObjectRecord: Sendable, Equatable {
    var key: String
    /// In bytes.
    var size: Int64
    /// Without quotes: the MD5 of the content, or that of the parts' MD5s and their number.
    var etag: String
    var modified: Timestamp
    /// The fields to answer with: `Content-Type` and its like, and `x-amz-meta-…`.
    var headers: HeaderList
    var checksum: ObjectChecksum?

    /// `"etag"`, as it stands on the wire.
    var quotedETag: String { "\"\(etag)\"" }
}

extension ObjectRecord {
    var json: JSON {
        var members: [JSON.Member] = [
            JSON.Member("key", .string(key)), JSON.Member("size", .integer(size)), JSON.Member("etag", .string(etag)),
            JSON.Member("modified", .integer(modified.milliseconds)),
            JSON.Member("headers", .array(headers.fields.map { [.string($0.name), .string($0.value)] })),
        ]
        if let checksum {
            members.append(JSON.Member("checksum_algorithm", .string(checksum.algorithm.rawValue)))
            members.append(JSON.Member("checksum", .string(checksum.value)))
            members.append(JSON.Member("checksum_coverage", .string(checksum.coverage.rawValue)))
        }
        return .object(members)
    }

    /// Nil unless `json` is one that `json` wrote.
    init?(json: JSON) {
        guard let key = json["key"]?.stringValue, let size = json["size"]?.integerValue, size >= 0,
            let etag = json["etag"]?.stringValue, let modified = json["modified"]?.integerValue,
            let fields = json["headers"]?.arrayValue
        else { return nil }
        var headers = HeaderList()
        for field in fields {
            guard let pair = field.arrayValue, pair.count == 2, let name = pair[0].stringValue,
                let value = pair[1].stringValue
            else { return nil }
            headers.append(name, value)
        }
        self.init(
            key: key, size: size, etag: etag, modified: Timestamp(milliseconds: modified), headers: headers,
            checksum: Self.checksum(json))
    }

    private static func checksum(_ json: JSON) -> ObjectChecksum? {
        guard let algorithm = json["checksum_algorithm"]?.stringValue.flatMap(ChecksumAlgorithm.init(rawValue:)),
            let value = json["checksum"]?.stringValue,
            let coverage = json["checksum_coverage"]?.stringValue.flatMap(ObjectChecksum.Coverage.init(rawValue:))
        else { return nil }
        return ObjectChecksum(algorithm: algorithm, value: value, coverage: coverage)
    }
}
