import ArgumentParser
import Sessions
import SharedConfig
import Vault

/// `twinlock mfa remove`.
struct MFARemoveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Take an MFA device away: from the user, from IAM, from the vault and from the profiles.",
        discussion: "IAM may ask for a code of the device before it lets go of it.")

    @OptionGroup var profile: ProfileArgument
    @Option(help: "The device's serial number; without it the profile's mfa_serial.")
    var device: String?
    @Flag(help: "Only forget the seed in the vault; the device stays as it is.")
    var seedOnly = false
    @OptionGroup var code: CodeOptions

    func run() async throws {
        let world = try World()
        let serial = try DeviceNames.serial(device ?? profile.profile, world)
        if seedOnly {
            guard try world.vault.removeSeed(forDevice: serial) else {
                throw Failure("the vault has no seed of \(serial)", hint: "twinlock mfa list")
            }
            Talk.say("forgot the seed of \(serial)")
            return
        }
        let files = try world.sharedFiles()
        let context = world.sessions(files.merged, codeFromStandardInput: code.fromStandardInput)
        let selection = world.selection(profile.profile)
        let devices = MFADevices(context, selection)
        let user = try await devices.userName()
        try await devices.deactivate(serial, userName: user)
        try await devices.delete(serial)
        Talk.say("took \(serial) away from \(user) and deleted it")
        _ = try world.vault.removeSeed(forDevice: serial)
        try ProfileLines(files, on: world.page).removeDevice(serial)
    }
}
