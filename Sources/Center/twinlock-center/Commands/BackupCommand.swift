import ArgumentParser
import CenterStore
import Platform
import Primitives

/// Copies a center while it runs.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy a center, running or not, into a new folder.",
        discussion: """
            The copy has the records as of one moment and the audit log up to it; what the center acknowledged before \
            is in it. The sample's buckets are not. It holds the center's key as well, so it is as secret as the center: \
            whoever reads it can sign for everybody. With --without-key it gives up names and policies, but no key, no \
            password and no seed; then keep center.key elsewhere, for nothing is restored without it.
            """)

    @Argument(help: "The center's folder.")
    var folder: String

    @Argument(help: "The folder to make for the backup; there must be nothing yet.")
    var backup: String

    @Flag(name: .customLong("without-key"), help: "Leave center.key out.")
    var withoutKey = false

    func run() async throws {
        let folder = try Folder(folder)
        let target = try Folder(backup).center.path
        guard !target.hasPrefix(folder.center.path + "/") else {
            throw Failure(
                "\(target) is in the center's own folder, and would be lost with it",
                hint: "choose a path elsewhere")
        }
        let made = try folder.center.backUp(
            to: target, logs: folder.eventFiles, includingKey: !withoutKey, entropy: .system, clock: .system)
        let key =
            made.includesKey
            ? "it holds the center's key: keep it as secret as the center"
            : "it is of no use without \(folder.center.keyPath): keep a copy of that file elsewhere"
        try StandardStream.output.write(
            "backed up everything up to \(made.madeAt.iso8601) into \(target)\n\(key)\n")
    }
}
