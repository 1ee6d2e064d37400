import ArgumentParser
import Platform
import Sessions
import SharedConfig

/// Which sign-in a command is about.
struct SignInOptions: ParsableArguments {
    @Argument(help: "A profile that signs in at Identity Center; without it AWS_PROFILE, else default.")
    var profile: String?

    @Option(help: ArgumentHelp("An sso-session of ~/.aws/config, in place of a profile.", valueName: "name"))
    var ssoSession: String?

    func validate() throws {
        guard profile == nil || ssoSession == nil else {
            throw ValidationError("name a profile or --sso-session, not both")
        }
    }

    /// The sign-in that is meant. Where neither is named and there is one session only, that.
    func signIn(_ broker: SignInBroker, _ world: World, _ config: SharedConfig) throws -> SSOSignIn {
        if let ssoSession { return try broker.signIn(session: ssoSession) }
        let selection = world.selection(profile)
        let isNamed = profile != nil || world.environment["AWS_PROFILE"] != nil
        let own = ["sso_session", "sso_start_url", "source_profile"]
        if !isNamed, !own.contains(where: { config.profiles["default"]?[$0] != nil }) {
            let sessions = config.ssoSessions.keys.sorted()
            if sessions.count == 1 { return try broker.signIn(session: sessions[0]) }
            if let first = sessions.first {
                throw Failure(
                    "there are several sso-sessions: \(sessions.joined(separator: ", "))",
                    hint: "name one: --sso-session \(first)")
            }
        }
        return try broker.signIn(of: selection)
    }
}
