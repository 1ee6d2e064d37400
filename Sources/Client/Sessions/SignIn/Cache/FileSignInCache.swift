internal import Platform
public import Primitives

/// A folder of AWS's own tools, such as `~/.aws/sso/cache`: a file `NAME.json` an entry, which all of them read and
/// write. Ours are written whole or not at all, 0600.
public struct FileSignInCache: SignInCache {
    private let folder: String

    public init(folder: String) {
        self.folder = folder
    }

    public var isPlainText: Bool { true }

    public func place(of name: String) -> String { "\(folder)/\(name).json" }

    /// Fails for a file that others may write: who can exchange the token decides who we are.
    public func read(_ name: String) throws -> Secret? {
        try Self.unlessMissing { () throws(FileError) in
            Secret(try PrivateFile.readUnaltered(place(of: name), limit: 1 << 20))
        }
    }

    public func write(_ entry: Secret, under name: String, until end: Timestamp) throws {
        try PrivateFile.createDirectory(folder)
        try entry.withBytes { bytes in try PrivateFile.write(Array(bytes), to: place(of: name)) }
    }

    public func remove(_ name: String) throws -> Bool {
        guard try FileInformation.of(place(of: name)) != nil else { return false }
        try PrivateFile.remove(place(of: name))
        return true
    }

    public func names() throws -> [String] {
        let files = try Self.unlessMissing { () throws(FileError) in try PrivateFile.names(in: folder) }
        return (files ?? []).filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }
    }

    private static func unlessMissing<Result>(_ body: () throws(FileError) -> Result) throws(FileError) -> Result? {
        do {
            return try body()
        } catch {
            guard error.code == .notFound else { throw error }
            return nil
        }
    }
}
