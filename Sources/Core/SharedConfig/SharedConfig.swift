/// Both shared files read together.
public struct SharedConfig: Sendable {
    /// By name.
    public let profiles: [String: Profile]
    /// In the order of their first appearance, the config file first.
    public let profileNames: [String]
    /// `[sso-session NAME]` of the config file, by name.
    public let ssoSessions: [String: Profile]
    /// `[services NAME]` of the config file, by name.
    public let services: [String: Profile]
    /// What SDKs skip silently, of both files.
    public let warnings: [ConfigWarning]
    /// The paths that were read, or looked for in vain.
    public let paths: (config: String, credentials: String)

    /// Merges as AWS's SDKs do: the last of two values with one name, the credentials file's before the config
    /// file's, `[profile default]` instead of `[default]`. Pass nil for a file that does not exist.
    public init(config: ConfigDocument?, credentials: ConfigDocument?, locations: ConfigLocations) {
        var merger = Merger()
        merger.add(config)
        merger.add(credentials)
        profiles = merger.profiles
        profileNames = merger.profileNames
        ssoSessions = merger.ssoSessions
        services = merger.services
        warnings = (config?.warnings ?? []) + (credentials?.warnings ?? [])
        paths = (config?.path ?? locations.config, credentials?.path ?? locations.credentials)
    }
}

/// The settings of a profile, or of another named section, from both files.
public struct Profile: Sendable {
    public let name: String
    /// The first header with this name.
    public let location: SourceLocation
    /// By name in lower case.
    public internal(set) var values: [String: ConfigValue] = [:]

    /// The setting `key`; nil also when its value is empty.
    public subscript(key: String) -> ConfigValue? {
        guard let value = values[key], !value.text.isEmpty else { return nil }
        return value
    }
}

private struct Merger {
    var profiles: [String: Profile] = [:]
    var profileNames: [String] = []
    var ssoSessions: [String: Profile] = [:]
    var services: [String: Profile] = [:]

    mutating func add(_ document: ConfigDocument?) {
        guard let document else { return }
        let hasPrefixedDefault = document.sections.contains { $0.isPrefixed && $0.name == .profile("default") }
        for section in document.sections {
            if section.name == .profile("default"), hasPrefixedDefault, !section.isPrefixed { continue }
            add(section, name(of: section, in: document))
        }
    }

    /// botocore's credentials file names a profile with spaces without quotes; that counts where the config file
    /// has a profile of this name.
    private func name(of section: ConfigSection, in document: ConfigDocument) -> SectionName? {
        guard section.name == nil, document.kind == .credentials, profiles[section.headerText] != nil else {
            return section.name
        }
        return .profile(section.headerText)
    }

    private mutating func add(_ section: ConfigSection, _ name: SectionName?) {
        switch name {
        case .profile(let name):
            if profiles[name] == nil { profileNames.append(name) }
            profiles[name] = merged(profiles[name], section, name)
        case .ssoSession(let name): ssoSessions[name] = merged(ssoSessions[name], section, name)
        case .services(let name): services[name] = merged(services[name], section, name)
        case nil: break
        }
    }

    private func merged(_ present: Profile?, _ section: ConfigSection, _ name: String) -> Profile {
        var profile = present ?? Profile(name: name, location: section.location)
        for property in section.properties { profile.values[property.key] = property.value }
        return profile
    }
}
