internal import OneTimePassword
internal import Platform
internal import Primitives
internal import SharedConfig

/// Finds a code for a device: from `mfa_process`, from the seed in the vault, else from whoever can be asked. To be
/// used while holding the device's lock.
struct CodeProvider: Sendable {
    let context: SessionContext

    /// A code that has not been sent yet; an error when nobody can give one.
    func code(_ mfa: MFASetting, _ request: MFACodeRequest, device: String) async throws -> (code: Secret, isOurs: Bool)
    {
        if let process = mfa.process {
            return (try await ProcessCode(context: context).code(process, mfa), false)
        }
        if let generator = try generator(mfa.serial.value) {
            return (try await next(generator, device), true)
        }
        guard let code = try await context.codes.code(for: request) else {
            throw SessionError(
                .loginNeeded, "an MFA code for \(mfa.serial.value) is needed, and nobody is there to be asked",
                profile: request.profile, at: mfa.serial.origin.location,
                hint: "run in a terminal: twinlock exec \(request.profile) -- true")
        }
        guard code.count == 6, code.withBytes({ $0.allSatisfy { (0x30...0x39).contains($0) } }) else {
            throw SessionError(
                .mfaRefused, "an MFA code is six digits", profile: request.profile, at: mfa.serial.origin.location,
                hint: "type the code that the device shows now")
        }
        return (code, false)
    }

    private func generator(_ serial: String) throws -> TOTP? {
        do {
            return try context.vault.generator(of: serial)
        } catch {
            throw SessionStore.failure("read the seed of \(serial)", error)
        }
    }

    /// The first code that has not been used: a device's code is good once, so a step that was used is waited out.
    private func next(_ generator: TOTP, _ device: String) async throws -> Secret {
        let steps = UsedSteps(folder: context.lockFolder, device: device)
        var step = generator.step(at: context.clock())
        if let used = steps.last, step <= used, used - step < 10 {
            step = used + 1
            let wait = step * generator.period * 1000 - context.clock().milliseconds
            context.talk("waiting \((wait + 999) / 1000) s for the next code: the present one was used already")
            try await context.sleeper(milliseconds: Int(max(0, wait)))
        }
        try steps.remember(step)
        return Secret(utf8: generator.code(atStep: step))
    }
}
