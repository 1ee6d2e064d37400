import Glibc

/// A program and what becomes of this process when it runs it.
public struct Executable: Sendable {
    /// Where it lies.
    public var path: String

    /// The program called `name`: the path itself if it holds a slash, otherwise the first in `search` (a value of
    /// `PATH`) that may be executed. Nil if there is none.
    public init?(named name: String, search: String?) {
        guard !name.isEmpty else { return nil }
        if name.utf8.contains(UInt8(ascii: "/")) {
            path = name
            return
        }
        for folder in (search ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":", omittingEmptySubsequences: false)
        {
            // An empty entry means the current folder.
            let candidate = folder.isEmpty ? "./\(name)" : "\(folder)/\(name)"
            var status = stat()
            guard unsafe stat(candidate, &status) == 0, FileInformation(status).kind == .file,
                unsafe access(candidate, X_OK) == 0
            else { continue }
            path = candidate
            return
        }
        return nil
    }

    /// The program at `path`.
    public init(path: String) {
        self.path = path
    }

    /// The file of the running program; nil where the system does not tell.
    public static var current: Executable? {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = unsafe readlink("/proc/self/exe", &buffer, buffer.count)
        guard count > 0 else { return nil }
        return Executable(path: String(decoding: buffer.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self))
    }

    /// Makes this process that program: same process id, terminal and standard streams; signals, limits and
    /// descriptors as in `state`. Returns only by throwing.
    ///
    /// - Parameters:
    ///   - arguments: all of them, the program's own name first.
    ///   - environment: all that the program sees.
    ///   - state: the signals, limits and descriptors that it is to have.
    /// - Throws: `FileError` where the program cannot be run.
    public func replaceProcess(
        arguments: [String], environment: Environment, state: InheritedState
    ) throws(FileError) -> Never {
        state.restore()
        execute(path, arguments: arguments.map { Array($0.utf8) }, environment: environment)
        if errno == ENOEXEC {
            // A script without `#!`: shells run it by themselves.
            let script = [Array("sh".utf8), Array(path.utf8)] + arguments.dropFirst().map { Array($0.utf8) }
            execute("/bin/sh", arguments: script, environment: environment)
        }
        throw FileError("run", path, errno: errno)
    }

    private func execute(_ path: String, arguments: [[UInt8]], environment: Environment) {
        let argumentList = unsafe Self.list(arguments)
        let environmentList = unsafe Self.list(environment.entries)
        _ = unsafe execve(path, argumentList, environmentList)
    }

    /// A null-terminated list of C strings. It is never freed: the program that uses it replaces this one.
    private static func list(_ entries: [[UInt8]]) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> {
        let list = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: entries.count + 1)
        for (index, entry) in entries.enumerated() {
            let text = UnsafeMutablePointer<CChar>.allocate(capacity: entry.count + 1)
            for (offset, byte) in entry.enumerated() { unsafe text[offset] = CChar(bitPattern: byte) }
            unsafe text[entry.count] = 0
            unsafe list[index] = text
        }
        unsafe list[entries.count] = nil
        return unsafe list
    }
}
