import SharedConfig

extension SSOQuestions {
    /// The sign-in of the profile that is to be written.
    struct Session {
        let signIn: SSOSignIn
        /// Whether its section, or the profile's own lines, have still to be written.
        let isNew: Bool

        /// The file with the section in it.
        func added(to document: ConfigDocument) throws(ConfigError) -> ConfigDocument {
            guard isNew, let name = signIn.session else { return document }
            var edited = try document.addingSection(.ssoSession(name))
            for (key, value) in lines {
                edited = try edited.setting(key, to: value, in: .ssoSession(name))
            }
            return edited
        }

        /// The lines by which a profile names it.
        var reference: [(String, String)] {
            guard let name = signIn.session else { return lines }
            return [("sso_session", name)]
        }

        private var lines: [(String, String)] {
            var lines = [("sso_start_url", signIn.startURL.value), ("sso_region", signIn.region.value)]
            if let scopes = signIn.scopes, signIn.session != nil {
                lines.append(("sso_registration_scopes", scopes.joined(separator: ",")))
            }
            return lines
        }
    }
}

/// What is wrong with an answer; nil when nothing is.
enum Checks {
    static func any(_ text: String) -> String? { nil }

    static func startURL(_ text: String) -> String? {
        let isAddress = text.hasPrefix("https://") || text.hasPrefix("http://")
        let isPlain = text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
        return isAddress && isPlain && text.count > 10
            ? nil : "a start URL is like https://d-1234567890.awsapps.com/start"
    }

    static func region(_ text: String) -> String? {
        let isLabel =
            !text.isEmpty && text.utf8.count <= 63
            && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
        return isLabel ? nil : "a region is like eu-west-1"
    }

    static func regionOrNone(_ text: String) -> String? { text.isEmpty ? nil : region(text) }

    static func scopes(_ text: String) -> String? {
        let scopes = SSOSignIn.scopes(text)
        return !scopes.isEmpty && !scopes.contains { $0.contains { $0.isWhitespace } }
            ? nil : "scopes are separated by commas"
    }

    static func sectionName(_ text: String) -> String? {
        let isPlain = text.unicodeScalars.allSatisfy {
            $0.value >= 0x20 && $0.value != 0x7F && !"\"'\\[]".unicodeScalars.contains($0)
        }
        return isPlain ? nil : "quotes, brackets and backslashes have no place in a name"
    }

    static func profileName(_ text: String) -> String? {
        text.isEmpty ? "a profile has a name" : sectionName(text)
    }
}
