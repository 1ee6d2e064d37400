import Glibc

/// This process.
public enum CurrentProcess {
    /// Its number, for logs.
    public static var identifier: Int32 { getpid() }

    /// The user whose rights it has.
    public static var userIdentifier: UInt32 { geteuid() }

    /// Whether it runs as root.
    public static var isRoot: Bool { geteuid() == 0 }

    /// The folder that relative paths start from; nil when it has been removed.
    public static var folder: String? {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        guard unsafe getcwd(&buffer, buffer.count) != nil else { return nil }
        return String(
            decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// From here on, writing beyond a limit on the size of files is an error like a full disk, and no longer the end.
    public static func surviveFileSizeLimit() { _ = signal(SIGXFSZ, SIG_IGN) }

    /// Ends it at once with this exit status.
    public static func exit(_ status: Int32) -> Never { Glibc.exit(status) }
}
