import Crypto
import Platform
import Primitives

/// Writes content to a staged file and computes what is kept of it.
struct ContentWriter {
    let staged: StagedFile
    private(set) var size: Int64 = 0
    private(set) var checksum: ChecksumCalculator?
    private var hash = Insecure.MD5()

    init(_ staged: StagedFile, checksum algorithm: ChecksumAlgorithm?) {
        self.staged = staged
        checksum = algorithm.map(ChecksumCalculator.init)
    }

    mutating func append(_ bytes: [UInt8]) throws(FileError) {
        guard !bytes.isEmpty else { return }
        try staged.write(bytes, at: size)
        size += Int64(bytes.count)
        bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
        checksum?.update(bytes)
    }

    /// Appends a stretch of an object.
    mutating func append(_ content: ObjectContent) async throws {
        for try await piece in content { try append(piece) }
    }

    /// Of everything so far.
    var md5: [UInt8] { Array(hash.finalize()) }

    /// Seals the file with a record of what was written. The ETag is the MD5 unless another is given.
    func seal(
        key: String, etag: String? = nil, modified: Timestamp, headers: ObjectHeaders, checksum: ObjectChecksum? = nil
    ) throws(FileError) -> ObjectRecord {
        let record = ObjectRecord(
            key: key, size: size, etag: etag ?? Hex.encode(md5), modified: modified, headers: headers.list,
            checksum: checksum ?? self.checksum.map(ObjectChecksum.init))
        try staged.seal(record)
        return record
    }
}
