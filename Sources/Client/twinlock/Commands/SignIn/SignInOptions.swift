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
        if !isNamed, config.profiles["default"]?["sso_session"] == nil,
            config.profiles["default"]?["sso_start_url"] == nil, config.ssoSessions.count == 1,
            let only = config.ssoSessions.keys.first
        {
            return try broker.signIn(session: only)
        }
        return try broker.signIn(of: selection)
    }
}
