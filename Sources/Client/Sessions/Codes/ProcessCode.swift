internal import Platform
internal import Primitives
internal import SharedConfig

/// `mfa_process`: a command that prints a code.
struct ProcessCode: Sendable {
    let context: SessionContext

    func code(_ command: Setting<String>, _ mfa: MFASetting) async throws -> Secret {
        let output = try await CommandCall(context: context).output(
            of: command, key: "mfa_process", profile: mfa.profile)
        let digits = output.filter { !($0 == 0x20 || $0 == 0x0a || $0 == 0x0d || $0 == 0x09) }
        guard digits.count == 6, digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
            throw SessionError(
                .command, "mfa_process of profile \(mfa.profile) did not print a code of six digits",
                profile: mfa.profile, at: command.origin.location,
                hint: "run the command by hand and look at its output")
        }
        return Secret(digits)
    }
}
