import Glibc
import Primitives

extension PrivateFile {
    /// Replaces the content of the file, or makes it, in one step: whoever reads sees all of the old or all of the new,
    /// also after a crash or `kill -9`. A symbolic link stays and its target is replaced. The folder must exist.
    ///
    /// - Throws: `notFound` without the folder, `accessDenied`, `noSpace`, …; then the old content is untouched.
    public static func write(
        _ bytes: some Collection<UInt8>, to path: String, mode: Mode = .ownerOnly
    ) throws(FileError) {
        let target = try resolvingLinks(path)
        let folder = try Descriptor(
            opening: PathText.folder(of: target), O_RDONLY | O_DIRECTORY, to: "write in")
        let name = PathText.name(of: target)
        let before = try FileInformation.of(target)
        if let before, before.kind != .file {
            throw FileError(code: .wrongKind, operation: "write", path: target, reason: "it is not a regular file")
        }
        removeLeftovers(of: name, in: folder)
        let temporary = try openTemporary(for: name, in: folder)
        do throws(FileError) {
            if let before { try take(before, of: target, mode: mode, onto: temporary.file) }
            try temporary.file.write(bytes)
            try temporary.file.synchronize()
            guard unsafe renameat(folder.number, temporary.name, folder.number, name) == 0 else {
                throw FileError("replace", target, errno: errno)
            }
        } catch {
            _ = unsafe unlinkat(folder.number, temporary.name, 0)
            throw error
        }
        try folder.synchronize()
    }

    /// Makes the file with this content if there is none: of several processes that try at once, one succeeds.
    ///
    /// - Returns: whether it was made; false when one was there already.
    public static func create(_ bytes: some Collection<UInt8>, at path: String) throws(FileError) -> Bool {
        let folder = try Descriptor(opening: PathText.folder(of: path), O_RDONLY | O_DIRECTORY, to: "write in")
        let name = PathText.name(of: path)
        let temporary = try openTemporary(for: name, in: folder)
        defer { _ = unsafe unlinkat(folder.number, temporary.name, 0) }
        try temporary.file.write(bytes)
        try temporary.file.synchronize()
        // A second name for the finished file: unlike a rename, this fails when the name is taken.
        if unsafe linkat(folder.number, temporary.name, folder.number, name, 0) != 0 {
            if errno == EEXIST { return false }
            throw FileError("create", path, errno: errno)
        }
        try folder.synchronize()
        return true
    }

    /// The path behind symbolic links, also where they point to what does not exist yet.
    private static func resolvingLinks(_ path: String) throws(FileError) -> String {
        var path = path
        for _ in 0..<32 {
            guard try FileInformation.of(path)?.kind == .symbolicLink else { return path }
            var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
            let count = unsafe readlink(path, &buffer, buffer.count)
            guard count >= 0 else { throw FileError("resolve", path, errno: errno) }
            let link = String(decoding: buffer.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
            path = PathText.resolve(link, in: PathText.folder(of: path))
        }
        throw FileError("resolve", path, errno: ELOOP)
    }

    /// Gives the new file the owner and mode of the one that it replaces.
    private static func take(
        _ before: FileInformation, of target: String, mode: Mode, onto temporary: borrowing Descriptor
    ) throws(FileError) {
        let own = try temporary.information()
        // Only root can, and only root needs to: a file edited with sudo stays its owner's.
        if geteuid() == 0, before.owner != own.owner || before.group != own.group {
            guard fchown(temporary.number, before.owner, before.group) == 0 else {
                throw FileError("keep the owner of", target, errno: errno)
            }
        }
        switch mode {
        case .ownerOnly: try temporary.setPermissions(before.permissions & 0o600)
        case .asBefore: try temporary.setPermissions(before.permissions & 0o777)
        }
    }

    /// A new file beside the one to be replaced, 0600, locked as long as its writer lives.
    private static func openTemporary(
        for name: String, in folder: borrowing Descriptor
    ) throws(FileError) -> Temporary {
        for _ in 0..<16 {
            let temporaryName = temporaryPrefix(for: name) + Hex.encode(Entropy.system.bytes(8))
            let file = try Descriptor(
                opening: temporaryName, in: folder, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, to: "create")
            // Another process may have taken the fresh file for a leftover, before it was locked.
            if try file.tryLock(), try file.information().links == 1 {
                try file.setPermissions(0o600)
                return Temporary(file: file, name: temporaryName)
            }
        }
        throw FileError("create a temporary file beside", "\(folder.path)/\(name)", errno: EEXIST)
    }

    /// Removes what killed writers of this file left behind: their locks went with them.
    private static func removeLeftovers(of name: String, in folder: borrowing Descriptor) {
        let prefix = temporaryPrefix(for: name)
        for entry in (try? folder.names()) ?? [] where entry.hasPrefix(prefix) {
            // A failure means that someone else is about to remove it, or that the write will fail likewise.
            try? removeLeftover(entry, in: folder)
        }
    }

    private static func removeLeftover(_ name: String, in folder: borrowing Descriptor) throws(FileError) {
        let file = try Descriptor(opening: name, in: folder, O_WRONLY | O_NOFOLLOW | O_NONBLOCK, to: "remove")
        if try file.tryLock() { _ = unsafe unlinkat(folder.number, name, 0) }
    }

    private struct Temporary: ~Copyable {
        let file: Descriptor
        let name: String
    }

    private static func temporaryPrefix(for name: String) -> String { ".\(name).twinlock-" }
}
