import ArgumentParser
import CenterStore
import IdentityCenter
import Platform
import Primitives

/// The instance's settings.
struct SettingsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "settings", abstract: "Show or change how people sign in.", subcommands: [Show.self, Set.self])

    /// Prints them.
    struct Show: FolderCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "Print the settings, as set takes them.")

        @Argument(help: "The center's folder.")
        var folder: String

        func run() async throws {
            let maintained = try Folder(folder).center.openBeside(entropy: .system)
            let settings = try await maintained.opened.store.read { reader in
                try reader.instanceSettings(of: try SettingsText.account(reader))
            }
            try maintained.opened.store.close()
            try StandardStream.output.write(SettingsText.lines(settings).map { $0 + "\n" }.joined())
        }
    }

    /// Changes some.
    struct Set: FolderCommand {
        static let configuration = CommandConfiguration(
            commandName: "set", abstract: "Change settings.",
            discussion: "For example: twinlock center settings set FOLDER mfa-mode=context-aware recovery-codes=off")

        @Argument(help: "The center's folder.")
        var folder: String

        @Argument(help: ArgumentHelp("NAME=VALUE, as show prints them; durations in seconds.", valueName: "name=value"))
        var changes: [String]

        func run() async throws {
            let (changes, now) = (changes, WallClock.system())
            let maintenance = Maintenance(folder: try Folder(folder), entropy: .system, now: now)
            let settings = try await maintenance.perform("UpdateSSOConfiguration") { _ in
                ["changes": .array(changes.map { .string($0) })]
            } _: { writer, _ in
                var settings = try writer.instanceSettings(of: try SettingsText.account(writer))
                for change in changes { try SettingsText.apply(change, to: &settings) }
                if let objection = SettingsRules.objection(to: settings) {
                    throw Failure(splitting: objection)
                }
                try writer.put(settings)
                return settings
            }
            try StandardStream.output.write(SettingsText.lines(settings).map { $0 + "\n" }.joined())
        }
    }
}
