import CryptoExtras
package import Platform
package import Primitives
import Synchronization

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Hashes and verifies passwords with scrypt, one at a time on a thread of its own: each takes memory and time that
/// other requests must not wait for. A center has one of these, and no more wait for it than its limit says, so that
/// memory and time stay bounded however many ask.
///
/// A hash reads `scrypt$LOG_N$R$P$SALT$HASH`, salt and hash in base64, so that its cost can be raised later.
package final class PasswordHasher: Sendable {
    /// Why nothing was hashed.
    package enum Failure: Error, Equatable, Sendable {
        /// As many wait as may; to be tried again in seconds.
        case busy
        /// The machine gives not enough memory.
        case failed(String)
    }

    private let cost: PasswordCost
    private let entropy: Entropy
    private let limit: Int
    private let observe: @Sendable () -> Void
    private let queue = DedicatedQueue("passwords")
    private let waiting = Mutex(0)

    /// - Parameters:
    ///   - cost: of new hashes.
    ///   - entropy: for salts.
    ///   - limit: how many may wait or be worked on; each takes a few kilobytes, and the one that is worked on what
    ///     `cost` says.
    ///   - observe: is told of each derivation, for tests that count the work.
    package init(
        cost: PasswordCost, entropy: Entropy, limit: Int = 24, observe: @escaping @Sendable () -> Void = {}
    ) {
        self.cost = cost
        self.entropy = entropy
        self.limit = limit
        self.observe = observe
    }

    package func hash(_ password: Secret) async throws(Failure) -> Secret {
        let salt = entropy.bytes(16)
        let key = try await derive(password, salt: salt, cost)
        let parts = [
            "scrypt", String(cost.logRounds), String(cost.blockSize), String(cost.parallelism),
            Base64.encode(salt), Base64.encode(key),
        ]
        return Secret(utf8: parts.joined(separator: "$"))
    }

    /// Whether this is the password that was hashed. A hash that cannot be read fits none. Where there is no hash,
    /// because there is nobody of that name, as much is done, and the answer is no.
    package func verify(_ password: Secret, against hash: Secret?) async throws(Failure) -> Bool {
        guard let hash, let parts = Parts(hash) else {
            _ = try await derive(password, salt: [UInt8](repeating: 0, count: 16), cost)
            return false
        }
        return constantTimeEquals(try await derive(password, salt: parts.salt, parts.cost), parts.key)
    }

    private struct Parts {
        let cost: PasswordCost
        let salt: [UInt8]
        let key: [UInt8]

        init?(_ hash: Secret) {
            let parts = hash.revealed().split(separator: "$", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 6, parts[0] == "scrypt", let logRounds = Int(parts[1]), let blockSize = Int(parts[2]),
                let parallelism = Int(parts[3]), (1...24).contains(logRounds), (1...64).contains(blockSize),
                (1...16).contains(parallelism), let salt = Base64.decode(parts[4]), let key = Base64.decode(parts[5])
            else { return nil }
            cost = PasswordCost(logRounds: logRounds, blockSize: blockSize, parallelism: parallelism)
            (self.salt, self.key) = (salt, key)
        }
    }

    private func derive(_ password: Secret, salt: [UInt8], _ cost: PasswordCost) async throws(Failure) -> [UInt8] {
        let isAdmitted = waiting.withLock { waiting in
            guard waiting < limit else { return false }
            waiting += 1
            return true
        }
        guard isAdmitted else { throw .busy }
        defer { waiting.withLock { $0 -= 1 } }
        do {
            return try await queue.run { [observe] in
                observe()
                return try Self.derive(password, salt: salt, cost)
            }
        } catch {
            throw .failed("\(error)")
        }
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
