internal import Platform

/// The names of a log's files: the one being written, `events.jsonl`, and those before it, which were closed when they
/// had grown or a month had ended: `events-0001.jsonl`, `events-0002.jsonl`, ….
struct AuditFiles: Sendable {
    /// A file that is written no more.
    struct Closed: Sendable, Equatable {
        var number: Int
        var path: String
    }

    private static let ending = ".jsonl"

    /// The file being written.
    let current: String

    init(_ path: String) {
        current = path
    }

    /// Where the next file is made before it gets its name.
    var next: String { "\(current).next" }

    /// Where lines are kept until the current file is on the disk.
    var journal: String { "\(stem).journal" }

    /// The files before the current one, oldest first.
    func closed() throws(FileError) -> [Closed] {
        let prefix = "\(PathText.name(of: stem))-"
        let folder = PathText.folder(of: current)
        return try PrivateFile.names(in: folder).compactMap { name -> Closed? in
            guard name.hasPrefix(prefix), name.hasSuffix(Self.ending) else { return nil }
            let digits = name.dropFirst(prefix.count).dropLast(Self.ending.count)
            guard digits.count >= 4, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(digits)
            else { return nil }
            return Closed(number: number, path: "\(folder)/\(name)")
        }.sorted { $0.number < $1.number }
    }

    /// The path of the closed file of this number.
    func path(of number: Int) -> String {
        let digits = String(number)
        return "\(stem)-\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)\(Self.ending)"
    }

    /// A crash in the middle of a change of files leaves one file under two names: the closed one is taken back.
    func tidy() throws(FileError) {
        try PrivateFile.remove(next)
        guard let last = try closed().last, let one = try FileInformation.of(last.path),
            let other = try FileInformation.of(current), one.isSameFile(as: other)
        else { return }
        try PrivateFile.remove(last.path)
    }

    /// Closes the current file under the next number, and gives its name to the one at `next`. Whenever this is
    /// interrupted, there is a current file.
    func exchange() throws(FileError) {
        try PrivateFile.addName(try path(of: (closed().last?.number ?? 0) + 1), to: current)
        try PrivateFile.rename(next, to: current)
    }

    private var stem: String { current.hasSuffix(Self.ending) ? String(current.dropLast(Self.ending.count)) : current }
}
