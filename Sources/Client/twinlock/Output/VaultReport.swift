import Primitives
import Vault

/// What the vault holds and what its protection is worth.
struct VaultReport {
    let folder: String
    let keyFile: String
    /// Nil before anything was stored.
    let protection: VaultProtection?
    let keys: Int
    let seeds: Int

    init(_ world: World) throws {
        (folder, keyFile) = (world.folders.vault, world.folders.keyFile)
        protection = try world.backend.protection()
        keys = try world.vault.profilesWithAccessKeys().count
        seeds = try world.vault.devicesWithSeeds().count
    }

    /// How much is in it, in words.
    var content: String {
        "\(keys) access key\(keys == 1 ? "" : "s"), \(seeds) MFA seed\(seeds == 1 ? "" : "s")"
    }

    /// What it protects against and what not, a sentence each.
    var explanation: [String] {
        switch protection {
        case nil:
            [
                "no access keys or seeds are stored yet; cached sessions are encrypted, and open with the key file "
                    + keyFile,
                "this protects copies of the cache that lack the key file",
            ]
        case .keyFile:
            [
                "encrypted; the key file is \(keyFile)",
                "this protects copies that lack the key file, such as backups of \(folder); it does not protect "
                    + "against who can read all of your files ('twinlock keys protect --passphrase' does)",
            ]
        case .passphrase:
            [
                "encrypted; the key is derived from your passphrase",
                "cached sessions alone open with the key file \(keyFile), so that commands need not ask",
            ]
        }
    }

    var json: JSON {
        [
            "folder": .string(folder), "protection": .optional(protection?.rawValue), "key_file": .string(keyFile),
            "keys": .integer(keys), "seeds": .integer(seeds),
            "explanation": .array(explanation.map { .string($0) }),
        ]
    }
}
