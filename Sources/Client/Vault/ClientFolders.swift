public import Platform

/// Where the client's files lie: `twinlock` below the folders of the XDG Base Directory Specification.
public struct ClientFolders: Sendable, Equatable {
    /// `$XDG_DATA_HOME/twinlock`, by default `~/.local/share/twinlock`: the vault.
    public var data: String
    /// `$XDG_STATE_HOME/twinlock`, by default `~/.local/state/twinlock`: the vault's key.
    public var state: String
    /// `$XDG_CACHE_HOME/twinlock`, by default `~/.cache/twinlock`: sessions and locks.
    public var cache: String
    /// `$XDG_CONFIG_HOME/twinlock`, by default `~/.config/twinlock`: our own settings.
    public var config: String

    /// The folders that the variables name. As the specification has it, relative paths there count as not set.
    public init(_ environment: Environment) throws(VaultError) {
        data = try Self.folder("XDG_DATA_HOME", ".local/share", environment)
        state = try Self.folder("XDG_STATE_HOME", ".local/state", environment)
        cache = try Self.folder("XDG_CACHE_HOME", ".cache", environment)
        config = try Self.folder("XDG_CONFIG_HOME", ".config", environment)
    }

    /// These folders.
    public init(data: String, state: String, cache: String, config: String = "") {
        (self.data, self.state, self.cache, self.config) = (data, state, cache, config)
    }

    /// The vault's entries.
    public var vault: String { "\(data)/vault" }
    /// The key that the vault and the sessions are sealed with.
    public var keyFile: String { "\(state)/vault.key" }
    /// Our own settings.
    public var settings: String { "\(config)/config" }
    /// The cached sessions.
    public var sessions: String { "\(cache)/sessions" }

    private static func folder(
        _ name: String, _ fallback: String, _ environment: Environment
    ) throws(VaultError) -> String {
        if let folder = environment[name], folder.hasPrefix("/") { return "\(folder)/twinlock" }
        guard let home = environment["HOME"], home.hasPrefix("/") else {
            throw VaultError(
                code: .noHome, message: "the home folder is not known: neither \(name) nor HOME is an absolute path",
                hint: "export HOME=/your/home/folder")
        }
        return "\(home)/\(fallback)/twinlock"
    }
}
