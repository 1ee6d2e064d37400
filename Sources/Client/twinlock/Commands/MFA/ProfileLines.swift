import SharedConfig

/// What enrolling and removing devices change in the shared files.
struct ProfileLines {
    private let files: SharedFiles
    private let page: Page

    init(_ files: SharedFiles, on page: Page) {
        (self.files, self.page) = (files, page)
    }

    /// Writes `mfa_serial` into the profile: where it stands already, else into the config file.
    func set(_ serial: String, profile: String) throws {
        let kind = files.merged.profiles[profile]?["mfa_serial"]?.file ?? .config
        let document = try files.document(kind)
        let name = SectionName.profile(profile)
        let edited = try document.addingSection(name).setting("mfa_serial", to: serial, in: name)
        try SharedFiles.replace(document, with: edited)
        Talk.say("profile \(profile) in \(page.shortened(document.path)) now names \(serial)")
    }

    /// Removes every `mfa_serial` that names the device.
    func removeDevice(_ serial: String) throws {
        for kind in [ConfigFileKind.config, .credentials] {
            let document = try files.document(kind)
            var edited = document
            for section in document.sections where section["mfa_serial"]?.text == serial {
                if let name = section.name { edited = try edited.removing("mfa_serial", in: name) }
            }
            guard edited.bytes != document.bytes else { continue }
            try SharedFiles.replace(document, with: edited)
            Talk.say("removed mfa_serial = \(serial) from \(page.shortened(document.path))")
        }
    }
}
