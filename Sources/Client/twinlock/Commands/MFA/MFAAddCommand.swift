import ArgumentParser
import OneTimePassword
import Platform
import Primitives
import Vault

/// `twinlock mfa add`.
struct MFAAddCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Put the seed of a device that is enabled already into the vault.",
        discussion: """
            From then on codes are made without asking you. The seed is what the device was set up with: base 32, or \
            an otpauth: address.
            """)

    @Argument(help: "The device's serial number, or a profile that names it.")
    var device: String?

    @Flag(name: .customLong("seed-stdin"), help: "Read the seed from standard input, one line.")
    var fromStandardInput = false

    func run() async throws {
        let world = try World()
        let serial = try DeviceNames.serial(device, world)
        let text =
            fromStandardInput
            ? try StandardStream.input.readLine() ?? Secret([])
            : try Questions(world.environment).terminal().ask("Seed of \(serial): ", hidden: true)
        let stored = StoredSeed(seed: try Self.seed(text), added: world.clock())
        try world.vault.store(stored, forDevice: serial)
        DeviceNames.warnOfSeed(serial)
    }

    /// The bytes behind base 32 or an `otpauth:` address of the kind that AWS's devices are.
    static func seed(_ text: Secret) throws -> Secret {
        let text = text.revealed().trimmingSpaces
        if text.hasPrefix("otpauth:") {
            let uri = try KeyURI(text)
            guard let totp = uri.totp, totp.period == 30, totp.generator.digits == 6, totp.generator.algorithm == .sha1
            else {
                throw Failure("AWS's devices make six digits every 30 seconds with SHA-1; this address says otherwise")
            }
            return totp.generator.secret
        }
        guard let bytes = Base32.decode(text), bytes.count >= 10 else {
            throw Failure("that is no seed: at least 16 letters A to Z and digits 2 to 7 are expected")
        }
        return Secret(bytes)
    }
}
