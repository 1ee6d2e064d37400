import ArgumentParser
import Primitives
import SharedConfig
import Vault

/// `twinlock profiles list`.
struct ProfilesListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Every profile, and where it stands.")

    @OptionGroup var listing: ListingOptions

    func run() async throws {
        let world = try World()
        let config = try world.sharedFiles().merged
        let inVault = Set(try world.vault.profilesWithAccessKeys())
        var rows = Listing(columns: [
            ("PROFILE", "profile"), ("CREDENTIALS", "credentials"), ("MFA DEVICE", "mfa_device"), ("REGION", "region"),
            ("DEFINED AT", "location"),
        ])
        for name in config.profileNames {
            guard let profile = config.profiles[name] else { continue }
            rows.add([
                .string(name), .string(kind(profile, isInVault: inVault.contains(name))),
                .optional(profile["mfa_serial"]?.text), .optional(profile["region"]?.text),
                .string(profile.location.description),
            ])
        }
        for name in inVault.subtracting(config.profileNames).sorted() {
            rows.add([.string(name), "keys in the vault", .null, .null, .string(world.folders.vault)])
        }
        for warning in config.warnings { Talk.note(warning.description) }
        try rows.print(listing.format, none: "no profiles in \(config.paths.config) or \(config.paths.credentials)")
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
        if profile["sso_session"] != nil || profile["sso_start_url"] != nil { return "Identity Center" }
        if profile["login_session"] != nil { return "aws login" }
        if profile["credential_process"] != nil { return "credential_process" }
        if let source = profile["source_profile"] { return "keys of \(source.text)" }
        return "none"
    }
}
