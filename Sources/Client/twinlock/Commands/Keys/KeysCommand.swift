import ArgumentParser

/// `twinlock keys`.
struct KeysCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: "Long-lived access keys, in the vault.",
        subcommands: [
            KeysAddCommand.self, KeysListCommand.self, KeysRemoveCommand.self, KeysProtectCommand.self,
        ])
}
