import ArgumentParser
import Sessions

/// `twinlock logout`.
struct LogoutCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "logout",
        abstract: "End a sign-in at IAM Identity Center, there and here.",
        discussion: """
            The service is told, the token is removed, and so are the role sessions that were got with it, those of \
            the aws command line included. Credentials that programs hold already last until they end by themselves.
            """)

    @OptionGroup var target: SignInOptions
    @Flag(help: "End every sign-in that is kept.")
    var all = false

    func validate() throws {
        guard !all || target.profile == nil && target.ssoSession == nil else {
            throw ValidationError("--all goes without a profile and without --sso-session")
        }
    }

    func run() async throws {
        let world = try World()
        let config = try world.sharedFiles().merged
        let broker = SignInBroker(world.sessions(config))
        let profile = world.selection(target.profile)
        let ended =
            all
            ? try await broker.logoutEverywhere(profile: profile)
            : [try await broker.logout(try target.signIn(broker, world, config), profile: profile)].compactMap(\.self)
        if ended.isEmpty { Talk.say("nobody was signed in") }
        for one in ended { tell(one) }
    }

    private func tell(_ ended: EndedSignIn) {
        let sessions = ended.sessions == 1 ? "1 role session" : "\(ended.sessions) role sessions"
        Talk.say("signed out of \(Printable.line(ended.startURL)); \(sessions) forgotten")
        if let problem = ended.problem {
            Talk.note(
                "the service could not be told (\(problem)); there the sign-in lasts until it ends by itself",
                hint: "end it in the browser, in the access portal's list of sessions")
        }
    }
}
