/// What one guess at a password costs: scrypt's parameters (RFC 7914 section 2).
public struct PasswordCost: Sendable, Hashable {
    /// The binary logarithm of N.
    public var logRounds: Int
    public var blockSize: Int
    public var parallelism: Int

    public init(logRounds: Int, blockSize: Int = 8, parallelism: Int = 1) {
        self.logRounds = logRounds
        self.blockSize = blockSize
        self.parallelism = parallelism
    }

    /// 128 MiB and about a third of a second (OWASP Password Storage Cheat Sheet).
    public static let standard = PasswordCost(logRounds: 17)
}
