import ArgumentParser

/// `twinlock profiles`.
struct ProfilesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "profiles", abstract: "The profiles of ~/.aws and how they come to credentials.",
        subcommands: [ProfilesListCommand.self, ProfilesShowCommand.self, ProfilesPopulateCommand.self])
}
