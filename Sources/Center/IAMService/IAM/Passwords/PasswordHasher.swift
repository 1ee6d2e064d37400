import CryptoExtras
import Platform
import Primitives

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Hashes and verifies passwords with scrypt, one at a time on a thread of its own: each takes memory and time that
/// other requests must not wait for.
///
/// A hash reads `scrypt$LOG_N$R$P$SALT$HASH`, salt and hash in base64, so that its cost can be raised later.
struct PasswordHasher: Sendable {
    private let cost: PasswordCost
    private let entropy: Entropy
    private let queue = DedicatedQueue("passwords")

    init(cost: PasswordCost, entropy: Entropy) {
        self.cost = cost
        self.entropy = entropy
    }

    func hash(_ password: Secret) async throws -> Secret {
        let salt = entropy.bytes(16)
        return try await queue.run { [cost] in
            let key = try Self.derive(password, salt: salt, cost)
            let parts = [
                "scrypt", String(cost.logRounds), String(cost.blockSize), String(cost.parallelism),
                Base64.encode(salt), Base64.encode(key),
            ]
            return Secret(utf8: parts.joined(separator: "$"))
        }
    }

    /// Whether this is the password that was hashed. A hash that cannot be read fits none.
    func verify(_ password: Secret, against hash: Secret) async throws -> Bool {
        let parts = hash.revealed().split(separator: "$", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 6, parts[0] == "scrypt", let logRounds = Int(parts[1]), let blockSize = Int(parts[2]),
            let parallelism = Int(parts[3]), (1...24).contains(logRounds), (1...64).contains(blockSize),
            (1...16).contains(parallelism), let salt = Base64.decode(parts[4]), let expected = Base64.decode(parts[5])
        else { return false }
        let cost = PasswordCost(logRounds: logRounds, blockSize: blockSize, parallelism: parallelism)
        return try await queue.run { constantTimeEquals(try Self.derive(password, salt: salt, cost), expected) }
    }

    private static func derive(_ password: Secret, salt: [UInt8], _ cost: PasswordCost) throws -> [UInt8] {
        let key = try password.withBytes { bytes in
            try KDF.Scrypt.deriveKey(
                from: Data(bytes), salt: salt, outputByteCount: 32, rounds: 1 << cost.logRounds,
                blockSize: cost.blockSize, parallelism: cost.parallelism, maxMemory: 1 << 31)
        }
        return key.withUnsafeBytes { Array($0) }
    }
}
