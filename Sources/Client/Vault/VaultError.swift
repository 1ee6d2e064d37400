import Platform

/// Why the vault cannot give or take something. Nothing that it holds is ever lost by an error.
public struct VaultError: Error, Equatable, Sendable, CustomStringConvertible {
    public enum Code: Sendable {
        /// Neither `HOME` nor an XDG variable says where to look.
        case noHome
        /// A file cannot be read or written.
        case file
        /// An entry, or the vault's own record, is not what was written.
        case damaged
        /// The key file is gone, so that what it sealed cannot be opened.
        case keyMissing
        /// The passphrase is not the right one, or another key file is in the place of the right one.
        case wrongKey
        /// The passphrase is needed, and nobody is there to be asked.
        case locked
        /// The file or folder is not the user's alone, or is a planted symbolic link.
        case loose
        /// A name that cannot be stored: empty, or longer than 1024 bytes.
        case invalidName
    }

    public var code: Code
    /// What is wrong, with the path.
    public var message: String
    /// What to do about it, where there is something.
    public var hint: String?

    public init(code: Code, message: String, hint: String? = nil) {
        (self.code, self.message, self.hint) = (code, message, hint)
    }

    public var description: String { message }

    /// The failure of a file of the vault's.
    init(_ error: FileError) {
        switch error.code {
        case .symbolicLink:
            self.init(
                code: .loose, message: "cannot trust \(error.path): it is a symbolic link",
                hint: "if you did not put it there, remove it: rm '\(error.path)'")
        case .accessDenied where error.operation == "trust":
            self.init(code: .loose, message: error.description, hint: "chmod 600 '\(error.path)'")
        default: self.init(code: .file, message: error.description)
        }
    }
}

/// Runs `body`, turning its file errors into the vault's.
func vaultFiles<Result>(_ body: () throws(FileError) -> Result) throws(VaultError) -> Result {
    do { return try body() } catch { throw VaultError(error) }
}
