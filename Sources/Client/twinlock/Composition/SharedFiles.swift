import Platform
import SharedConfig

/// AWS's shared files as they lie on the disk.
struct SharedFiles {
    let locations: ConfigLocations
    let config: ConfigDocument?
    let credentials: ConfigDocument?

    /// Reads both; a file that does not exist is none.
    init(_ environment: Environment) throws {
        guard let locations = ConfigLocations(variables: environment.variables) else {
            throw Failure("the home folder is not known: HOME is not set", hint: "export HOME=/your/home/folder")
        }
        self.locations = locations
        config = try Self.read(locations.config, .config)
        credentials = try Self.read(locations.credentials, .credentials)
    }

    /// Both read together.
    var merged: SharedConfig { SharedConfig(config: config, credentials: credentials, locations: locations) }

    /// The file of that kind; an empty one where there is none yet.
    func document(_ kind: ConfigFileKind) throws -> ConfigDocument {
        switch kind {
        case .config: try config ?? ConfigDocument([], path: locations.config, kind: .config)
        case .credentials: try credentials ?? ConfigDocument([], path: locations.credentials, kind: .credentials)
        }
    }

    /// Puts `edited` in the place of `original`, provided that the file still is as it was read.
    static func replace(_ original: ConfigDocument, with edited: ConfigDocument) throws {
        let now = try read(original.path, original.kind)
        guard now?.bytes ?? [] == original.bytes else {
            throw Failure("\(original.path) was changed by another program meanwhile", hint: "try again")
        }
        if now == nil { try PrivateFile.createDirectory(PathText.folder(of: original.path)) }
        try PrivateFile.write(edited.bytes, to: original.path, mode: .asBefore)
    }

    private static func read(_ path: String, _ kind: ConfigFileKind) throws -> ConfigDocument? {
        do {
            // A config file names programs to run and addresses to send keys to: whoever can write it commands us.
            return try ConfigDocument(try PrivateFile.readUnaltered(path), path: path, kind: kind)
        } catch let error as FileError where error.code == .notFound {
            return nil
        } catch let error as FileError where error.code == .loose {
            throw Failure(error.description, hint: "look at what it says, then: chmod go-w '\(path)'")
        }
    }
}
