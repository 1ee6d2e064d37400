import ArgumentParser
import CenterGate
import CenterStore
import Platform
import Primitives

/// The keys that seal session tokens.
struct KeysCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: "Rotate the keys that seal session tokens.", subcommands: [Rotate.self])

    /// Makes a new key and retires the one before it.
    struct Rotate: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "rotate",
            abstract: "Seal new sessions with a new key; the one before opens its sessions for 36 hours more.",
            discussion: """
                The center may be served meanwhile: it takes the new key within seconds. A retired key is removed after \
                36 hours, which is as long as a session lasts at most.
                """)

        @Argument(help: "The center's folder.")
        var folder: String

        @Flag(
            name: .customLong("end-sessions"),
            help: "Remove the keys before at once: all sessions end, for where a key may have been seen.")
        var endsSessions = false

        func run() async throws {
            let (now, endsSessions) = (WallClock.system(), endsSessions)
            let maintenance = Maintenance(folder: try Folder(folder), entropy: .system, now: now)
            let moment = try await maintenance.perform("RotateSealingKey") { moment in
                ["inForceFrom": .string(moment.iso8601), "endsSessions": .bool(endsSessions)]
            } _: { writer, sealer in
                try SessionSealer(sealer).keys.rotate(writer, endingSessions: endsSessions, at: now)
            }
            let before =
                endsSessions
                ? "all sessions that were issued before have ended"
                : "sessions that were issued before stay good until they expire"
            try StandardStream.output.write("a new key seals sessions from \(moment.iso8601) on; \(before)\n")
        }
    }
}
