import ArgumentParser

/// The root of the command line.
struct Twinlock: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "twinlock",
        abstract: "Short-lived, MFA-backed AWS credentials for every tool, from the profiles you have.",
        discussion: """
            The profile is the argument, else AWS_PROFILE, else default. Exit status: 0; 1 failure; 2 usage; 3 a code or \
            sign-in is needed and nobody is there to be asked; 4 the code was refused; exec ends with its command's.
            """,
        subcommands: [
            ExecCommand.self, CredentialsCommand.self, LoginCommand.self, LogoutCommand.self, StatusCommand.self,
            ConfigureCommand.self, ProfilesCommand.self, KeysCommand.self, MFACommand.self, CenterCommand.self,
        ])
}
