internal import SharedConfig

extension Population {
    /// The work in progress.
    struct State {
        var document: ConfigDocument
        var fresh: [NewSection] = []
        var doomed: Set<SectionName> = []
        var added: [String] = []
        var changed: [String] = []
        var removed: [String] = []
        var unchanged = 0
        var left: [(name: String, location: SourceLocation, reason: String)] = []
        private let sections: [SectionName: [ConfigSection]]

        init(document: ConfigDocument) {
            self.document = document
            sections = Dictionary(grouping: document.sections.filter { $0.name != nil }) { $0.name ?? .profile("") }
        }

        mutating func put(_ wanted: Wanted, session: String, region: String?) throws(ConfigError) {
            let settings = Self.settings(wanted, session: session, region: region)
            let name = SectionName.profile(wanted.name)
            guard let present = sections[name], let first = present.first else {
                // Two roles may still come to one name; the first has it.
                guard !fresh.contains(where: { $0.name == name }) else { return }
                fresh.append(NewSection(name, settings))
                added.append(wanted.name)
                return
            }
            guard Self.value(Population.mark, present) != nil else {
                left.append((wanted.name, first.location, "it is there already, and not written by populate"))
                return
            }
            let stale = settings.filter { Self.value($0.key, present) != $0.value }
            for setting in stale { document = try document.setting(setting.key, to: setting.value, in: name) }
            if stale.isEmpty { unchanged += 1 } else { changed.append(wanted.name) }
        }

        mutating func removeGone(session: String, wanted: Set<String>) throws(ConfigError) {
            for (name, present) in sections {
                guard case .profile(let profile) = name, !wanted.contains(profile), let first = present.first,
                    Self.value(Population.mark, present) == session
                else { continue }
                let foreign = present.flatMap(\.properties).map(\.key).filter { !Self.ours.contains($0) }
                if foreign.isEmpty {
                    doomed.insert(name)
                    removed.append(profile)
                } else {
                    let lines = foreign.joined(separator: ", ")
                    left.append((profile, first.location, "its role is gone, but it has lines of yours (\(lines))"))
                }
            }
            left.sort { $0.name < $1.name }
        }

        private static let ours: Set<String> = [
            "sso_session", "sso_account_id", "sso_role_name", "region", Population.mark,
        ]

        private static func settings(
            _ wanted: Wanted, session: String, region: String?
        ) -> [(key: String, value: String)] {
            var settings = [
                (key: "sso_session", value: session), (key: "sso_account_id", value: wanted.accountID),
                (key: "sso_role_name", value: wanted.roleName),
            ]
            if let region { settings.append((key: "region", value: region)) }
            return settings + [(key: Population.mark, value: session)]
        }

        private static func value(_ key: String, _ sections: [ConfigSection]) -> String? {
            sections.last { $0[key] != nil }?[key]?.text
        }
    }
}
