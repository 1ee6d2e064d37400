import ArgumentParser

/// `twinlock configure`.
struct ConfigureCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "configure", abstract: "Write profiles into ~/.aws/config.",
        subcommands: [ConfigureSSOCommand.self])
}
