import Crypto
import CryptoExtras
import Primitives

/// How a passphrase becomes a key: scrypt (RFC 7914), slow and large on purpose.
struct ScryptParameters: Sendable, Equatable {
    /// N, a power of two: the cost in time and memory.
    var cost = 1 << 17
    /// r.
    var blockSize = 8
    /// p.
    var parallelism = 1
    var salt: [UInt8]

    /// With a new salt.
    init(salt: [UInt8]) { self.salt = salt }

    /// Nil if a parameter is missing, too weak to protect anything, or so large that it would exhaust this machine.
    init?(_ object: JSON) {
        guard let cost = object["n"]?.integerValue, (1 << 14...1 << 20).contains(cost), cost & (cost - 1) == 0,
            let blockSize = object["r"]?.integerValue, (8...16).contains(blockSize),
            let parallelism = object["p"]?.integerValue, (1...4).contains(parallelism),
            let salt = object["salt"]?.stringValue.flatMap({ Base64.decode($0) }), (16...64).contains(salt.count)
        else { return nil }
        (self.cost, self.blockSize, self.parallelism) = (Int(cost), Int(blockSize), Int(parallelism))
        self.salt = salt
    }

    var json: JSON {
        [
            "n": .integer(cost), "r": .integer(blockSize), "p": .integer(parallelism),
            "salt": .string(Base64.encode(salt)),
        ]
    }

    /// The key that `passphrase` stands for. Takes a third of a second and 128 MiB by default.
    func key(from passphrase: Secret) throws(VaultError) -> SealingKey {
        do {
            let key = try passphrase.withBytes { passphrase in
                try KDF.Scrypt.deriveKey(
                    from: passphrase, salt: salt, outputByteCount: 32, rounds: cost, blockSize: blockSize,
                    parallelism: parallelism, maxMemory: 128 * cost * blockSize * 2)
            }
            return SealingKey(key.withUnsafeBytes { Secret($0) })
        } catch {
            throw VaultError(code: .file, message: "the passphrase cannot be turned into a key: \(error)")
        }
    }
}
