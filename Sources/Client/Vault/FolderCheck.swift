import Platform

/// The folders that hold sealed files.
enum FolderCheck {
    /// Makes the folder, 0700, unless it exists; then it must be the user's own and nobody else may write there, because
    /// who can rename files there could exchange old entries for new ones.
    static func make(_ path: String) throws(VaultError) {
        let information = try vaultFiles { () throws(FileError) in
            try PrivateFile.createDirectory(path)
            return try FileInformation.of(path)
        }
        guard let information, information.kind == .folder else {
            throw VaultError(
                code: .loose, message: "cannot trust \(path): it is a symbolic link",
                hint: "put a folder in its place, or set XDG_DATA_HOME to where it leads")
        }
        guard information.permissions & 0o022 == 0, information.owner == CurrentProcess.userIdentifier else {
            throw VaultError(
                code: .loose, message: "cannot trust the folder \(path): others may write there",
                hint: "chmod 700 '\(path)'")
        }
    }
}
