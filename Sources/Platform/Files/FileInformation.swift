import Glibc
public import Primitives

/// What the file system says of a file, folder or link.
public struct FileInformation: Sendable, Equatable {
    public enum Kind: Sendable {
        case file
        case folder
        case symbolicLink
        case other
    }

    public var kind: Kind
    /// In bytes.
    public var size: Int64
    /// The last change of the content.
    public var modified: Timestamp
    /// The permission bits (`0o600`).
    public var permissions: UInt32
    /// The numeric owner.
    public var owner: UInt32
    /// The numeric group.
    var group: UInt32
    /// The number of names; 0 after the last was removed.
    var links: Int
    /// Device and inode: the same for two names of one file.
    var identity: [UInt64]

    /// Whether both are one file, under one name or two.
    public func isSameFile(as other: FileInformation) -> Bool { identity == other.identity }

    init(_ status: stat) {
        switch status.st_mode & S_IFMT {
        case S_IFREG: kind = .file
        case S_IFDIR: kind = .folder
        case S_IFLNK: kind = .symbolicLink
        default: kind = .other
        }
        size = Int64(status.st_size)
        modified = Timestamp(
            milliseconds: Int64(status.st_mtim.tv_sec) * 1000 + Int64(status.st_mtim.tv_nsec) / 1_000_000)
        permissions = UInt32(status.st_mode & 0o7777)
        owner = status.st_uid
        group = status.st_gid
        links = Int(status.st_nlink)
        identity = [UInt64(status.st_dev), UInt64(status.st_ino)]
    }

    /// Of what lies at `path`, the link itself where it is one; nil when there is nothing.
    public static func of(_ path: String) throws(FileError) -> FileInformation? {
        var status = stat()
        if unsafe lstat(path, &status) == 0 { return FileInformation(status) }
        if errno == ENOENT { return nil }
        throw FileError("examine", path, errno: errno)
    }
}
