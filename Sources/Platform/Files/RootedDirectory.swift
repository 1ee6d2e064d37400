import Glibc

/// A folder that cannot be left: each name on the way is opened from the folder above it, and symbolic links are
/// refused everywhere. What other processes rename or link meanwhile makes no difference.
///
/// Places are lists of names below the root; the empty list is the root itself.
public final class RootedDirectory: Sendable {
    private let root: Descriptor

    /// The folder at `path`, which must exist. Links on the way to the root are followed: who names it chose them.
    public init(_ path: String) throws(FileError) {
        root = try Descriptor(opening: path, O_RDONLY | O_DIRECTORY, to: "open")
    }

    /// What lies there; nil when there is nothing.
    public func information(of place: [String]) throws(FileError) -> FileInformation? {
        guard let name = place.last else { return try root.information() }
        do throws(FileError) {
            return try inParent(of: place, to: "examine") { parent throws(FileError) in
                var status = stat()
                guard unsafe fstatat(parent.number, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
                    throw FileError("examine", "\(parent.path)/\(name)", errno: errno)
                }
                return FileInformation(status)
            }
        } catch  where error.code == .notFound {
            return nil
        }
    }

    /// The names in a folder, sorted by their UTF-8; names that are not UTF-8 are left out.
    public func names(in place: [String]) throws(FileError) -> [String] {
        try folder(place, to: "list").names().sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Opens a regular file to read.
    public func open(_ place: [String]) throws(FileError) -> RandomAccessFile {
        let name = place.last ?? ""
        return try inParent(of: place, to: "open") { parent throws(FileError) in
            let file = try Descriptor(opening: name, in: parent, O_RDONLY | O_NOFOLLOW | O_NONBLOCK, to: "open")
            guard try file.information().kind == .file else {
                throw FileError(code: .wrongKind, operation: "open", path: file.path, reason: "it is no regular file")
            }
            return RandomAccessFile(file)
        }
    }

    /// Makes a new file (0600) to write and read; `alreadyExists` when something is there.
    public func create(_ place: [String]) throws(FileError) -> RandomAccessFile {
        let name = place.last ?? ""
        return try inParent(of: place, to: "create") { parent throws(FileError) in
            RandomAccessFile(
                try Descriptor(opening: name, in: parent, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, to: "create"))
        }
    }

    /// Makes the folder and those above it that are missing (0700); `wrongKind` when something else is in the way.
    public func createDirectory(_ place: [String]) throws(FileError) {
        var current = try Descriptor(opening: ".", in: root, O_RDONLY | O_DIRECTORY, to: "create")
        for name in place {
            try Self.check(name, to: "create")
            guard unsafe mkdirat(current.number, name, 0o700) == 0 || errno == EEXIST else {
                throw FileError("create", "\(current.path)/\(name)", errno: errno)
            }
            current = try Descriptor(
                opening: name, in: current, O_RDONLY | O_DIRECTORY | O_NOFOLLOW, to: "create")
        }
    }

    /// Moves a file or folder; a file at the new place is replaced in one step.
    public func rename(_ place: [String], to newPlace: [String]) throws(FileError) {
        let (name, newName) = (place.last ?? "", newPlace.last ?? "")
        try inParent(of: place, to: "rename") { from throws(FileError) in
            try inParent(of: newPlace, to: "rename") { to throws(FileError) in
                guard unsafe renameat(from.number, name, to.number, newName) == 0 else {
                    throw FileError("rename", "\(from.path)/\(name)", errno: errno)
                }
            }
        }
    }

    /// Removes a file; `notFound` when there is none.
    public func remove(_ place: [String]) throws(FileError) {
        try unlink(place, flags: 0)
    }

    /// Removes an empty folder; `notEmpty` when there is something in it.
    public func removeDirectory(_ place: [String]) throws(FileError) {
        try unlink(place, flags: AT_REMOVEDIR)
    }

    private func unlink(_ place: [String], flags: Int32) throws(FileError) {
        let name = place.last ?? ""
        try inParent(of: place, to: "remove") { parent throws(FileError) in
            guard unsafe unlinkat(parent.number, name, flags) == 0 else {
                throw FileError("remove", "\(parent.path)/\(name)", errno: errno)
            }
        }
    }

    private func inParent<Result>(
        of place: [String], to operation: String,
        _ body: (borrowing Descriptor) throws(FileError) -> Result
    ) throws(FileError) -> Result {
        try Self.check(place.last ?? "", to: operation)
        return try body(try folder(place.dropLast(), to: operation))
    }

    private func folder(_ place: some Collection<String>, to operation: String) throws(FileError) -> Descriptor {
        var current = try Descriptor(opening: ".", in: root, O_RDONLY | O_DIRECTORY, to: operation)
        for name in place {
            try Self.check(name, to: operation)
            current = try Descriptor(
                opening: name, in: current, O_RDONLY | O_DIRECTORY | O_NOFOLLOW, to: operation)
        }
        return current
    }

    /// One name and nothing else, so that the kernel sees no path.
    private static func check(_ name: String, to operation: String) throws(FileError) {
        let bytes = name.utf8
        guard !bytes.isEmpty, bytes.count <= 255, name != ".", name != "..", !bytes.contains(0),
            !bytes.contains(UInt8(ascii: "/"))
        else {
            throw FileError(
                code: .invalidName, operation: operation, path: name, reason: "this cannot be a file's name")
        }
    }
}
