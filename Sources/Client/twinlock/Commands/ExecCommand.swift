import ArgumentParser
import Platform
import Sessions

/// `twinlock exec`.
struct ExecCommand: AsyncParsableCommand, AnswersAtOnce {
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
            throw ValidationError(
                "the command to run is missing: twinlock exec \(profile.profile ?? "PROFILE") -- COMMAND")
        }
    }

    func answerAtOnce() throws -> Bool {
        let world = try World()
        let program = try program(world)
        guard let found = try broker(world).cached(world.selection(profile.profile)) else { return false }
        try become(program, with: found, world)
    }

    func run() async throws {
        let world = try World()
        let program = try program(world)
        try become(program, with: await broker(world).credentials(for: world.selection(profile.profile)), world)
    }

    /// Looked up first: nobody should type a code for a command that is not there.
    private func program(_ world: World) throws -> Executable {
        guard let name = command.first, let program = Executable(named: name, search: world.environment["PATH"])
        else {
            throw Failure("there is no program \(command.first ?? "") on PATH")
        }
        return program
    }

    private func broker(_ world: World) throws -> SessionBroker {
        SessionBroker(world.sessions(try world.sharedFiles().merged, codeFromStandardInput: code.fromStandardInput))
    }

    private func become(_ program: Executable, with found: SessionCredentials, _ world: World) throws -> Never {
        Talk.notes(found.notices)
        try program.replaceProcess(
            arguments: command, environment: ChildEnvironment.environment(found, inherited: world.environment),
            state: World.startingState)
    }
}
