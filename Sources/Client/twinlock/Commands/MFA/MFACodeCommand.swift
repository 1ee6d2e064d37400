import ArgumentParser
import OneTimePassword
import Platform
import Vault

/// `twinlock mfa code`.
struct MFACodeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "code", abstract: "Print the present code of a device whose seed is in the vault.")

    @Argument(help: "The device's serial number, or a profile that names it.")
    var device: String?

    func run() async throws {
        let world = try World()
        let serial = try DeviceNames.serial(device, world)
        guard let stored = try world.vault.seed(forDevice: serial) else {
            throw Failure(
                "the vault has no seed of \(serial)", hint: "use the authenticator app, or twinlock mfa add \(serial)")
        }
        let totp = try TOTP(secret: stored.seed)
        let now = world.clock()
        try StandardStream.output.write(totp.code(at: now) + "\n")
        if StandardStream.error.isTerminal { Talk.say("good for \(totp.secondsLeft(at: now)) s, once") }
    }
}
