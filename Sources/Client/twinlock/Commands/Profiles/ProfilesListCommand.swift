import ArgumentParser
import Primitives
import Sessions
import SharedConfig
import Vault

/// `twinlock profiles list`.
struct ProfilesListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Every profile, where it stands, and what its credentials come from.")

    @OptionGroup var listing: ListingOptions

    func run() async throws {
        let world = try World()
        let config = try world.sharedFiles().merged
        let inVault = Set(try world.vault.profilesWithAccessKeys())
        let broker = SessionBroker(world.sessions(config))
        var rows = Listing(columns: [
            ("PROFILE", "profile"), ("CREDENTIALS", nil), (nil, "credentials"), ("MFA DEVICE", nil),
            (nil, "mfa_device"), ("REGION", "region"), ("DEFINED AT", "location"), (nil, "problem"),
        ])
        var broken: [String] = []
        for name in config.profileNames {
            guard let profile = config.profiles[name] else { continue }
            let kind = kind(profile, isInVault: inVault.contains(name))
            // Settings alone are what many profiles are for.
            let problem = kind == Self.nothing ? nil : problem(name, broker)
            if problem != nil { broken.append(name) }
            let device = profile["mfa_serial"]?.text
            rows.add([
                .string(name), .string(shortened(kind)), .string(kind), .optional(device.map(ARNText.short)),
                .optional(device), .optional(profile["region"]?.text), .string(profile.location.description),
                .optional(problem),
            ])
        }
        for name in inVault.subtracting(config.profileNames).sorted() {
            let kind: JSON = "keys in the vault"
            rows.add([.string(name), kind, kind, .null, .null, .null, .string(world.folders.vault), .null])
        }
        for warning in config.warnings { Talk.note(warning.description) }
        try rows.print(
            listing.format, on: world.page, none: "no profiles in \(config.paths.config) or \(config.paths.credentials)"
        )
        if let first = broken.first, listing.format == .table {
            Talk.note(
                "no credentials as things are: \(broken.joined(separator: ", "))",
                hint: "twinlock profiles show \(first)")
        }
    }

    private static let nothing = "none"

    /// Why the profile comes to no credentials.
    private func problem(_ name: String, _ broker: SessionBroker) -> String? {
        do throws(SessionError) {
            _ = try broker.outline(ProfileSelection(name: name, isExplicit: true))
            return nil
        } catch {
            return error.description
        }
    }

    private func shortened(_ kind: String) -> String {
        kind.split(separator: " ").map { ARNText.short(String($0)) }.joined(separator: " ")
    }

    /// What its lines say first, in the order in which SDKs look.
    private func kind(_ profile: Profile, isInVault: Bool) -> String {
        if let role = profile["role_arn"] {
            let source = profile["source_profile"] ?? profile["credential_source"] ?? profile["web_identity_token_file"]
            return "role \(role.text)" + (source.map { " from \($0.text)" } ?? "")
        }
        if isInVault { return "keys in the vault" }
        if profile["aws_session_token"] != nil { return "session in plain text" }
        if profile["aws_access_key_id"] != nil { return "keys in plain text" }
        if let role = profile["sso_role_name"], let account = profile["sso_account_id"] {
            return "role \(role.text) of \(account.text) at Identity Center"
        }
        if profile["sso_session"] != nil || profile["sso_start_url"] != nil { return "Identity Center" }
        if profile["login_session"] != nil { return "aws login" }
        if profile["credential_process"] != nil { return "credential_process" }
        if let source = profile["source_profile"] { return "keys of \(source.text)" }
        return Self.nothing
    }
}
