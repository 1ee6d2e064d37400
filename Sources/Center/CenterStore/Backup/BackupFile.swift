internal import Crypto
internal import Platform
internal import Primitives

/// Copying and comparing the files of a backup.
enum BackupFile {
    private static let block: Int64 = 1 << 20

    /// Copies the first `size` bytes of the file at `path` into a new file (0600) of the folder.
    static func copy(
        _ path: String, size: Int64? = nil, to folder: RootedDirectory, _ name: String
    ) throws -> BackupManifest.File {
        let source = try open(path)
        let target = try folder.create([name])
        let file = try read(source, size: try size ?? source.size(), name) { block, offset in
            try target.write(block, at: offset)
        }
        try target.synchronize()
        return file
    }

    /// Name, size and hash of what lies at `path`.
    static func describe(_ path: String, _ name: String) throws -> BackupManifest.File {
        let source = try open(path)
        return try read(source, size: try source.size(), name) { _, _ in }
    }

    /// How much of a file of lines is whole lines.
    static func sizeOfWholeLines(_ path: String) throws -> Int64 {
        let file = try open(path)
        var end = try file.size()
        while end > 0 {
            let start = max(0, end - 65_536)
            let bytes = try file.read(count: Int(end - start), at: start)
            if let last = bytes.lastIndex(of: UInt8(ascii: "\n")) { return start + Int64(last) + 1 }
            end = start
        }
        return 0
    }

    /// Never a file that is made by looking for it.
    private static func open(_ path: String) throws -> AppendOnlyFile {
        guard try FileInformation.of(path)?.kind == .file else { throw BackupError.altered(path: path) }
        return try AppendOnlyFile(path)
    }

    private static func read(
        _ file: AppendOnlyFile, size: Int64, _ name: String, _ body: ([UInt8], Int64) throws -> Void
    ) throws -> BackupManifest.File {
        var (hash, offset) = (SHA256(), Int64(0))
        while offset < size {
            let bytes = try file.read(count: Int(min(block, size - offset)), at: offset)
            guard !bytes.isEmpty else { break }
            hash.update(data: bytes)
            try body(bytes, offset)
            offset += Int64(bytes.count)
        }
        return BackupManifest.File(name: name, size: offset, hash: Hex.encode(hash.finalize()))
    }
}
