import ArgumentParser
import Primitives
import Sessions
import SharedConfig
import Vault

/// `twinlock mfa list`.
struct MFAListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "The devices that profiles name or whose seeds are in the vault.",
        discussion: "With --remote, the devices that IAM has for the user of the profile.")

    @OptionGroup var profile: ProfileArgument
    @Flag(help: "Ask IAM. May need an MFA code.")
    var remote = false
    @OptionGroup var code: CodeOptions
    @OptionGroup var listing: ListingOptions

    func run() async throws {
        let world = try World()
        let config = try world.sharedFiles().merged
        let seeds = Set(try world.vault.devicesWithSeeds())
        if remote {
            try await listRemote(world, config, seeds)
        } else {
            try listLocal(world, config, seeds)
        }
    }

    private func listLocal(_ world: World, _ config: SharedConfig, _ seeds: Set<String>) throws {
        var profiles: [String: [String]] = [:]
        for name in config.profileNames {
            if let serial = config.profiles[name]?["mfa_serial"]?.text { profiles[serial, default: []].append(name) }
        }
        var rows = Listing(columns: [
            ("MFA DEVICE", "serial"), ("PROFILES", "profiles"), ("SEED IN THE VAULT", "seed_in_vault"),
        ])
        for serial in Set(profiles.keys).union(seeds).sorted() {
            rows.add([
                .string(serial), .array((profiles[serial] ?? []).map { .string($0) }), .bool(seeds.contains(serial)),
            ])
        }
        try rows.print(
            listing.format, on: world.page, none: "no profile names an MFA device, and the vault holds no seed")
    }

    private func listRemote(_ world: World, _ config: SharedConfig, _ seeds: Set<String>) async throws {
        let context = world.sessions(config, codeFromStandardInput: code.fromStandardInput)
        let devices = try await MFADevices(context, world.selection(profile.profile)).list()
        var rows = Listing(columns: [
            ("MFA DEVICE", "serial"), ("USER", "user"), ("ENABLED", "enabled"), ("SEED IN THE VAULT", "seed_in_vault"),
        ])
        for device in devices {
            rows.add([
                .string(device.serial), .string(device.userName), .string(device.enabled.iso8601),
                .bool(seeds.contains(device.serial)),
            ])
        }
        try rows.print(listing.format, on: world.page, none: "the user has no MFA device")
    }
}
