import AWSProtocols
import Crypto
import Platform
import Primitives
import SigV4

extension S3Call {
    /// The largest content of one request: 5 GiB, as on S3.
    static let largestContent = 5 << 30

    /// Reads and proves the body of a request whose content is of no use, so that no other than the signed one
    /// passes.
    func readNothing() async throws {
        _ = try await readDocument(limit: 64 << 10)
    }

    /// A small body as a whole, proven.
    func readDocument(limit: Int) async throws -> [UInt8] {
        var reader = try PayloadReader(verified, headers: headers, limits: .init(contentLength: limit))
        var content: [UInt8] = []
        try await takeBody { bytes in content += try reader.read(bytes) }
        let trailer = try reader.finish()
        try checkLength(content.count)
        let integrity = try Integrity(headers)
        var checksum = integrity.algorithm.map(ChecksumCalculator.init)
        checksum?.update(content)
        try integrity.check(md5: Array(Insecure.MD5.hash(data: content)), checksum: checksum, trailer: trailer)
        return content
    }

    /// Writes the body to a staged file as it arrives, proves it, and gives what was computed on the way.
    ///
    /// `algorithm` is the checksum to keep where the client sends none.
    func receive(into staged: StagedFile, algorithm: ChecksumAlgorithm? = nil) async throws -> ContentWriter {
        let integrity = try Integrity(headers)
        try checkAnnouncedLength()
        var reader = try PayloadReader(verified, headers: headers, limits: .init(contentLength: Self.largestContent))
        var writer = ContentWriter(staged, checksum: integrity.algorithm ?? algorithm)
        try await takeBody { bytes in try writer.append(reader.read(bytes)) }
        let trailer = try reader.finish()
        try checkLength(Int(writer.size))
        try integrity.check(md5: writer.md5, checksum: writer.checksum, trailer: trailer)
        return writer
    }

    /// Takes the body off the wire. A connection that breaks is a body that ended early.
    private func takeBody(_ take: ([UInt8]) throws -> Void) async throws {
        do {
            for try await bytes in body { try take(bytes) }
        } catch  where !(error is S3Error || error is SignatureError || error is FileError || error is ServiceError) {
            throw S3Error.incompleteBody
        }
    }

    /// Refuses before the body is asked for what is known to be too long, or of no announced length.
    private func checkAnnouncedLength() throws(S3Error) {
        guard !verified.payload.isChunked else { return }
        guard let length = headers["content-length"].flatMap({ Int($0) }), length >= 0 else {
            throw .missingContentLength
        }
        guard length <= Self.largestContent else { throw .entityTooLarge }
    }

    /// Refuses a body that is shorter or longer than it said.
    private func checkLength(_ count: Int) throws(S3Error) {
        guard !verified.payload.isChunked, let length = headers["content-length"] else { return }
        guard Int(length) == count else { throw .incompleteBody }
    }
}
