/// Paths as plain text, taken apart as POSIX does.
public enum PathText {
    /// All before the last slash: `/a` of `/a/b`, `/` of `/a`, `.` of `a`.
    public static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        let folder = path[..<slash]
        return folder.isEmpty ? "/" : String(folder)
    }

    /// All after the last slash.
    public static func name(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return path }
        return String(path[path.index(after: slash)...])
    }

    /// `path` if it is absolute, otherwise `path` below `folder`.
    public static func resolve(_ path: String, in folder: String) -> String {
        path.hasPrefix("/") ? path : folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
    }
}
