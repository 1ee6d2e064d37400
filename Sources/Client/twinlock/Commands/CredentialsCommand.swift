import ArgumentParser
import Platform
import Sessions

/// `twinlock credentials`.
struct CredentialsCommand: AsyncParsableCommand, AnswersAtOnce {
    static let configuration = CommandConfiguration(
        commandName: "credentials",
        abstract: "Print short-lived credentials.",
        discussion: """
            process is what credential_process wants: in ~/.aws/config write
              credential_process = twinlock credentials PROFILE --format process
            into a profile that has no role_arn and no keys of its own. env, fish and powershell are for the shell, as \
            in: eval "$(twinlock credentials PROFILE)". dotenv is for docker --env-file and its like.
            """)

    @OptionGroup var profile: ProfileArgument
    @Option(help: "The form: process, env, fish, powershell, json or dotenv.")
    var format = CredentialsFormat.env
    @OptionGroup var code: CodeOptions

    func answerAtOnce() throws -> Bool {
        let world = try World()
        guard let found = try broker(world).cached(world.selection(profile.profile)) else { return false }
        // Who asks by the process form asks at every call; the notes were shown when the session was opened.
        if format != .process { Talk.notes(found.notices) }
        try StandardStream.output.write(format.text(found))
        return true
    }

    func run() async throws {
        let world = try World()
        let found = try await broker(world).credentials(for: world.selection(profile.profile))
        Talk.notes(found.notices)
        try StandardStream.output.write(format.text(found))
    }

    private func broker(_ world: World) throws -> SessionBroker {
        SessionBroker(world.sessions(try world.sharedFiles().merged, codeFromStandardInput: code.fromStandardInput))
    }
}
