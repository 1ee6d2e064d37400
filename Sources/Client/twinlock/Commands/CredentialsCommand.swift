import ArgumentParser
import Platform
import Sessions

/// `twinlock credentials`.
struct CredentialsCommand: AsyncParsableCommand {
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

    func run() async throws {
        let world = try World()
        let context = world.sessions(
            try world.sharedFiles().merged, codeFromStandardInput: code.fromStandardInput)
        let broker = SessionBroker(context)
        let selection = world.selection(profile.profile)
        // The fast path, taken by every call of every tool that has us as its credential_process.
        if let found = try broker.cached(selection) {
            if format != .process { Talk.notes(found.notices) }
            try StandardStream.output.write(format.text(found))
            return
        }
        let found = try await broker.credentials(for: selection)
        Talk.notes(found.notices)
        try StandardStream.output.write(format.text(found))
    }
}
