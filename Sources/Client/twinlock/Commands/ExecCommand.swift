import ArgumentParser
import Platform
import Sessions

/// `twinlock exec`.
struct ExecCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "exec",
        abstract: "Run a command with short-lived credentials.",
        usage: "twinlock exec [PROFILE] [--code-stdin] -- COMMAND [ARGUMENT ...]",
        discussion: """
            The command replaces this program: it has the terminal, the signals and the limits, and its exit status is \
            the one that you see. It gets AWS_ACCESS_KEY_ID and its like, AWS_REGION, AWS_DEFAULT_REGION and the \
            profile's endpoints; inherited AWS credentials and AWS_PROFILE are dropped.
            """)

    @OptionGroup var profile: ProfileArgument
    @OptionGroup var code: CodeOptions

    @Argument(parsing: .postTerminator, help: "The command and its arguments.")
    var command: [String] = []

    func validate() throws {
        guard command.first?.isEmpty == false else {
            throw ValidationError("Missing the command to run, after '--'")
        }
    }

    func run() async throws {
        let world = try World()
        // Looked up first: nobody should type a code for a command that is not there.
        guard let name = command.first, let program = Executable(named: name, search: world.environment["PATH"])
        else {
            throw Failure("there is no program \(command.first ?? "") on PATH")
        }
        let context = world.sessions(
            try world.sharedFiles().merged, codeFromStandardInput: code.fromStandardInput)
        let found = try await SessionBroker(context).credentials(for: world.selection(profile.profile))
        Talk.notes(found.notices)
        try program.replaceProcess(
            arguments: command, environment: ChildEnvironment.environment(found, inherited: world.environment),
            state: World.startingState)
    }
}
