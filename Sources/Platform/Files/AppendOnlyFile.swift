import Glibc

/// A file that only grows: a log. What was written is on the disk when `synchronize` returns.
public final class AppendOnlyFile: Sendable {
    private let file: Descriptor

    /// Opens the file, or makes it (0600). A symbolic link is refused.
    public init(_ path: String) throws(FileError) {
        let flags = O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW
        file = try Descriptor(opening: path, flags, to: "open")
        let information = try file.information()
        guard information.kind == .file else {
            throw FileError(code: .wrongKind, operation: "open", path: path, reason: "it is not a regular file")
        }
        // A file that was just made has a name only when its folder is on the disk.
        if information.size == 0 { try PrivateFile.synchronizeFolder(of: path) }
    }

    /// Adds `bytes` at the end.
    ///
    /// After an error part of them may be there; the caller knows by its own framing.
    public func write(_ bytes: some Sequence<UInt8>) throws(FileError) {
        try file.write(bytes)
    }

    /// Waits until all that was written is on the disk, with the file's new length (`fdatasync`).
    public func synchronize() throws(FileError) { try file.synchronizeContent() }

    /// The current size in bytes.
    public func size() throws(FileError) -> Int64 { try file.information().size }

    /// Up to `count` bytes from `offset` on.
    public func read(count: Int, at offset: Int64) throws(FileError) -> [UInt8] {
        try file.read(count: count, at: offset)
    }

    /// Cuts the file to `size` bytes, to drop the rest of a write that failed.
    public func truncate(to size: Int64) throws(FileError) {
        try file.truncate(to: size)
        try file.synchronize()
    }

    /// Takes the exclusive lock of the file itself; false when another process or object has it.
    public func tryLock() throws(FileError) -> Bool { try file.tryLock() }

    /// Lets another process lock the file.
    public func unlock() throws(FileError) { try file.unlock() }
}
