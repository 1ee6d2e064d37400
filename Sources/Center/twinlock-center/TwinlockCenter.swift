import ArgumentParser

/// The root of the command line.
struct TwinlockCenter: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "twinlock center",
        abstract: "Your own identity service: IAM, STS, Identity Center, a sample of S3, on the wire as AWS has them.",
        discussion: "Exit status: 0; 1 failure; 2 usage.",
        subcommands: [
            InitCommand.self, ServeCommand.self, EventsCommand.self, RevokeCommand.self, RootCommand.self,
            KeysCommand.self, UserCommand.self, SettingsCommand.self, RelyingPartyCommand.self, BackupCommand.self,
            RestoreCommand.self,
        ])
}
