import ArgumentParser
import Platform

/// Where the program starts and where every error ends.
@main
enum Main {
    // On the main actor, because anything else would begin by starting threads.
    @MainActor static func main() async {
        // Before anything is opened or changed, so that a child can be given the same.
        _ = World.startingState
        CoreDumps.disable()
        do {
            if let command = try Twinlock.parseAsRoot() as? any AnswersAtOnce, try command.answerAtOnce() { return }
        } catch {
            CurrentProcess.exit(end(with: error))
        }
        await run()
    }

    private nonisolated static func run() async {
        do {
            var command = try Twinlock.parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            CurrentProcess.exit(end(with: error))
        }
    }

    /// Tells the person what went wrong, or shows the help that was asked for; returns the exit status.
    private nonisolated static func end(with error: any Error) -> Int32 {
        switch Twinlock.exitCode(for: error) {
        case .success:
            try? StandardStream.output.write(Twinlock.fullMessage(for: error) + "\n")
            return ExitStatus.success
        case .validationFailure:
            let message = Twinlock.fullMessage(for: error)
            let prefix = "Error: "
            let plain = message.hasPrefix(prefix) ? message.dropFirst(prefix.count) : Substring(message)
            Talk.say("twinlock: error: \(plain.prefix(1).lowercased())\(plain.dropFirst())")
            return ExitStatus.usage
        default:
            let failure = Failure(error)
            failure.show()
            return failure.status
        }
    }
}
