import ArgumentParser
import Platform
import Sessions

/// `twinlock login`.
struct LoginCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "login",
        abstract: "Sign in at IAM Identity Center in the browser.",
        discussion: """
            The sign-in lies in ~/.aws/sso/cache, where aws, boto3 and Terraform find it too; with sso_cache = vault in \
            ~/.config/twinlock/config it is kept encrypted, for twinlock alone. Over SSH, or without a browser, a \
            device code is used.
            """)

    @OptionGroup var target: SignInOptions
    @OptionGroup var way: SignInWayOptions

    func run() async throws {
        let world = try World()
        let config = try world.sharedFiles().merged
        let broker = SignInBroker(world.sessions(config))
        let signIn = try target.signIn(broker, world, config)
        let kept = try await SignInDialogue(world: world, broker: broker, options: way)
            .run(signIn, profile: world.selection(target.profile))
        Talk.say(SignInDialogue.outcome(kept, now: world.clock()))
    }
}
