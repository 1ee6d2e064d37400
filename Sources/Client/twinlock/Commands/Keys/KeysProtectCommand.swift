import ArgumentParser
import Vault

/// `twinlock keys protect`.
struct KeysProtectCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "protect", abstract: "Choose what opens the vault: a key file or a passphrase.",
        discussion: """
            Copies of the vault made before still open with what they opened with; after a leak make new access keys.
            """)

    enum Choice: EnumerableFlag {
        case passphrase, keyFile

        static func help(for value: Choice) -> ArgumentHelp? {
            switch value {
            case .passphrase: "A passphrase, asked for whenever a key or seed is needed. Sessions stay at hand."
            case .keyFile: "A file that only you can read, kept apart from the vault."
            }
        }
    }

    @Flag var choice: Choice

    func run() async throws {
        let world = try World()
        try world.backend.protect(with: choice == .passphrase ? .passphrase : .keyFile)
        for line in try VaultReport(world).explanation { Talk.say(line) }
    }
}
