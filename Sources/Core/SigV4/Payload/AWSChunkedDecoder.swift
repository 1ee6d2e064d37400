internal import Crypto
internal import Primitives

/// An incremental reader of the `aws-chunked` content coding (Amazon S3 API Reference, "Signature calculations for the
/// Authorization header: transferring payload in multiple chunks", and the page on trailing headers).
///
/// Bytes come out as they arrive, before the signature of their chunk is known to be right: the caller keeps them
/// aside until `finish` returns.
struct AWSChunkedDecoder: Sendable {
    private enum State {
        case chunkHeader, data(remaining: Int), dataEnd, trailer, end
    }

    private let isSigned: Bool
    private let hasTrailer: Bool
    private let limits: PayloadReader.Limits
    private var signatures: ChunkSignatures?
    private var state = State.chunkHeader
    private var line: [UInt8] = []
    private var claimedSignature = ""
    private var digest = SHA256()
    /// A chunk shorter than `limits.minimumChunkSize` was read, so that no other with content may follow.
    private var sawShortChunk = false
    private(set) var trailer = HeaderList()
    private var trailerSignature: String?

    /// `verified` says which of the chunked forms is to be read.
    init(_ verified: VerifiedSignature, limits: PayloadReader.Limits) {
        isSigned = verified.payload != .unsignedChunksWithTrailer
        hasTrailer = verified.payload != .signedChunks
        signatures = isSigned ? ChunkSignatures(verified) : nil
        self.limits = limits
    }

    mutating func decode(_ bytes: [UInt8]) throws(SignatureError) -> [UInt8] {
        var content: [UInt8] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            switch state {
            case .chunkHeader:
                if let line = try takeLine(&rest, limit: limits.chunkHeaderLength) { try beginChunk(line) }
            case .data(let remaining):
                let piece = rest.prefix(remaining)
                rest = rest.dropFirst(piece.count)
                content.append(contentsOf: piece)
                if isSigned { piece.withUnsafeBytes { digest.update(bufferPointer: $0) } }
                state = remaining == piece.count ? .dataEnd : .data(remaining: remaining - piece.count)
            case .dataEnd:
                if let line = try takeLine(&rest, limit: 2) {
                    guard line.isEmpty else { throw .incompleteBody }
                    try endChunk()
                    state = .chunkHeader
                }
            case .trailer:
                if let line = try takeLine(&rest, limit: limits.trailerLength) { try readTrailer(line) }
            case .end: throw .incompleteBody
            }
        }
        return content
    }

    /// To be called when the body has ended; a body that ends early is refused.
    func finish() throws(SignatureError) {
        guard case .end = state else { throw .incompleteBody }
    }

    /// The bytes up to the next CRLF, once they are all there.
    private mutating func takeLine(
        _ rest: inout ArraySlice<UInt8>, limit: Int
    ) throws(SignatureError) -> [UInt8]? {
        while let byte = rest.popFirst() {
            guard byte == 0x0A else {
                line.append(byte)
                guard line.count <= limit else { throw .incompleteBody }
                continue
            }
            guard line.last == 0x0D else { throw .incompleteBody }
            let complete = Array(line.dropLast())
            line = []
            return complete
        }
        return nil
    }

    /// `10000;chunk-signature=…`, or the size alone.
    private mutating func beginChunk(_ line: [UInt8]) throws(SignatureError) {
        let parts = line.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
        let digits = parts.first ?? []
        guard (1...15).contains(digits.count), digits.allSatisfy({ Hex.value(of: $0) != nil }),
            let size = Int(String(decoding: digits, as: UTF8.self), radix: 16)
        else { throw .incompleteBody }
        if isSigned {
            let prefix = Array("chunk-signature=".utf8)
            guard parts.count == 2, parts[1].starts(with: prefix) else { throw .incompleteBody }
            claimedSignature = String(decoding: parts[1].dropFirst(prefix.count), as: UTF8.self)
            if size > 0 { try checkSize(size) }
        } else {
            guard parts.count == 1 else { throw .incompleteBody }
        }
        digest = SHA256()
        guard size == 0 else {
            state = .data(remaining: size)
            return
        }
        try endChunk()
        // Without a trailer one empty line ends the body, as an empty trailer would.
        state = .trailer
    }

    private mutating func checkSize(_ size: Int) throws(SignatureError) {
        guard !sawShortChunk else {
            throw SignatureError(
                .invalidChunkSize,
                "Only the last chunk is allowed to have a size less than \(limits.minimumChunkSize) bytes")
        }
        sawShortChunk = size < limits.minimumChunkSize
    }

    private mutating func endChunk() throws(SignatureError) {
        guard isSigned else { return }
        let digest = Hex.encode(digest.finalize())
        guard signatures?.accepts(claimedSignature, chunkDigest: digest) == true else { throw .s3SignatureMismatch }
    }

    private mutating func readTrailer(_ line: [UInt8]) throws(SignatureError) {
        guard !line.isEmpty else {
            try endTrailer()
            state = .end
            return
        }
        guard hasTrailer, trailerSignature == nil, trailer.fields.count < limits.trailerFields,
            let text = String(validating: line, as: UTF8.self), let colon = text.firstIndex(of: ":")
        else { throw .malformedTrailer }
        let name = text[..<colon].lowercased()
        let value = CanonicalHeaders.trimmed(String(text[text.index(after: colon)...]))
        if name == "x-amz-trailer-signature" {
            guard isSigned else { throw .malformedTrailer }
            trailerSignature = value
        } else {
            guard !name.isEmpty, trailer[name] == nil else { throw .malformedTrailer }
            trailer.append(name, value)
        }
    }

    private mutating func endTrailer() throws(SignatureError) {
        guard isSigned, hasTrailer else { return }
        guard let trailerSignature else { throw .malformedTrailer }
        let lines = trailer.fields.sorted { $0.name < $1.name }.map { "\($0.name):\($0.value)\n" }.joined()
        guard signatures?.accepts(trailerSignature, trailerLines: lines) == true else { throw .s3SignatureMismatch }
    }
}

extension SignatureError {
    static let incompleteBody = SignatureError(
        .incompleteBody, "The request body terminated unexpectedly")
    static let malformedTrailer = SignatureError(
        .malformedTrailer,
        "The request contained trailing data that was not well-formed or did not conform to our published schema.")
}
