import Crypto
import Primitives
import SigV4

/// What a client says its content must digest to: `Content-MD5`, and one `x-amz-checksum-…` in a header or trailer.
struct Integrity: Sendable {
    private let contentMD5: [UInt8]?
    /// The checksum that the client sends, whether its value stands in a header or comes in the trailer.
    let algorithm: ChecksumAlgorithm?
    /// Nil where the trailer brings it.
    private let value: String?

    init(_ headers: HeaderList) throws(S3Error) {
        contentMD5 = try Self.contentMD5(headers)
        let given = ChecksumAlgorithm.allCases.filter { headers[$0.headerName] != nil }
        let trailing = headers.values("x-amz-trailer").flatMap { $0.split(separator: ",") }
            .compactMap { name in ChecksumAlgorithm(headerName: String(name.filter { $0 != " " })) }
        guard given.count + trailing.count <= 1 else {
            throw .invalidRequest(
                "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.")
        }
        algorithm = given.first ?? trailing.first
        value = given.first.flatMap { headers[$0.headerName] }
        if let algorithm, let value { try Self.checkForm(value, algorithm) }
        let announced = headers["x-amz-sdk-checksum-algorithm"]
        guard announced == nil || algorithm?.rawValue == announced?.uppercased() else {
            throw .invalidRequest(
                "x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers "
                    + "were found.")
        }
    }

    /// Whether the client says anything at all.
    var isPresent: Bool { contentMD5 != nil || algorithm != nil }

    /// Compares what was computed. `checksum` is of `algorithm`, if that is set.
    func check(md5: [UInt8], checksum: ChecksumCalculator?, trailer: HeaderList) throws(S3Error) {
        if let contentMD5, !constantTimeEquals(contentMD5, md5) {
            throw S3Error("BadDigest", 400, "The Content-MD5 you specified did not match what we received.")
        }
        guard let algorithm else { return }
        guard let claimed = value ?? trailer[algorithm.headerName] else {
            throw S3Error(
                "MalformedTrailerError", 400,
                "The request contained trailing data that was not well-formed or did not conform to our published "
                    + "schema.")
        }
        try Self.checkForm(claimed, algorithm)
        guard claimed == checksum.map({ Base64.encode($0.value) }) else { throw .badDigest(algorithm.rawValue) }
    }

    private static func contentMD5(_ headers: HeaderList) throws(S3Error) -> [UInt8]? {
        guard let text = headers["content-md5"] else { return nil }
        guard let bytes = Base64.decode(text), bytes.count == 16 else {
            throw S3Error("InvalidDigest", 400, "The Content-MD5 you specified was invalid.")
        }
        return bytes
    }

    private static func checkForm(_ value: String, _ algorithm: ChecksumAlgorithm) throws(S3Error) {
        guard Base64.decode(value)?.count == algorithm.length else {
            throw .invalidRequest("Value for \(algorithm.headerName) header is invalid.")
        }
    }
}
