import Subprocess
import SystemPackage

/// A program to run beside this one, for what it prints.
///
/// It runs in the same process group, so that Ctrl-C reaches it and it may use the terminal.
public struct Command: Sendable {
    /// Where its standard input comes from.
    public enum Input: Sendable {
        case none
        case inherited
        case bytes([UInt8])
    }

    /// Where its standard error goes.
    public enum ErrorOutput: Sendable {
        case inherited
        /// Kept for the caller, cut at the output limit.
        case captured
    }

    /// The program, by path or by a name to look up in the environment's `PATH`, and its arguments.
    public var arguments: [String]
    public var environment: Environment
    public var input = Input.none
    public var errorOutput = ErrorOutput.inherited
    /// The most that it may print, in bytes.
    public var outputLimit = 1 << 20
    /// The most that it may take, in milliseconds; nil for as long as it likes.
    public var timeout: Int?

    public init(arguments: [String], environment: Environment) {
        self.arguments = arguments
        self.environment = environment
    }

    /// The line as the shell (`/bin/sh`) understands it.
    public init(shellLine: String, environment: Environment) {
        self.init(arguments: ["/bin/sh", "-c", shellLine], environment: environment)
    }

    /// Why there is no result.
    public enum Failure: Error, Equatable, Sendable {
        /// No such program.
        case notFound(String)
        case timedOut(milliseconds: Int)
        case outputTooLarge(limit: Int)
        case other(String)
    }

    /// How it ended and what it printed.
    public struct Result: Sendable {
        /// Its exit status, or 128 and the signal that ended it, as shells count.
        public var status: Int32
        public var output: [UInt8]
        /// Empty unless captured.
        public var errorOutput: [UInt8]
    }

    /// Runs it to its end. Cancelling the task ends it.
    public func run(sleep: Sleeper = .system) async throws(Failure) -> Result {
        do {
            guard let timeout else { return try await start() }
            return try await withThrowingTaskGroup(of: Result.self) { group in
                group.addTask { try await start() }
                group.addTask {
                    try await sleep(milliseconds: timeout)
                    throw Failure.timedOut(milliseconds: timeout)
                }
                defer { group.cancelAll() }
                guard let result = try await group.next() else { throw Failure.other("it was not started") }
                return result
            }
        } catch let failure as Failure {
            throw failure
        } catch let error as SubprocessError where error.code == .executableNotFound {
            throw .notFound(arguments.first ?? "")
        } catch let error as SubprocessError where error.code == .outputLimitExceeded {
            throw .outputTooLarge(limit: outputLimit)
        } catch {
            throw .other("\(error)")
        }
    }

    private func start() async throws -> Result {
        guard let name = arguments.first, let program = Executable(named: name, search: environment["PATH"]) else {
            throw Failure.notFound(arguments.first ?? "")
        }
        var configuration = Subprocess.Configuration(
            executable: .path(FilePath(program.path)),
            arguments: Arguments(executablePathOverride: name, remainingValues: Array(arguments.dropFirst())))
        // Each entry needs its final NUL: the library copies up to there.
        configuration.environment = .custom(environment.entries.filter(Self.isExportable).map { $0 + [0] })
        switch input {
        case .none: return try await capture(configuration, input: .none)
        case .inherited: return try await capture(configuration, input: .currentStandardInput)
        case .bytes(let bytes): return try await capture(configuration, input: .array(bytes))
        }
    }

    private func capture(_ configuration: Configuration, input: some InputProtocol) async throws -> Result {
        switch errorOutput {
        case .inherited:
            let result = try await Subprocess.run(
                configuration, input: input, output: .bytes(limit: outputLimit), error: .currentStandardError)
            return Result(
                status: Self.status(result.terminationStatus), output: result.standardOutput, errorOutput: [])
        case .captured:
            let result = try await Subprocess.run(
                configuration, input: input, output: .bytes(limit: outputLimit), error: .bytes(limit: outputLimit))
            return Result(
                status: Self.status(result.terminationStatus), output: result.standardOutput,
                errorOutput: result.standardError)
        }
    }

    private static func status(_ status: TerminationStatus) -> Int32 {
        switch status {
        case .exited(let code): code
        case .signaled(let signal): 128 + signal
        }
    }

    /// The entries that the library takes: it refuses names that begin with a digit.
    private static func isExportable(_ entry: [UInt8]) -> Bool {
        guard let first = entry.first, entry.contains(UInt8(ascii: "=")), !entry.contains(0) else { return false }
        return !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first)
    }
}
