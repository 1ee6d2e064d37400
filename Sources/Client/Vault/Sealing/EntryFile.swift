import Crypto
import Platform
import Primitives

/// One sealed entry in a file of its own, bound to its kind and name.
struct EntryFile: Sendable {
    let folder: String
    let kind: String
    let name: String
    /// Where it lies. Names may hold any character, so the file is called by their hash.
    let path: String

    init(folder: String, kind: String, name: String) throws(VaultError) {
        guard !name.isEmpty, name.utf8.count <= 1024 else {
            throw VaultError(
                code: .invalidName, message: "'\(name.prefix(64))' cannot be stored under: 1 to 1024 bytes are allowed")
        }
        (self.folder, self.kind, self.name) = (folder, kind, name)
        let hash = SHA256.hash(data: Array("\(kind):\(name)".utf8))
        path = "\(folder)/\(kind)-\(Hex.encode(hash.prefix(16))).json"
    }

    /// What a file holds besides the secret, readable without a key.
    struct Label: Sendable {
        var kind: String
        var name: String
        var expires: Timestamp?
    }

    /// Seals `secret` into the file; the folder must exist.
    func write(
        _ secret: Secret, expires: Timestamp? = nil, key: SealingKey, entropy: Entropy
    ) throws(VaultError) {
        let sealed = key.seal(secret, context: context(expires), entropy: entropy)
        var members: [JSON.Member] = [
            .init("version", 1), .init("kind", .string(kind)), .init("name", .string(name)),
        ]
        if let expires { members.append(.init("expires", .integer(expires.milliseconds))) }
        let text = JSON.object(members + sealed.members).text + "\n"
        try vaultFiles { () throws(FileError) in try PrivateFile.write(text.utf8, to: path) }
    }

    /// The secret and when it expires; nil if there is no such file.
    func read(key: SealingKey) throws(VaultError) -> (secret: Secret, expires: Timestamp?)? {
        guard let json = try Self.parse(path) else { return nil }
        let expires = json["expires"]?.integerValue.map { Timestamp(milliseconds: $0) }
        guard let record = SealedRecord(json), let secret = key.open(record, context: context(expires)) else {
            throw Self.damaged(path)
        }
        return (secret, expires)
    }

    /// Removes the file; false if there was none.
    func remove() throws(VaultError) -> Bool {
        try vaultFiles { () throws(FileError) in
            guard try FileInformation.of(path) != nil else { return false }
            try PrivateFile.remove(path)
            return true
        }
    }

    /// The labels of all entries of a kind in a folder, and the paths of files that are none.
    static func labels(
        in folder: String, kind: String
    ) throws(VaultError) -> (labels: [Label], damaged: [String]) {
        let names: [String]
        do {
            names = try PrivateFile.names(in: folder)
        } catch  where error.code == .notFound {
            return ([], [])
        } catch {
            throw VaultError(error)
        }
        var (labels, damaged): ([Label], [String]) = ([], [])
        for file in names where file.hasPrefix("\(kind)-") && file.hasSuffix(".json") {
            let path = "\(folder)/\(file)"
            guard let json = try? parse(path), let name = json["name"]?.stringValue,
                (try? EntryFile(folder: folder, kind: kind, name: name))?.path == path
            else {
                damaged.append(path)
                continue
            }
            let expires = json["expires"]?.integerValue.map { Timestamp(milliseconds: $0) }
            labels.append(Label(kind: kind, name: name, expires: expires))
        }
        return (labels.sorted { $0.name < $1.name }, damaged)
    }

    private func context(_ expires: Timestamp?) -> [String] {
        ["entry", kind, name, expires.map { "\($0.milliseconds)" } ?? ""]
    }

    private static func parse(_ path: String) throws(VaultError) -> JSON? {
        let bytes: [UInt8]
        do {
            bytes = try PrivateFile.readStrictly(path, limit: 1 << 20)
        } catch  where error.code == .notFound {
            return nil
        } catch {
            throw VaultError(error)
        }
        guard let json = try? JSON.parse(bytes), json["version"]?.integerValue == 1 else { throw damaged(path) }
        return json
    }

    static func damaged(_ path: String) -> VaultError {
        VaultError(
            code: .damaged, message: "the entry \(path) is damaged or was sealed with another key",
            hint: "restore the file from a backup, or remove it and add what it held again")
    }
}
