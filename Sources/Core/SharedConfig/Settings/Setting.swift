/// A value together with where it was found, so that whoever complains about it can say where to change it.
public struct Setting<Value: Sendable & Equatable>: Sendable, Equatable {
    public let value: Value
    public let origin: SettingOrigin

    public init(_ value: Value, from origin: SettingOrigin) {
        self.value = value
        self.origin = origin
    }
}

/// Where a setting was found.
public enum SettingOrigin: Hashable, Sendable, CustomStringConvertible {
    case file(SourceLocation)
    case environment(variable: String)

    /// `/home/ann/.aws/config:12`, or `AWS_REGION in the environment`.
    public var description: String {
        switch self {
        case .file(let location): location.description
        case .environment(let variable): "\(variable) in the environment"
        }
    }

    /// The line, if it is one of a file.
    public var location: SourceLocation? {
        if case .file(let location) = self { location } else { nil }
    }
}

extension ConfigValue {
    var setting: Setting<String> { Setting(text, from: .file(location)) }
}
