import Platform
import Primitives

/// `vault.json`: the vault's master key, wrapped. Changing how it is protected rewrites this one file, in one step.
struct MasterKeyRecord: Sendable {
    var protection: VaultProtection
    /// Present with a passphrase.
    var scrypt: ScryptParameters?
    var wrapped: SealedRecord

    /// Wraps `master`.
    init(
        master: Secret, protection: VaultProtection, scrypt: ScryptParameters?, key: SealingKey, entropy: Entropy
    ) {
        self.protection = protection
        self.scrypt = scrypt
        wrapped = key.seal(master, context: Self.context(protection, scrypt), entropy: entropy)
    }

    /// Reads the record; nil if there is none.
    static func read(_ path: String) throws(VaultError) -> MasterKeyRecord? {
        let bytes: [UInt8]
        do {
            bytes = try PrivateFile.readStrictly(path, limit: 65_536)
        } catch  where error.code == .notFound {
            return nil
        } catch {
            throw VaultError(error)
        }
        guard let json = try? JSON.parse(bytes), let record = MasterKeyRecord(json) else {
            throw VaultError(
                code: .damaged, message: "the vault's record \(path) is damaged",
                hint: "restore it from a backup; without it the entries beside it cannot be opened")
        }
        return record
    }

    private init?(_ json: JSON) {
        guard json["version"]?.integerValue == 1, let wrapped = SealedRecord(json),
            let protection = json["protection"]?.stringValue.flatMap(VaultProtection.init(rawValue:))
        else { return nil }
        (self.protection, self.wrapped) = (protection, wrapped)
        if protection == .passphrase {
            guard let scrypt = json["scrypt"].flatMap({ ScryptParameters($0) }) else { return nil }
            self.scrypt = scrypt
        }
    }

    /// The file's content.
    var text: String {
        var members: [JSON.Member] = [
            .init("version", 1), .init("protection", .string(protection.rawValue)),
        ]
        if let scrypt { members.append(.init("scrypt", scrypt.json)) }
        return JSON.object(members + wrapped.members).prettyText + "\n"
    }

    /// The master key; nil if `key` is not the one that it was wrapped with.
    func master(using key: SealingKey) -> Secret? {
        key.open(wrapped, context: Self.context(protection, scrypt))
    }

    private static func context(_ protection: VaultProtection, _ scrypt: ScryptParameters?) -> [String] {
        ["master", protection.rawValue, scrypt?.json.text ?? ""]
    }
}
