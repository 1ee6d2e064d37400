import ArgumentParser
import CenterGate
import CenterStore
import Platform
import Primitives

/// The root user, for whom access to the center's machine is the last way in.
struct RootCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "root", abstract: "Recover the root user when its keys or its MFA device are lost.",
        subcommands: [Recover.self])

    /// Makes a key of the root user.
    struct Recover: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "recover", abstract: "Make a new key of the root user and print it, once.",
            discussion: """
                Whoever may write in the center's folder may do this, and nobody else. The center may be served \
                meanwhile. The audit log tells of it.
                """)

        enum Format: String, ExpressibleByArgument, CaseIterable {
            case text, json
        }

        @Argument(help: "The center's folder.")
        var folder: String

        @Option(
            name: .customLong("old-keys"),
            help: ArgumentHelp(
                "What becomes of the root user's other keys. It has two at most, inactive ones among them.",
                valueName: "keep|deactivate|remove"))
        var oldKeys = RootRecovery.OldKeys.keep

        @Flag(
            name: .customLong("remove-mfa"),
            help: "Take the root user's MFA devices away from it, because they are lost.")
        var removesMFA = false

        @Option(help: "How to print the key.")
        var format = Format.text

        func run() async throws {
            let now = WallClock.system()
            let recovery = RootRecovery(oldKeys: oldKeys, removesMFA: removesMFA, entropy: .system, now: now)
            let maintenance = Maintenance(folder: try Folder(folder), entropy: .system, now: now)
            let recovered = try await maintenance.perform("RecoverRoot", details: \.details) { writer, _ in
                try recovery.run(writer)
            }
            let text = RootKeyText(accountID: recovered.key.accountID, key: recovered.key)
            try StandardStream.output.write(
                format == .json
                    ? text.json
                    : text.text(
                        "This key is the root user's and is shown only now. \(recovered.summary) Set things right with it, "
                            + "then keep it away."))
        }
    }
}

extension RootRecovery.OldKeys: ExpressibleByArgument {}
