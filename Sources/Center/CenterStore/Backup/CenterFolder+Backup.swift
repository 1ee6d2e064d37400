public import Platform
internal import Primitives

extension CenterFolder {
    /// Copies the center, which may be served meanwhile, into a new folder at `path` (0700): the database as of one
    /// moment, then the whole lines of the log's files, whose names are `logs`, so that the log tells of all that the
    /// database has; and the key, unless it is kept elsewhere. The copy is examined before it counts as a backup.
    ///
    /// - Throws: `BackupError`, `StoreError`.
    public func backUp(
        to path: String, logs: () throws -> [String], includingKey: Bool, entropy: Entropy, clock: WallClock
    ) throws -> BackupManifest {
        do {
            guard try PrivateFile.permissions(of: databasePath) != nil else {
                throw StoreError.notInitialized(folder: self.path)
            }
            let key = try readKey()
            let sealer = Sealer(key: key, entropy: entropy)
            guard try FileInformation.of(path) == nil else { throw BackupError.exists(path: path) }
            try PrivateFile.createDirectory(path)
            var isFinished = false
            defer { if !isFinished { try? PrivateFile.removeDirectory(path) } }
            let folder = try RootedDirectory(path)
            let copy = CenterFolder(path)
            // The clock first: what was acknowledged before it shows this moment is in the copy.
            let madeAt = clock()
            try DatabaseFile.copy(databasePath, to: copy.databasePath)
            var files = [try BackupFile.describe(copy.databasePath, "center.db")]
            files += try copyLogs(logs, to: folder)
            if includingKey {
                _ = try PrivateFile.create(key.fileContent, at: copy.keyPath)
                files.append(try BackupFile.describe(copy.keyPath, "center.key"))
            }
            try DatabaseFile.examine(copy.databasePath, sealer: sealer, keyPath: keyPath)
            let manifest = BackupManifest(madeAt: madeAt, includesKey: includingKey, files: files)
            _ = try PrivateFile.create(manifest.content(sealer), at: "\(path)/\(BackupManifest.name)")
            isFinished = true
            return manifest
        } catch let error as FileError {
            throw StoreError.file(path: error.path, detail: error.description)
        }
    }

    /// Once more where the log began another file meanwhile, so that none is missing and none is there twice.
    private func copyLogs(_ logs: () throws -> [String], to folder: RootedDirectory) throws -> [BackupManifest.File] {
        while true {
            let names = try logs()
            let files = try names.map { name in
                let size = try BackupFile.sizeOfWholeLines("\(path)/\(name)")
                return try BackupFile.copy("\(path)/\(name)", size: size, to: folder, name)
            }
            if try logs() == names { return files }
            for name in names { try folder.remove([name]) }
        }
    }
}
