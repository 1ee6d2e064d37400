import ArgumentParser
import Platform

/// `twinlock center`: the program `twinlock-center`.
struct CenterCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "center",
        abstract: "The identity service to run yourself: init, serve, events.",
        usage: "twinlock center COMMAND [ARGUMENT ...]",
        discussion: "Runs the twinlock-center beside this program, else the one on PATH.")

    @Argument(parsing: .captureForPassthrough, help: "What twinlock-center is to do.")
    var arguments: [String] = []

    func run() async throws {
        let environment = Environment.current()
        let name = "twinlock-center"
        let beside = Executable.current.map { PathText.resolve(name, in: PathText.folder(of: $0.path)) }
        let isBeside = try beside.map { try FileInformation.of($0) != nil } ?? false
        let program =
            isBeside ? beside.map { Executable(path: $0) } : Executable(named: name, search: environment["PATH"])
        guard let program else {
            throw Failure(
                "there is no \(name) beside twinlock or on PATH", hint: "put both programs into one folder")
        }
        try program.replaceProcess(
            arguments: [name] + arguments, environment: environment, state: World.startingState)
    }
}
