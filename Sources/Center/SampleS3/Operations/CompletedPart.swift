import AWSProtocols

/// A part as a client lists it to complete its upload.
struct CompletedPart: Sendable {
    let number: Int
    /// Without quotes.
    let etag: String
    private let checksums: [ChecksumAlgorithm: String]

    private init(_ element: XMLElement) throws(S3Error) {
        guard let number = element["PartNumber"].flatMap({ Int($0.text) }), let etag = element["ETag"]?.text,
            (1...10_000).contains(number)
        else { throw .malformedXML }
        self.number = number
        self.etag = String(etag.filter { $0 != "\"" })
        var checksums: [ChecksumAlgorithm: String] = [:]
        for algorithm in ChecksumAlgorithm.allCases {
            if let value = element[algorithm.elementName]?.text { checksums[algorithm] = value }
        }
        self.checksums = checksums
    }

    /// The parts of a document, one to ten thousand, in ascending order.
    static func list(_ document: XMLElement) throws(S3Error) -> [CompletedPart] {
        var parts: [CompletedPart] = []
        for element in document.all("Part") {
            let part = try CompletedPart(element)
            guard part.number > parts.last?.number ?? 0 else {
                throw S3Error(
                    "InvalidPartOrder", 400,
                    "The list of parts was not in ascending order. The parts list must be specified in order by part "
                        + "number.")
            }
            parts.append(part)
        }
        guard (1...10_000).contains(parts.count) else { throw .malformedXML }
        return parts
    }

    /// Whether the checksums that the client lists are those that were computed; listing none is no contradiction.
    func agrees(with checksum: ObjectChecksum?) -> Bool {
        checksums.allSatisfy { $0.key == checksum?.algorithm && $0.value == checksum?.value }
    }
}
