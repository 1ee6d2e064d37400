import Glibc

/// Files that only their owner may read, and that are never seen half written.
public enum PrivateFile {
    /// Which permission bits a written file gets.
    public enum Mode: Sendable {
        /// 0600, or what remains of it where the file was stricter before.
        case ownerOnly
        /// What the file had before; 0600 if it is new.
        case asBefore
    }

    /// The whole content. Symbolic links are followed.
    ///
    /// - Throws: `notFound`, `accessDenied`, `wrongKind` for a folder or device, `tooLarge` beyond `limit` bytes.
    public static func read(_ path: String, limit: Int = 16 << 20) throws(FileError) -> [UInt8] {
        // Without O_NONBLOCK, opening a pipe would wait for a writer.
        let file = try Descriptor(opening: path, O_RDONLY | O_NONBLOCK, to: "read")
        guard try file.information().kind == .file else {
            throw FileError(code: .wrongKind, operation: "read", path: path, reason: "it is not a regular file")
        }
        return try file.readToEnd(limit: limit)
    }

    /// The whole content, provided that nobody but root and ourselves may change the file: what it says is obeyed.
    /// Symbolic links are followed, and what they lead to is examined. The own group may write, since many systems give
    /// each user a group alone; root, who works for others in containers, reads everyone's.
    ///
    /// - Throws: besides what `read` throws: `loose` for a file that others own or may write.
    public static func readUnaltered(_ path: String, limit: Int = 16 << 20) throws(FileError) -> [UInt8] {
        let file = try Descriptor(opening: path, O_RDONLY | O_NONBLOCK, to: "read")
        let information = try file.information()
        guard information.kind == .file else {
            throw FileError(code: .wrongKind, operation: "read", path: path, reason: "it is not a regular file")
        }
        let user = geteuid()
        guard user == 0 || information.owner == user || information.owner == 0 else {
            throw FileError(
                code: .loose, operation: "trust", path: path, reason: "it belongs to user \(information.owner)")
        }
        let foreign: UInt32 = information.group == getegid() ? 0o002 : 0o022
        guard information.permissions & foreign == 0 else {
            let mode = String(information.permissions, radix: 8)
            throw FileError(code: .loose, operation: "trust", path: path, reason: "others may write it (mode 0\(mode))")
        }
        return try file.readToEnd(limit: limit)
    }

    /// The whole content, provided that the file is no symbolic link, is our own, and that no one else may read or
    /// write it.
    ///
    /// - Throws: besides what `read` throws: `symbolicLink`, `accessDenied` for another owner or a loose mode.
    public static func readStrictly(_ path: String, limit: Int = 16 << 20) throws(FileError) -> [UInt8] {
        let file = try Descriptor(opening: path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW, to: "read")
        let information = try file.information()
        guard information.kind == .file else {
            throw FileError(code: .wrongKind, operation: "read", path: path, reason: "it is not a regular file")
        }
        guard information.owner == geteuid() else {
            throw FileError(
                code: .accessDenied, operation: "trust", path: path,
                reason: "it belongs to user \(information.owner), not to \(geteuid())")
        }
        guard information.permissions & 0o077 == 0 else {
            let mode = String(information.permissions, radix: 8)
            throw FileError(
                code: .accessDenied, operation: "trust", path: path, reason: "others may use it (mode 0\(mode))")
        }
        return try file.readToEnd(limit: limit)
    }

    /// Removes the file or link; a missing one is no error.
    public static func remove(_ path: String) throws(FileError) {
        guard unsafe unlink(path) == 0 || errno == ENOENT else { throw FileError("remove", path, errno: errno) }
    }

    /// Makes the folder and those above it that are missing, each 0700. Existing ones are left as they are.
    ///
    /// - Throws: `wrongKind` when something else is in the way.
    public static func createDirectory(_ path: String) throws(FileError) {
        if unsafe mkdir(path, 0o700) == 0 { return }
        switch errno {
        case EEXIST:
            var status = stat()
            guard unsafe stat(path, &status) == 0 else { throw FileError("create", path, errno: errno) }
            guard FileInformation(status).kind == .folder else { throw FileError("create", path, errno: ENOTDIR) }
        case ENOENT where PathText.folder(of: path) != path:
            try createDirectory(PathText.folder(of: path))
            guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else {
                throw FileError("create", path, errno: errno)
            }
        default: throw FileError("create", path, errno: errno)
        }
    }

    /// The permission bits of the file, symbolic links followed; nil if there is none.
    public static func permissions(of path: String) throws(FileError) -> UInt32? {
        var status = stat()
        if unsafe stat(path, &status) == 0 { return FileInformation(status).permissions }
        if errno == ENOENT { return nil }
        throw FileError("examine", path, errno: errno)
    }

    /// Sets the permission bits of a file or folder; a symbolic link is refused.
    public static func setPermissions(of path: String, to mode: UInt32) throws(FileError) {
        let file = try Descriptor(opening: path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW, to: "set the mode of")
        try file.setPermissions(mode)
    }
}

extension PrivateFile {
    /// The names in a folder, sorted; names that are not UTF-8 are left out.
    public static func names(in path: String) throws(FileError) -> [String] {
        try Descriptor(opening: path, O_RDONLY | O_DIRECTORY, to: "list").names().sorted()
    }

    /// Removes a folder and all below it, following no symbolic link; a missing one is no error.
    public static func removeDirectory(_ path: String) throws(FileError) {
        guard let information = try FileInformation.of(path) else { return }
        guard information.kind == .folder else { return try remove(path) }
        for name in try names(in: path) { try removeDirectory("\(path)/\(name)") }
        guard unsafe rmdir(path) == 0 || errno == ENOENT else { throw FileError("remove", path, errno: errno) }
    }
}

extension PrivateFile {
    /// Makes a symbolic link at `path` that points to `target`, as given.
    public static func createSymbolicLink(at path: String, to target: String) throws(FileError) {
        guard unsafe symlink(target, path) == 0 else { throw FileError("create", path, errno: errno) }
    }
}
