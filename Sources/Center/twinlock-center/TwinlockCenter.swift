import ArgumentParser

/// The root of the command line.
struct TwinlockCenter: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "twinlock center",
        abstract: "An identity service to run yourself: IAM, STS, Identity Center and a sample of S3, as AWS has them on the wire.",
        discussion: "Exit status: 0; 1 failure; 2 usage.",
        subcommands: [
            InitCommand.self, ServeCommand.self, EventsCommand.self, RevokeCommand.self, RootCommand.self,
            KeysCommand.self, UserCommand.self, SettingsCommand.self, RelyingPartyCommand.self, BackupCommand.self,
            RestoreCommand.self,
        ])
}
