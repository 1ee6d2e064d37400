internal import Platform
internal import SharedConfig

/// Runs a command of the files. Neither its words nor its output appear in any message: both may hold secrets.
struct CommandCall: Sendable {
    let context: SessionContext
    private static let outputLimit = 256 << 10
    private static let timeout = 120
    /// Tells a twinlock that is run by `credential_process` which profiles are being resolved already.
    static let marker = "TWINLOCK_RESOLVING"

    func output(of command: Setting<String>, key: String, profile: String) async throws(SessionError) -> [UInt8] {
        func failure(_ message: String, _ hint: String) -> SessionError {
            SessionError(
                .command, "\(key) of profile \(profile) \(message)", profile: profile, at: command.origin.location,
                hint: hint)
        }
        guard let words = CommandWords.arguments(of: command.value), !words.isEmpty else {
            throw failure("cannot be split into words", "close its quotes")
        }
        var environment = context.environment
        let resolving = environment[Self.marker].map { $0 + "\n" } ?? ""
        guard !resolving.split(separator: "\n").contains("\(key) \(profile)") else {
            throw failure(
                "runs itself again", "let the command do something else than ask for credentials of \(profile)")
        }
        environment[Self.marker] = resolving + "\(key) \(profile)"
        let result: CommandOutput
        do {
            result = try await context.commands.run(
                words, environment: environment, limit: Self.outputLimit, timeout: Self.timeout)
        } catch {
            throw failure("cannot be run: \(error)", "run the command by hand")
        }
        guard result.status == 0 else {
            throw failure("failed with status \(result.status)", "run the command by hand")
        }
        return result.output
    }
}

/// How a command of the files becomes arguments.
enum CommandWords {
    /// Split as POSIX shells split words, and run without a shell, as botocore does. Only when a word by itself is a
    /// shell's operator, which no program would want for an argument, the command goes to `/bin/sh`, as the other SDKs
    /// do. Nil when a quote is left open.
    static func arguments(of command: String) -> [String]? {
        guard let words = ShellWords.split(command) else { return nil }
        let needsShell = words.contains { $0.isBare && operators.contains($0.text) }
        return needsShell ? ["/bin/sh", "-c", command] : words.map(\.text)
    }

    private static let operators: Set<String> = [
        "|", "||", "&&", ";", ">", ">>", "<", "2>", "2>&1", "2>/dev/null", "|&",
    ]
}
