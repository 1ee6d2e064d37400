/// Which of the two shared files: they name their sections differently.
public enum ConfigFileKind: Hashable, Sendable {
    /// `~/.aws/config`, with `[profile NAME]`.
    case config
    /// `~/.aws/credentials`, with `[NAME]`.
    case credentials
}
