import Glibc

/// An open file descriptor, closed when its owner lets it go. Never inherited by children.
struct Descriptor: ~Copyable, Sendable {
    let number: Int32
    /// Where it was opened, for errors.
    let path: String

    /// Takes over an open descriptor.
    init(adopting number: Int32, path: String) {
        self.number = number
        self.path = path
    }

    /// Opens `path`; `flags` are `open(2)`'s, `O_CLOEXEC` is added.
    init(opening path: String, _ flags: Int32, mode: UInt32 = 0o600, to operation: String) throws(FileError) {
        let number = retrying { unsafe open(path, flags | O_CLOEXEC, mode) }
        guard number >= 0 else { throw FileError(operation, path, errno: errno) }
        self.init(adopting: number, path: path)
    }

    /// Opens `name` in the folder `parent`.
    init(
        opening name: String, in parent: borrowing Descriptor, _ flags: Int32, mode: UInt32 = 0o600,
        to operation: String
    ) throws(FileError) {
        let folder = parent.number
        let number = retrying { unsafe openat(folder, name, flags | O_CLOEXEC, mode) }
        let path = "\(parent.path)/\(name)"
        guard number >= 0 else { throw FileError(operation, path, errno: errno) }
        self.init(adopting: number, path: path)
    }

    deinit { _ = close(number) }

    /// What the file system says of it.
    func information() throws(FileError) -> FileInformation {
        var status = stat()
        guard unsafe fstat(number, &status) == 0 else { throw FileError("examine", path, errno: errno) }
        return FileInformation(status)
    }

    /// Reads from the current position to the end; throws `tooLarge` beyond `limit` bytes.
    func readToEnd(limit: Int) throws(FileError) -> [UInt8] {
        var bytes: [UInt8] = []
        var expected = Int(clamping: try information().size)
        while true {
            if bytes.count > limit { break }
            let chunk = try read(count: min(max(expected + 1, 4096), limit + 1 - bytes.count))
            if chunk.isEmpty { return bytes }
            bytes += chunk
            expected = 65_536
        }
        throw FileError(
            code: .tooLarge, operation: "read", path: path, reason: "it is larger than \(limit) bytes")
    }

    /// Reads up to `count` bytes at the current position; none means the end.
    func read(count: Int) throws(FileError) -> [UInt8] {
        try unsafe fill(count: count) { [number] (buffer, count) in unsafe Glibc.read(number, buffer, count) }
    }

    /// Reads up to `count` bytes at `offset`; none means the end.
    func read(count: Int, at offset: Int64) throws(FileError) -> [UInt8] {
        try unsafe fill(count: count) { [number] (buffer, count) in unsafe pread(number, buffer, count, off_t(offset)) }
    }

    private func fill(
        count: Int, from source: (UnsafeMutableRawPointer?, Int) -> Int
    ) throws(FileError) -> [UInt8] {
        var failure: Int32 = 0
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            let result = retrying { unsafe source(UnsafeMutableRawPointer(buffer.baseAddress), count) }
            filled = max(0, result)
            if result < 0 { failure = errno }
        }
        guard failure == 0 else { throw FileError("read", path, errno: failure) }
        return bytes
    }

    /// Writes all of `bytes` at the current position.
    func write(_ bytes: some Sequence<UInt8>) throws(FileError) {
        try unsafe drain(Array(bytes)) { [number] (buffer, count, _) in unsafe Glibc.write(number, buffer, count) }
    }

    /// Writes all of `bytes` at `offset`.
    func write(_ bytes: [UInt8], at offset: Int64) throws(FileError) {
        try unsafe drain(bytes) { [number] (buffer, count, written) in
            unsafe pwrite(number, buffer, count, off_t(offset) + off_t(written))
        }
    }

    private func drain(
        _ bytes: [UInt8], into sink: (UnsafeRawPointer?, Int, Int) -> Int
    ) throws(FileError) {
        var written = 0
        while written < bytes.count {
            let result = unsafe bytes.withUnsafeBytes { buffer in
                retrying {
                    unsafe sink(buffer.baseAddress?.advanced(by: written), buffer.count - written, written)
                }
            }
            guard result > 0 else { throw FileError("write", path, errno: result < 0 ? errno : EIO) }
            written += result
        }
    }

    /// Waits until content and attributes are on the disk.
    func synchronize() throws(FileError) {
        let number = number
        guard retrying({ fsync(number) }) == 0 else { throw FileError("write", path, errno: errno) }
    }

    /// Waits until the content is on the disk, and its length where that changed; times may come later.
    func synchronizeContent() throws(FileError) {
        let number = number
        guard retrying({ fdatasync(number) }) == 0 else { throw FileError("write", path, errno: errno) }
    }

    /// Cuts the file to `size` bytes.
    func truncate(to size: Int64) throws(FileError) {
        guard ftruncate(number, off_t(size)) == 0 else { throw FileError("cut", path, errno: errno) }
    }

    /// Takes an exclusive `flock` if no one else holds it.
    func tryLock() throws(FileError) -> Bool {
        let number = number
        if retrying({ flock(number, LOCK_EX | LOCK_NB) }) == 0 { return true }
        if errno == EWOULDBLOCK { return false }
        throw FileError("lock", path, errno: errno)
    }

    func unlock() throws(FileError) {
        let number = number
        guard retrying({ flock(number, LOCK_UN) }) == 0 else { throw FileError("unlock", path, errno: errno) }
    }

    /// Sets the permission bits, whatever the umask.
    func setPermissions(_ mode: UInt32) throws(FileError) {
        guard fchmod(number, mode) == 0 else { throw FileError("set the mode of", path, errno: errno) }
    }
}

/// Repeats a system call while signals interrupt it.
func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
    while true {
        let result = call()
        if result >= 0 || errno != EINTR { return result }
    }
}
