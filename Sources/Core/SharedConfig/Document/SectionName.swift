/// What a section is about.
public enum SectionName: Hashable, Sendable {
    case profile(String)
    case ssoSession(String)
    case services(String)

    /// The text of its header line in a file of `kind`: `[profile ann]` in the config file, `[ann]` in the credentials
    /// file, `[default]` in both. Names with spaces are quoted in the config file, as botocore expects them.
    public func header(in kind: ConfigFileKind) -> String {
        switch self {
        case .profile("default"): "[default]"
        case .profile(let name):
            kind == .config ? "[profile \(Self.quoted(name))]" : "[\(name)]"
        case .ssoSession(let name): "[sso-session \(Self.quoted(name))]"
        case .services(let name): "[services \(Self.quoted(name))]"
        }
    }

    /// The name that follows the kind of section.
    public var name: String {
        switch self {
        case .profile(let name), .ssoSession(let name), .services(let name): name
        }
    }

    private static func quoted(_ name: String) -> String {
        isPlain(name) ? name : "\"\(name)\""
    }

    /// Letters, digits and `- _ . / % @ : +` of ASCII: what AWS's SDKs take as a name without quotes.
    static func isPlain(_ name: some StringProtocol) -> Bool {
        !name.isEmpty && name.utf8.allSatisfy { isNameCharacter($0) }
    }

    private static func isNameCharacter(_ character: UInt8) -> Bool {
        switch character {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "-_./%@:+".utf8.contains(character)
        }
    }
}

/// What stands between the brackets of a header line.
struct SectionHeader {
    /// Nil when SDKs ignore the section.
    let name: SectionName?
    /// `[profile default]`, which in the config file beats `[default]`.
    let isPrefixed: Bool
    /// The text between the brackets, trimmed.
    let text: String

    init(_ text: Substring, in kind: ConfigFileKind) {
        let text = text.trimmed
        self.text = String(text)
        (name, isPrefixed) = kind == .credentials ? (Self.credentialsName(text), false) : Self.configName(text)
    }

    private static func credentialsName(_ text: Substring) -> SectionName? {
        SectionName.isPlain(text) ? .profile(String(text)) : nil
    }

    private static func configName(_ text: Substring) -> (SectionName?, Bool) {
        if text == "default" { return (.profile("default"), false) }
        guard let gap = text.utf8.firstIndex(where: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }),
            let name = unquoted(text[gap...].trimmed)
        else { return (nil, false) }
        return switch text[..<gap] {
        case "profile": (.profile(name), true)
        case "sso-session": (.ssoSession(name), true)
        case "services": (.services(name), true)
        default: (nil, false)
        }
    }

    /// A plain name, or any name of printable characters in quotes.
    private static func unquoted(_ text: Substring) -> String? {
        if SectionName.isPlain(text) { return String(text) }
        guard let quote = text.first, quote == "\"" || quote == "'", text.count > 2, text.last == quote else {
            return nil
        }
        let name = text.dropFirst().dropLast()
        return name.contains(quote) || name.contains("\\") ? nil : String(name)
    }
}
