import Platform
import Sessions

/// Runs real programs.
struct ShellRunner: CommandRunner {
    func run(
        _ arguments: [String], environment: Environment, limit: Int, timeout: Int
    ) async throws -> CommandOutput {
        let result = try await Command(arguments: arguments, environment: environment).run()
        return CommandOutput(status: Int(result.status), output: result.output)
    }
}
