import ArgumentParser
import Platform
import Primitives
import Sessions
import SharedConfig
import Vault

/// `twinlock keys add`.
struct KeysAddCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Put the access key of a profile into the vault.",
        discussion: """
            Without options the key is asked for at the terminal. --stdin takes what aws iam create-access-key prints, \
            the CSV file of the console, or two lines: the id and the secret.
            """)

    enum Source: EnumerableFlag {
        case stdin, fromSharedFiles

        static func help(for value: Source) -> ArgumentHelp? {
            switch value {
            case .stdin: "Read the key from standard input."
            case .fromSharedFiles: "Move the key from ~/.aws: into the vault first, then out of the file."
            }
        }
    }

    @OptionGroup var profile: ProfileArgument
    @Flag var source: Source?

    func run() async throws {
        let world = try World()
        let name = world.selection(profile.profile).name
        switch source {
        case .fromSharedFiles: try SharedKeys(world, profile: name).move()
        case .stdin: try store(try AccessKeyText.read(StandardStream.input.readToEnd()), world, name)
        case nil: try store(try ask(world), world, name)
        }
    }

    private func ask(_ world: World) throws -> (identifier: String, secret: Secret) {
        let terminal: Terminal
        do { terminal = try Questions(world.environment).terminal() } catch {
            throw Failure(
                "there is no terminal to ask for the key at", hint: "give it on standard input: --stdin",
                status: ExitStatus.loginNeeded)
        }
        let identifier = try terminal.ask("Access key ID: ", hidden: false).revealed()
        let secret = try terminal.ask("Secret access key: ", hidden: true)
        return try AccessKeyText.checked(identifier, secret)
    }

    private func store(
        _ key: (identifier: String, secret: Secret), _ world: World, _ name: String
    ) throws {
        let stored = StoredAccessKey(
            accessKeyID: key.identifier, secretAccessKey: key.secret, added: world.clock())
        try world.vault.store(stored, forProfile: name)
        Talk.say("stored the access key \(key.identifier) of profile \(name) in the vault")
        Talk.say("try it: twinlock exec \(name) -- aws sts get-caller-identity")
        if let profile = try world.sharedFiles().merged.profiles[name], profile["aws_access_key_id"] != nil {
            Talk.note(
                "\(profile.location.path) still holds a key of profile \(name) in plain text",
                hint: "twinlock keys add \(name) --from-shared-files")
        }
    }
}
