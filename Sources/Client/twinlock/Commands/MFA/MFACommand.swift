import ArgumentParser

/// `twinlock mfa`.
struct MFACommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mfa", abstract: "Virtual MFA devices.",
        subcommands: [
            MFAEnrollCommand.self, MFAAddCommand.self, MFAListCommand.self, MFACodeCommand.self,
            MFARemoveCommand.self,
        ])
}
