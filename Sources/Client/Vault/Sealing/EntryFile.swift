import Crypto
import Platform
import Primitives

/// One sealed entry in a file of its own, bound to its kind and name.
struct EntryFile: Sendable {
    let folder: String
    let kind: String
    let name: String
    /// Where it lies.
    let path: String

    init(folder: String, kind: String, name: String) throws(VaultError) {
        guard !name.isEmpty, name.utf8.count <= 1024 else {
            throw VaultError(
                code: .invalidName, message: "'\(name.prefix(64))' cannot be stored under: 1 to 1024 bytes are allowed")
        }
        (self.folder, self.kind, self.name) = (folder, kind, name)
        path = "\(folder)/\(kind)-\(Self.encoded(name)).json"
    }

    /// What a file says in clear beside the secret. The seal covers it too.
    struct Label: Sendable, Equatable {
        var text: String?
        var expires: Timestamp?
    }

    /// Seals `secret` into the file; the folder must exist.
    func write(_ secret: Secret, label: Label, key: SealingKey, entropy: Entropy) throws(VaultError) {
        let sealed = key.seal(secret, context: context(label), entropy: entropy)
        var members: [JSON.Member] = [
            .init("version", 1), .init("kind", .string(kind)), .init("name", .string(name)),
        ]
        if let text = label.text { members.append(.init("label", .string(text))) }
        if let expires = label.expires { members.append(.init("expires", .integer(expires.milliseconds))) }
        let text = JSON.object(members + sealed.members).text + "\n"
        try vaultFiles { () throws(FileError) in try PrivateFile.write(text.utf8, to: path) }
    }

    /// The secret and its label; nil if there is no such file.
    func read(key: SealingKey) throws(VaultError) -> (secret: Secret, label: Label)? {
        guard let json = try parse() else { return nil }
        let label = Self.label(json)
        guard let record = SealedRecord(json), let secret = key.open(record, context: context(label)) else {
            throw Self.damaged(path)
        }
        return (secret, label)
    }

    /// The label alone, which needs no key and so is not yet known to be genuine; nil if there is no such file.
    func label() throws(VaultError) -> Label? { try parse().map(Self.label) }

    /// Removes the file; false if there was none.
    func remove() throws(VaultError) -> Bool {
        try vaultFiles { () throws(FileError) in
            guard try FileInformation.of(path) != nil else { return false }
            try PrivateFile.remove(path)
            return true
        }
    }

    /// The names of all entries of a kind in a folder, sorted. Opens none of them, unless its name is very long.
    static func names(in folder: String, kind: String) throws(VaultError) -> [String] {
        let files: [String]
        do {
            files = try PrivateFile.names(in: folder)
        } catch  where error.code == .notFound {
            return []
        } catch {
            throw VaultError(error)
        }
        var names: [String] = []
        for file in files where file.hasPrefix("\(kind)-") && file.hasSuffix(".json") {
            let encoded = file.dropFirst(kind.utf8.count + 1).dropLast(5)
            if let name = encoded.hasPrefix("=") ? longName("\(folder)/\(file)") : PercentEncoding.decodeText(encoded) {
                names.append(name)
            }
        }
        return names.sorted()
    }

    /// The name as part of a file's: percent-encoded, capitals too, since there are file systems that take `A` and `a`
    /// for the same; a hash where that gets too long.
    private static func encoded(_ name: String) -> String {
        let text = name.utf8.map { byte in
            isCapital(byte) ? "%" + Hex.encode([byte]) : PercentEncoding.encode([byte])
        }.joined()
        if text.utf8.count <= 200 { return text }
        return "=" + Hex.encode(SHA256.hash(data: Array(name.utf8)))
    }

    private static func isCapital(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }

    private static func longName(_ path: String) -> String? {
        (try? parse(path))?["name"]?.stringValue
    }

    private static func label(_ json: JSON) -> Label {
        Label(
            text: json["label"]?.stringValue,
            expires: json["expires"]?.integerValue.map { Timestamp(milliseconds: $0) })
    }

    private func context(_ label: Label) -> [String] {
        ["entry", kind, name, label.text ?? "", label.expires.map { "\($0.milliseconds)" } ?? ""]
    }

    private func parse() throws(VaultError) -> JSON? { try Self.parse(path) }

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
