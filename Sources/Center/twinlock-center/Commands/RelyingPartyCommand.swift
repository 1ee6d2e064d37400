import ArgumentParser
import CenterHTTP
import CenterStore
import IdentityCenter
import Platform
import Primitives

/// The name under which security keys are registered.
struct RelyingPartyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rp-id", abstract: "The host name that security keys are registered for.",
        subcommands: [Migrate.self])

    /// Takes another name.
    struct Migrate: FolderCommand {
        static let configuration = CommandConfiguration(
            commandName: "migrate",
            abstract: "Register security keys and passkeys for another host name from now on.",
            discussion: """
                Browsers offer a key only at the host that it was registered for. When the center's public URL moves \
                to another host, keys of the former are good for nothing and are removed; their owners sign in with \
                another device, or get a link from twinlock center user reset-mfa.
                """)

        @Argument(help: "The center's folder.")
        var folder: String

        @Option(name: .customLong("to"), help: ArgumentHelp("The public URL's host.", valueName: "host"))
        var host: String

        func validate() throws {
            let site = PublicSite(host: host, origin: "https://\(host)")
            guard let url = PublicURL("https://\(host)"), url.port == nil, url.host == host.lowercased(),
                site.obstacle == nil
            else {
                throw ValidationError(
                    "'\(host)' is no host name that keys can be registered for: give a name, no address")
            }
        }

        func run() async throws {
            let (host, now) = (host.lowercased(), WallClock.system())
            let maintenance = Maintenance(folder: try Folder(folder), entropy: .system, now: now)
            let names = try await maintenance.perform("MigrateRelyingParty") { (names: [String]) in
                ["relyingPartyId": .string(host), "removedFrom": .array(names.map { .string($0) })]
            } _: { writer, _ in
                try writer.migrateRelyingParty(to: host).map { passkey in
                    try writer.person(passkey.subject, in: passkey.accountID)?.userName ?? passkey.subject.text
                }
            }
            try StandardStream.output.write(
                "keys are registered for \(host) from now on; \(names.count) of the former name are removed\n"
                    + names.map { "\($0)\n" }.joined())
        }
    }
}
