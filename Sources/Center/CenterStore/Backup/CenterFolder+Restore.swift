public import Platform
public import Primitives

extension CenterFolder {
    /// Makes a center in this folder, where there is nothing yet, from the backup in the folder at `path`. Before it
    /// counts as one, `prepare` alters its records; the database appears last and in one step.
    ///
    /// `keyFile` holds the center's key, where the backup is without it.
    ///
    /// - Throws: `BackupError`, `StoreError`.
    public func restore(
        from path: String, keyFile: String?, entropy: Entropy, at now: Timestamp,
        _ prepare: (any StoreWriter, Sealer, BackupManifest) throws -> Void
    ) throws -> BackupManifest {
        do {
            guard let content = try? PrivateFile.read("\(path)/\(BackupManifest.name)"),
                let json = try? JSON.parse(content)
            else { throw BackupError.none(path: path) }
            guard !BackupManifest.isNewer(json) else { throw BackupError.newerFormat(path: path) }
            let key = try Self.key(of: path, keyFile)
            let sealer = Sealer(key: key, entropy: entropy)
            guard let manifest = BackupManifest(json), manifest.isGenuine(json, sealer) else {
                throw BackupError.altered(path: "\(path)/\(BackupManifest.name)")
            }
            guard now >= manifest.madeAt else {
                throw BackupError.clockBehind(now: now, madeAt: manifest.madeAt)
            }
            guard try FileInformation.of(self.path) == nil else { throw BackupError.exists(path: self.path) }
            try PrivateFile.createDirectory(self.path)
            var isFinished = false
            defer { if !isFinished { try? PrivateFile.removeDirectory(self.path) } }
            let folder = try RootedDirectory(self.path)
            let partial = "center.db.partial"
            for file in manifest.files where file.name != "center.key" {
                let name = file.name == "center.db" ? partial : file.name
                var copy = try BackupFile.copy("\(path)/\(file.name)", to: folder, name)
                copy.name = file.name
                guard copy == file else { throw BackupError.altered(path: "\(path)/\(file.name)") }
            }
            _ = try PrivateFile.create(key.fileContent, at: keyPath)
            try DatabaseFile.examine("\(self.path)/\(partial)", sealer: sealer, keyPath: keyPath)
            try DatabaseFile.alter("\(self.path)/\(partial)", sealer: sealer) { try prepare($0, sealer, manifest) }
            try folder.rename([partial], to: ["center.db"])
            isFinished = true
            return manifest
        } catch let error as FileError {
            throw StoreError.file(path: error.path, detail: error.description)
        }
    }

    private static func key(of backup: String, _ file: String?) throws -> CenterKey {
        let path = file ?? CenterFolder(backup).keyPath
        guard try PrivateFile.permissions(of: path) != nil else {
            throw file.map(BackupError.noKey) ?? .needsKey(path: backup)
        }
        guard let key = CenterKey(fileContent: try PrivateFile.readStrictly(path, limit: 1024)) else {
            throw StoreError.malformedKey(path: path)
        }
        return key
    }
}
