import Glibc

/// An open file, read and written at any place. Closed when the last reference goes.
public final class RandomAccessFile: Sendable {
    private let file: Descriptor

    init(_ file: consuming Descriptor) {
        self.file = file
    }

    /// Opens a regular file for reading alone. A symbolic link is refused.
    public convenience init(reading path: String) throws(FileError) {
        let file = try Descriptor(opening: path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW, to: "read")
        guard try file.information().kind == .file else {
            throw FileError(code: .wrongKind, operation: "read", path: path, reason: "it is not a regular file")
        }
        self.init(file)
    }

    /// Opens a regular file for reading and writing, or makes it (0600). A symbolic link is refused.
    public convenience init(writing path: String) throws(FileError) {
        let file = try Descriptor(opening: path, O_RDWR | O_CREAT | O_NONBLOCK | O_NOFOLLOW, to: "open")
        let information = try file.information()
        guard information.kind == .file else {
            throw FileError(code: .wrongKind, operation: "open", path: path, reason: "it is not a regular file")
        }
        // A file that was just made has a name only when its folder is on the disk.
        if information.size == 0 { try PrivateFile.synchronizeFolder(of: path) }
        self.init(file)
    }

    /// Size, times and kind, as they are now.
    public func information() throws(FileError) -> FileInformation { try file.information() }

    /// Up to `count` bytes from `offset` on; fewer only at the end of the file, none beyond it.
    public func read(count: Int, at offset: Int64) throws(FileError) -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < count {
            let chunk = try file.read(count: count - bytes.count, at: offset + Int64(bytes.count))
            if chunk.isEmpty { break }
            if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
        }
        return bytes
    }

    /// Writes all of `bytes` from `offset` on.
    public func write(_ bytes: [UInt8], at offset: Int64) throws(FileError) {
        try file.write(bytes, at: offset)
    }

    /// Waits until all is on the disk.
    public func synchronize() throws(FileError) { try file.synchronize() }

    /// Waits until the content is on the disk; times may come later, so that writing over what was there costs the
    /// file system no transaction.
    public func synchronizeContent() throws(FileError) { try file.synchronizeContent() }

    /// Cuts the file to `size` bytes.
    public func truncate(to size: Int64) throws(FileError) { try file.truncate(to: size) }
}
