import Primitives
import SigV4

/// A multipart upload that was begun.
struct UploadRecord: Sendable, Equatable {
    /// 64 hexadecimal digits.
    var id: String
    var key: String
    var initiated: Timestamp
    /// The ARN of whoever began it.
    var initiator: String
    /// To be kept with the object.
    var headers: HeaderList
    var algorithm: ChecksumAlgorithm?
    var coverage: ObjectChecksum.Coverage

    var json: JSON {
        .object([
            JSON.Member("id", .string(id)), JSON.Member("key", .string(key)),
            JSON.Member("initiated", .integer(initiated.milliseconds)),
            JSON.Member("initiator", .string(initiator)),
            JSON.Member("headers", .array(headers.fields.map { [.string($0.name), .string($0.value)] })),
            JSON.Member("checksum_algorithm", algorithm.map { .string($0.rawValue) } ?? .null),
            JSON.Member("checksum_coverage", .string(coverage.rawValue)),
        ])
    }

    init(
        id: String, key: String, initiated: Timestamp, initiator: String, headers: HeaderList,
        algorithm: ChecksumAlgorithm?, coverage: ObjectChecksum.Coverage
    ) {
        self.id = id
        self.key = key
        self.initiated = initiated
        self.initiator = initiator
        self.headers = headers
        self.algorithm = algorithm
        self.coverage = coverage
    }

    /// Nil unless `json` is one that `json` wrote.
    init?(json: JSON) {
        guard let id = json["id"]?.stringValue, let key = json["key"]?.stringValue,
            let initiated = json["initiated"]?.integerValue, let initiator = json["initiator"]?.stringValue,
            let fields = json["headers"]?.arrayValue,
            let coverage = json["checksum_coverage"]?.stringValue.flatMap(ObjectChecksum.Coverage.init(rawValue:))
        else { return nil }
        var headers = HeaderList()
        for field in fields {
            guard let pair = field.arrayValue, pair.count == 2, let name = pair[0].stringValue,
                let value = pair[1].stringValue
            else { return nil }
            headers.append(name, value)
        }
        self.init(
            id: id, key: key, initiated: Timestamp(milliseconds: initiated), initiator: initiator, headers: headers,
            algorithm: json["checksum_algorithm"]?.stringValue.flatMap(ChecksumAlgorithm.init(rawValue:)),
            coverage: coverage)
    }

    /// Whether a client's text can be an id: nothing else becomes a file's name.
    static func isValidID(_ text: String) -> Bool {
        text.utf8.count == 64
            && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }
}
