import Platform
import Primitives
import Synchronization

/// The folder that everything is kept in. Opens nothing outside of it, and follows no link in it.
///
///     buckets/NAME/bucket.json           whose it is
///     buckets/NAME/access.json           its policy, and what it blocks
///     buckets/NAME/objects/…             one file an object, see ObjectPlace
///     buckets/NAME/uploads/ID/…          upload.json and a file for each part
///     staging/…                          what is being written; emptied at the start
final class Storage: Sendable {
    let root: RootedDirectory
    private let entropy: Entropy
    /// Held while something becomes visible or goes away, so that conditions hold when they take effect, and no
    /// object is lost in a bucket that is just being deleted.
    private let changes = Mutex(())

    static let staging = "staging"

    /// `folder` is made where it is missing.
    init(folder: String, entropy: Entropy) throws(FileError) {
        try PrivateFile.createDirectory(folder)
        root = try RootedDirectory(folder)
        self.entropy = entropy
        try root.createDirectory(["buckets"])
        try root.createDirectory([Self.staging])
        for name in try root.names(in: [Self.staging]) { try removeAll([Self.staging, name]) }
    }

    /// Runs `body` alone among all changes.
    func change<Result>(_ body: () throws -> Result) throws -> Result {
        try changes.withLock { _ in try body() }
    }

    /// A name that nobody can guess, in characters that every file system keeps apart.
    func freshName() -> String { Hex.encode(entropy.bytes(32)) }

    /// Lends a new file to write to; what `body` has not moved elsewhere is removed when it ends.
    func withStagedFile<Result>(_ body: (StagedFile) async throws -> Result) async throws -> Result {
        let place = [Self.staging, freshName()]
        let staged = StagedFile(place: place, file: try root.create(place))
        defer { try? root.remove(place) }
        return try await body(staged)
    }

    /// What lies at `place`, where it is a file of ours: links, folders and foreign files count as absent.
    func objectFile(at place: [String]) throws(FileError) -> ObjectFile? {
        do throws(FileError) {
            return try ObjectFile(root.open(place))
        } catch  where [.notFound, .symbolicLink, .wrongKind].contains(error.code) {
            return nil
        }
    }

    /// A small JSON file; nil where there is none of ours.
    func json(at place: [String]) throws(FileError) -> JSON? {
        do throws(FileError) {
            let bytes = try root.open(place).read(count: 64 << 10, at: 0)
            return try? JSON.parse(bytes)
        } catch  where [.notFound, .symbolicLink, .wrongKind].contains(error.code) {
            return nil
        }
    }

    func writeJSON(_ json: JSON, at place: [String]) throws(FileError) {
        let file = try root.create(place)
        try file.write(Array(json.text.utf8), at: 0)
        try file.synchronize()
    }

    /// The names in a folder, in order; none where there is no folder.
    func names(in place: [String]) throws(FileError) -> [String] {
        do throws(FileError) {
            return try root.names(in: place)
        } catch  where [.notFound, .symbolicLink, .wrongKind].contains(error.code) {
            return []
        }
    }

    /// Removes a file, link, or folder with all in it.
    func removeAll(_ place: [String]) throws(FileError) {
        guard try root.information(of: place)?.kind == .folder else { return try root.remove(place) }
        for name in try root.names(in: place) { try removeAll(place + [name]) }
        try root.removeDirectory(place)
    }
}
