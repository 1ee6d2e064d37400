import ArgumentParser
import Platform

/// Exit status: 0, 1 for failures, 2 for usage.
@main
enum Main {
    static func main() async {
        // Before anything secret is in memory.
        CoreDumps.disable()
        var folder: String?
        do {
            var command = try TwinlockCenter.parseAsRoot()
            folder = (command as? any FolderCommand)?.folder
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            end(error, folder)
        }
    }

    private static func end(_ error: any Error, _ folder: String?) -> Never {
        let text = TwinlockCenter.fullMessage(for: error)
        switch TwinlockCenter.exitCode(for: error) {
        case .success:
            try? StandardStream.output.write(text + "\n")
            CurrentProcess.exit(0)
        case .validationFailure:
            let prefix = "Error: "
            let plain = text.hasPrefix(prefix) ? text.dropFirst(prefix.count) : Substring(text)
            let message = plain.prefix(1).lowercased() + plain.dropFirst()
            try? StandardStream.error.write("twinlock center: error: \(message)\n")
            CurrentProcess.exit(2)
        default:
            try? StandardStream.error.write(Failure(error).naming(folder).text)
            CurrentProcess.exit(1)
        }
    }
}
