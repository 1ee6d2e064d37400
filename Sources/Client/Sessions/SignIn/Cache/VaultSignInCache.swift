public import Primitives

/// Sign-ins among the encrypted sessions, for who wants no token in plain text. No other tool reads them there.
public struct VaultSignInCache: SignInCache {
    private static let prefix = "sign-in-"
    private let vault: any SessionVault

    public init(vault: any SessionVault) {
        self.vault = vault
    }

    public var isPlainText: Bool { false }

    public func place(of name: String) -> String { "the vault, \(Self.prefix)\(name)" }

    public func read(_ name: String) throws -> Secret? { try vault.session(Self.prefix + name) }

    public func write(_ entry: Secret, under name: String, until end: Timestamp) throws {
        try vault.storeSession(entry, under: Self.prefix + name, until: end)
    }

    public func remove(_ name: String) throws -> Bool {
        guard try vault.session(Self.prefix + name) != nil else { return false }
        try vault.removeSession(Self.prefix + name)
        return true
    }

    public func names() throws -> [String] {
        try vault.sessionKeys().filter { $0.hasPrefix(Self.prefix) }.map { String($0.dropFirst(Self.prefix.count)) }
            .sorted()
    }
}
