import ArgumentParser
import OneTimePassword
import Platform
import Primitives
import Sessions
import SharedConfig

/// `twinlock mfa enroll`.
struct MFAEnrollCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "enroll",
        abstract: "Make a virtual MFA device, show its QR code, enable it, and name it in the profile.",
        discussion: """
            Scan the code with an authenticator app and type two codes that follow one another. With --store-seed the \
            seed goes into the vault instead and the codes are made here; that is one factor less.
            """)

    @OptionGroup var profile: ProfileArgument
    @Option(help: "The name of the device; by default the user's.")
    var deviceName: String?
    @Flag(help: "Keep the seed in the vault, and show nothing.")
    var storeSeed = false

    func run() async throws {
        let world = try World()
        // Before anything is made: without a terminal nobody could scan the code.
        let terminal = storeSeed ? nil : try Questions(world.environment).terminal()
        let files = try world.sharedFiles()
        let selection = world.selection(profile.profile)
        let devices = MFADevices(world.sessions(files.merged), selection)
        // Who has a device already may have to use it to make another.
        let authority: MFADevices.Authority =
            files.merged.profiles[selection.name]?["mfa_serial"] == nil ? .keys : .session
        let user = try await devices.userName(authority)
        let device = try await devices.create(deviceName ?? user, authority)
        let enrollment = Enrollment(world: world, devices: devices, device: device, user: user, authority: authority)
        do {
            if let terminal {
                try await enrollment.withPerson(at: terminal)
            } else {
                try await enrollment.withStoredSeed()
            }
        } catch {
            // A device that nobody can use would be in the way of the next try.
            try? await devices.delete(device.serial, authority)
            throw error
        }
        Talk.say("enabled \(device.serial) for \(user)")
        try ProfileLines(files, on: world.page).set(device.serial, profile: selection.name)
        Talk.say("try it: twinlock exec \(selection.name) -- aws sts get-caller-identity")
    }
}
