import ArgumentParser
import CenterGate
import CenterStore
import Platform
import Primitives

/// Makes a center from a backup.
struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Make a center in a new folder from a backup.",
        discussion: """
            No code is accepted twice: all that could have been given until now are spent. All sessions end, because some \
            may have been revoked since the backup. The audit log goes on where the backup has it, and tells from when \
            to when events are missing.
            """)

    @Argument(help: "The backup's folder.")
    var backup: String

    @Argument(help: "The folder to make for the center; there must be nothing yet.")
    var folder: String

    @Option(
        name: .customLong("key"), help: ArgumentHelp("center.key, if the backup is without it.", valueName: "file"))
    var keyFile: String?

    func run() async throws {
        let (now, folder) = (WallClock.system(), try Folder(folder))
        let manifest = try Restoring(entropy: .system, now: now).run(
            from: try Folder(backup).center.path, to: folder.center, keyFile: keyFile)
        // Opens it as serving does, and writes into the log what is missing in it.
        try await Maintenance(folder: folder, entropy: .system, now: now).settle()
        try StandardStream.output.write(
            """
            restored what the center was at \(manifest.madeAt.iso8601) into \(folder.center.path)
            events from \(manifest.madeAt.iso8601) to \(now.iso8601) are missing, and what was changed in that time is undone:
            keys, devices and policies that were removed since are back; look through them before you serve the center
            all sessions have ended, and every code up to now is spent: the next ones are good
            start it with: twinlock center serve \(folder.center.path)

            """)
    }
}
