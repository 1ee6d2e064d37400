public import Platform

/// Runs the programs that the files name.
public protocol CommandRunner: Sendable {
    /// Runs `arguments` (the first is the program, looked up on `PATH`) with standard input and standard error passed
    /// through, and gives what it wrote to standard output. Fails when the program cannot be started, writes more than
    /// `limit` bytes, or takes longer than `timeout` seconds.
    func run(
        _ arguments: [String], environment: Environment, limit: Int, timeout: Int
    ) async throws -> CommandOutput
}

/// What a program left behind.
public struct CommandOutput: Sendable, Equatable {
    /// The exit status; 128 and the signal's number when a signal ended it.
    public let status: Int
    public let output: [UInt8]

    public init(status: Int, output: [UInt8]) {
        self.status = status
        self.output = output
    }
}
