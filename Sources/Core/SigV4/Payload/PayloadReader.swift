internal import Crypto
internal import Primitives

/// Reads the body of a verified request piece by piece and proves that it is the one that was signed, whatever form
/// its proof has: a digest, signed chunks, a signed trailer, or none.
///
/// Content comes out as it arrives, unproven until `finish` returns; keep it aside until then.
public struct PayloadReader: Sendable {
    /// What to refuse beyond the form.
    public struct Limits: Sendable {
        /// Bytes of content altogether.
        public var contentLength: Int
        /// Signed chunks but the last are at least this long: 8 KiB on AWS.
        public var minimumChunkSize: Int
        /// Bytes of a chunk's first line.
        public var chunkHeaderLength: Int
        /// Bytes of one line of the trailer.
        public var trailerLength: Int
        /// Fields in the trailer.
        public var trailerFields: Int

        public init(
            contentLength: Int = 5 << 30, minimumChunkSize: Int = 8192, chunkHeaderLength: Int = 256,
            trailerLength: Int = 4096, trailerFields: Int = 16
        ) {
            self.contentLength = contentLength
            self.minimumChunkSize = minimumChunkSize
            self.chunkHeaderLength = chunkHeaderLength
            self.trailerLength = trailerLength
            self.trailerFields = trailerFields
        }
    }

    private let payload: PayloadHash
    private let limit: Int
    private let expectedLength: Int?
    private let declaredTrailer: Set<String>
    private var length = 0
    private var digest = SHA256()
    private var chunks: AWSChunkedDecoder?

    /// `headers` are those of the verified request. A chunked body needs `x-amz-decoded-content-length`, and a trailer
    /// must be the one that `x-amz-trailer` declares.
    public init(
        _ verified: VerifiedSignature, headers: HeaderList, limits: Limits = Limits()
    ) throws(SignatureError) {
        payload = verified.payload
        limit = limits.contentLength
        guard payload.isChunked else {
            (expectedLength, declaredTrailer, chunks) = (nil, [], nil)
            return
        }
        let lengths = headers.values("x-amz-decoded-content-length")
        guard lengths.count == 1, let expected = Int(lengths[0]), expected >= 0 else {
            throw SignatureError(.missingContentLength, "You must provide the Content-Length HTTP header.")
        }
        guard expected <= limits.contentLength else { throw Self.tooLarge }
        expectedLength = expected
        declaredTrailer = Set(
            headers.values("x-amz-trailer").flatMap { $0.split(separator: ",") }
                .map { CanonicalHeaders.trimmed(String($0)).lowercased() })
        chunks = AWSChunkedDecoder(verified, limits: limits)
    }

    private static let tooLarge = SignatureError(
        .entityTooLarge, "Your proposed upload exceeds the maximum allowed size")

    /// Takes the next piece of the body off the wire and gives the content in it, which may be none.
    public mutating func read(_ bytes: [UInt8]) throws(SignatureError) -> [UInt8] {
        let content: [UInt8]
        if chunks != nil {
            content = try chunks?.decode(bytes) ?? []
        } else {
            content = bytes
            if case .digest = payload { bytes.withUnsafeBytes { digest.update(bufferPointer: $0) } }
        }
        length += content.count
        guard length <= limit else { throw Self.tooLarge }
        if let expectedLength, length > expectedLength { throw .incompleteBody }
        return content
    }

    /// To be called when the body has ended: proves what `read` gave, and gives the trailer's fields, names in lower
    /// case. What they say (checksums) is for the caller to check.
    public mutating func finish() throws(SignatureError) -> HeaderList {
        switch payload {
        case .unsigned: return [:]
        case .digest(let expected):
            guard constantTimeEquals(Hex.encode(digest.finalize()), expected) else {
                throw SignatureError(
                    .contentSHA256Mismatch,
                    "The provided 'x-amz-content-sha256' header does not match what was computed.")
            }
            return [:]
        case .signedChunks, .signedChunksWithTrailer, .unsignedChunksWithTrailer:
            try chunks?.finish()
            guard length == expectedLength else { throw .incompleteBody }
            let trailer = chunks?.trailer ?? [:]
            guard Set(trailer.fields.map(\.name)) == declaredTrailer || payload == .signedChunks else {
                throw .malformedTrailer
            }
            return trailer
        }
    }
}
