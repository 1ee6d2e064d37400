import OneTimePassword
import Platform
import Primitives
import QRCode
import Sessions
import Vault

/// Enabling a device that was just made.
struct Enrollment {
    let world: World
    let devices: MFADevices
    let device: NewMFADevice
    let user: String
    let authority: MFADevices.Authority

    /// Shows the seed as a QR code and asks for two codes, three times at most.
    func withPerson(at terminal: Terminal) async throws {
        try show(at: terminal)
        for triesLeft in [2, 1, 0] {
            let codes = (
                try askForCode("First MFA code: ", at: terminal),
                try askForCode("Next MFA code (wait until it changes): ", at: terminal)
            )
            if try await isAccepted(codes, orThrows: triesLeft == 0) { return }
            try terminal.write("Those two codes were not accepted; wait for a new one and try again.\n")
        }
    }

    /// Asks until six digits are typed: anything else would only be refused, and the device lost with it.
    private func askForCode(_ question: String, at terminal: Terminal) throws -> Secret {
        while true {
            let typed = Secret(utf8: try terminal.ask(question, hidden: false).revealed().filter { $0 != " " })
            if Self.isCode(typed) { return typed }
            try terminal.write("That is no MFA code: it has six digits.\n")
        }
    }

    /// Whether the text could be a code of AWS's devices.
    static func isCode(_ text: Secret) -> Bool {
        text.withBytes { bytes in
            bytes.count == 6 && bytes.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        }
    }

    /// Whether the codes enabled the device; a refusal is an error only at the last try.
    private func isAccepted(_ codes: (Secret, Secret), orThrows isLast: Bool) async throws -> Bool {
        do {
            try await devices.enable(device.serial, userName: user, codes: codes, authority)
            return true
        } catch {
            guard error.code == .mfaRefused, !isLast else { throw error }
            return false
        }
    }

    /// Keeps the seed and makes the codes here: the last one and the present one.
    func withStoredSeed() async throws {
        guard let seed = Base32.decode(device.base32Seed.revealed()) else {
            throw Failure("the service made a device whose seed is not base 32")
        }
        let totp = try TOTP(secret: Secret(seed))
        try world.vault.store(StoredSeed(seed: Secret(seed), added: world.clock()), forDevice: device.serial)
        do {
            let step = totp.step(at: world.clock())
            let codes = (Secret(utf8: totp.code(atStep: step - 1)), Secret(utf8: totp.code(atStep: step)))
            try await devices.enable(device.serial, userName: user, codes: codes, authority)
            try devices.remember(step: step, of: device.serial)
        } catch {
            _ = try? world.vault.removeSeed(forDevice: device.serial)
            throw error
        }
        DeviceNames.warnOfSeed(device.serial)
    }

    /// The seed goes to the terminal and nowhere else.
    private func show(at terminal: Terminal) throws {
        let seed = device.base32Seed.revealed()
        guard let bytes = Base32.decode(seed) else {
            throw Failure("the service made a device whose seed is not base 32")
        }
        // arn:aws:iam::123456789012:mfa/ann
        let account = device.serial.split(separator: ":", omittingEmptySubsequences: false).dropFirst(4).first ?? ""
        let label = try OTPLabel(issuer: "Amazon Web Services", account: "\(user)@\(account)")
        let uri = KeyURI(label: label, totp: try TOTP(secret: Secret(bytes)))
        try terminal.write(try QRCode(uri.text.revealed(), errorCorrection: .low).terminalText())
        try terminal.write("Scan this with an authenticator app, or type the seed:\n  \(seed)\n")
    }
}
