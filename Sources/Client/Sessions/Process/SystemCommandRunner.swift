public import Platform

/// Runs real programs.
public struct SystemCommandRunner: CommandRunner {
    private let sleeper: Sleeper

    public init(sleeper: Sleeper) {
        self.sleeper = sleeper
    }

    public func run(
        _ arguments: [String], environment: Environment, limit: Int, timeout: Int
    ) async throws -> CommandOutput {
        var command = Command(arguments: arguments, environment: environment)
        command.input = .inherited
        command.errorOutput = .inherited
        command.outputLimit = limit
        command.timeout = timeout * 1000
        let result = try await command.run(sleep: sleeper)
        return CommandOutput(status: Int(result.status), output: result.output)
    }
}
