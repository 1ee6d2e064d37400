import Platform
import Sessions
import SharedConfig

/// Our own settings, `~/.config/twinlock/config`: lines of `NAME = VALUE`, and comments after `#`.
struct OwnSettings: Equatable {
    /// Where sign-ins at Identity Center lie.
    enum SSOCache: String, CaseIterable {
        /// `~/.aws/sso/cache`, in plain text, where AWS's tools have theirs.
        case shared
        /// The vault, encrypted, for twinlock alone.
        case vault
    }

    var ssoCache = SSOCache.shared

    /// The settings in the file; the defaults where there is none.
    static func read(_ path: String) throws -> OwnSettings {
        let bytes: [UInt8]
        do throws(FileError) {
            bytes = try PrivateFile.readUnaltered(path, limit: 1 << 16)
        } catch {
            switch error.code {
            case .notFound: return OwnSettings()
            case .loose:
                throw SessionError(
                    .configuration, error.description, hint: "look at what it says, then: chmod go-w '\(path)'")
            default: throw error
            }
        }
        return try OwnSettings(String(decoding: bytes, as: UTF8.self), path: path)
    }

    init() {}

    /// Throws for a name or a value that is not known, so that a slip of the pen is no plain-text token.
    init(_ text: String, path: String) throws {
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let content = line.prefix { $0 != "#" }.filter { !$0.isWhitespace }
            guard !content.isEmpty else { continue }
            let parts = content.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, parts[0] == "sso_cache", let cache = SSOCache(rawValue: String(parts[1])) else {
                throw SessionError(
                    .configuration, "'\(line)' is no setting of twinlock",
                    at: SourceLocation(path: path, line: index + 1),
                    hint: "write sso_cache = shared or sso_cache = vault")
            }
            ssoCache = cache
        }
    }
}
