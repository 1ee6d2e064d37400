/// Where the shared files lie (Location of the shared config and credentials files, AWS SDKs and Tools Reference
/// Guide).
public struct ConfigLocations: Hashable, Sendable {
    public let config: String
    public let credentials: String

    /// Files at known places.
    public init(config: String, credentials: String) {
        self.config = config
        self.credentials = credentials
    }

    /// How paths are written, and which variables name the home folder.
    public enum System: Sendable {
        case unix, windows
    }

    /// `AWS_CONFIG_FILE` and `AWS_SHARED_CREDENTIALS_FILE`, a leading `~` standing for the home folder, else
    /// `.aws/config` and `.aws/credentials` in the home folder of `variables`, else in `home`. Nil when a home folder
    /// is needed and there is none.
    public init?(variables: [String: String], home: String? = nil, system: System = .unix) {
        let home = Self.home(variables, system) ?? home
        let separator = system == .unix ? "/" : "\\"
        func path(_ variable: String, _ name: String) -> String? {
            guard let given = variables[variable], !given.isEmpty else {
                return home.map { $0 + separator + ".aws" + separator + name }
            }
            guard given == "~" || given.hasPrefix("~" + separator) || given.hasPrefix("~/") else { return given }
            return home.map { $0 + given.dropFirst() }
        }
        guard let config = path("AWS_CONFIG_FILE", "config"),
            let credentials = path("AWS_SHARED_CREDENTIALS_FILE", "credentials")
        else { return nil }
        self.config = config
        self.credentials = credentials
    }

    private static func home(_ variables: [String: String], _ system: System) -> String? {
        func value(_ name: String) -> String? {
            variables[name].flatMap { $0.isEmpty ? nil : $0 }
        }
        if let home = value("HOME") { return home }
        guard system == .windows else { return nil }
        if let profile = value("USERPROFILE") { return profile }
        guard let drive = value("HOMEDRIVE"), let path = value("HOMEPATH") else { return nil }
        return drive + path
    }

    /// The profile to use: `argument`, else `AWS_PROFILE`, else `default`; and whether the argument named it, which
    /// keeps keys in the environment from being used in its place, as in botocore.
    public static func selectedProfile(
        argument: String?, variables: [String: String]
    ) -> (name: String, isExplicit: Bool) {
        if let argument { return (argument, true) }
        let name = variables["AWS_PROFILE"].flatMap { $0.isEmpty ? nil : $0 }
        return (name ?? "default", false)
    }
}
