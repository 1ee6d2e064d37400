import Glibc

/// Why something could not be done to a file or folder.
public struct FileError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The kinds of failure that callers tell apart.
    public enum Code: Sendable {
        case notFound
        case alreadyExists
        case accessDenied
        /// Strangers own it or may change it.
        case loose
        /// A symbolic link where none may be.
        case symbolicLink
        /// Something else than a regular file, or than a folder, where that was expected.
        case wrongKind
        case tooLarge
        case noSpace
        case notEmpty
        /// A name that is empty, too long, `.` or `..`, or holds a slash or NUL.
        case invalidName
        /// Nobody reads the other end of a pipe.
        case brokenPipe
        /// A lock that another process did not let go in time.
        case timedOut
        case other
    }

    public var code: Code
    /// What was tried, as an infinitive: `read`, `open`, `lock`.
    public var operation: String
    public var path: String
    /// The reason in the system's words, or ours where the system was not asked.
    public var reason: String

    public init(code: Code, operation: String, path: String, reason: String) {
        self.code = code
        self.operation = operation
        self.path = path
        self.reason = reason
    }

    /// `cannot read /etc/shadow: Permission denied`.
    public var description: String { "cannot \(operation) \(path): \(reason)" }

    /// The failure that `number`, a value of `errno`, stands for.
    init(_ operation: String, _ path: String, errno number: Int32) {
        self.init(
            code: Self.code(of: number), operation: operation, path: path,
            reason: SystemText.of(errno: number))
    }

    private static func code(of number: Int32) -> Code {
        switch number {
        case ENOENT: .notFound
        case EEXIST: .alreadyExists
        case EACCES, EPERM, EROFS: .accessDenied
        case ELOOP: .symbolicLink
        case EISDIR, ENOTDIR: .wrongKind
        case EFBIG: .tooLarge
        case ENOSPC, EDQUOT: .noSpace
        case ENOTEMPTY: .notEmpty
        case EPIPE: .brokenPipe
        case ENAMETOOLONG: .invalidName
        default: .other
        }
    }
}
