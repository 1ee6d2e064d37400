import Platform
import Sessions

/// Runs the programs that the shared files name.
struct Programs: CommandRunner {
    func run(
        _ arguments: [String], environment: Environment, limit: Int, timeout: Int
    ) async throws -> CommandOutput {
        var command = Command(arguments: arguments, environment: environment)
        command.input = .inherited
        command.outputLimit = limit
        command.timeout = timeout * 1000
        do {
            let result = try await command.run()
            return CommandOutput(status: Int(result.status), output: result.output)
        } catch {
            throw Failure(Self.text(error, arguments.first ?? ""))
        }
    }

    private static func text(_ failure: Command.Failure, _ name: String) -> String {
        switch failure {
        case .notFound(let name): "there is no program \(name)"
        case .timedOut(let milliseconds): "\(name) took longer than \(milliseconds / 1000) seconds"
        case .outputTooLarge(let limit): "\(name) printed more than \(limit) bytes"
        case .other(let reason): "\(name) could not be run: \(reason)"
        }
    }
}

extension Failure: CustomStringConvertible {
    var description: String { message }
}
