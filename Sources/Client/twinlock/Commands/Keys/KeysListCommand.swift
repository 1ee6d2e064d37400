import ArgumentParser
import Primitives
import SharedConfig
import Vault

/// `twinlock keys list`.
struct KeysListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "The access keys in the vault, and those that lie in the shared files in plain text.")

    @OptionGroup var listing: ListingOptions

    func run() async throws {
        let world = try World()
        var rows = Listing(columns: [
            ("PROFILE", "profile"), ("ACCESS KEY", "access_key_id"), ("KEPT", "kept"), ("WHERE", "location"),
        ])
        for profile in try world.vault.profilesWithAccessKeys() {
            rows.add([
                .string(profile), .optional(try world.vault.accessKeyID(forProfile: profile)), "encrypted",
                .string(world.folders.vault),
            ])
        }
        let config = try world.sharedFiles().merged
        for name in config.profileNames {
            guard let profile = config.profiles[name], let identifier = profile["aws_access_key_id"],
                let secret = profile["aws_secret_access_key"], profile["aws_session_token"] == nil
            else { continue }
            rows.add([
                .string(name), .string(identifier.text), "plain text", .string(secret.location.description),
            ])
        }
        try rows.print(listing.format, on: world.page, none: "no access keys")
    }
}
