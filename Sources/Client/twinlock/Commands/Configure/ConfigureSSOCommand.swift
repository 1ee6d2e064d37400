import ArgumentParser
import Platform
import Sessions
import SharedConfig

/// `twinlock configure sso`.
struct ConfigureSSOCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sso",
        abstract: "Write a profile for a role of IAM Identity Center, picked from those that you have.",
        discussion: """
            Asks what 'aws configure sso' asks, less what is given as an option; with all of them it asks nothing. \
            Accounts and roles are chosen by number or by typing a part. Comments and order of the file stay.
            """)

    @Option(help: "The profile to write.") var profile: String?
    @Option(help: ArgumentHelp("The sso-session, existing or new.", valueName: "name")) var ssoSession: String?
    @Option(help: ArgumentHelp("The start URL of a new sso-session.", valueName: "url")) var startURL: String?
    @Option(help: ArgumentHelp("The region of a new sso-session.", valueName: "region")) var ssoRegion: String?
    @Option(help: ArgumentHelp("The scopes of a new sso-session.", valueName: "a,b")) var scopes: String?
    @Option(help: ArgumentHelp("The account.", valueName: "number")) var account: String?
    @Option(help: ArgumentHelp("The role.", valueName: "name")) var role: String?
    @Option(help: "The region that the profile works in.") var region: String?
    @Option(help: ArgumentHelp("The output format of aws.", valueName: "format")) var output: String?
    @OptionGroup var way: SignInWayOptions

    func run() async throws {
        let world = try World()
        let files = try world.sharedFiles()
        var questions = SSOQuestions(world: world, config: files.merged, given: given)
        let session = try questions.session()
        // Signs in by what is about to be written, which is not there yet.
        let planned = try session.added(to: try files.document(.config))
        let config = SharedConfig(config: planned, credentials: files.credentials, locations: files.locations)
        let broker = SignInBroker(world.sessions(config))
        let selection = world.selection(nil)
        let accounts = try await accounts(broker, session.signIn, selection, world)
        let account = try questions.account(accounts)
        let role = try questions.role(try await broker.roles(session.signIn, in: account, profile: selection), account)
        let profile = try questions.profile(account: account, role: role, accounts: accounts)
        try write(profile, session, account: account, role: role, world)
        finish(profile.name, world)
    }

    private var given: SSOQuestions.Given {
        .init(
            profile: profile, session: ssoSession, startURL: startURL, region: ssoRegion, scopes: scopes,
            account: account, role: role, workRegion: region, output: output)
    }

    /// With the sign-in that is kept, else a new one.
    private func accounts(
        _ broker: SignInBroker, _ signIn: SSOSignIn, _ selection: ProfileSelection, _ world: World
    ) async throws -> [SSOAccount] {
        do {
            return try await broker.accounts(signIn, profile: selection)
        } catch  where error.code == .loginNeeded {
            let kept = try await SignInDialogue(world: world, broker: broker, options: way)
                .run(signIn, profile: selection)
            Talk.say(SignInDialogue.outcome(kept, now: world.clock()))
            return try await broker.accounts(signIn, profile: selection)
        }
    }

    /// Reads the file anew: another program may have changed it while the person was thinking.
    private func write(
        _ profile: SSOQuestions.NewProfile, _ session: SSOQuestions.Session, account: String, role: String,
        _ world: World
    ) throws {
        let original = try world.sharedFiles().document(.config)
        let name = SectionName.profile(profile.name)
        var edited = try session.added(to: original).addingSection(name)
        var settings = session.reference + [("sso_account_id", account), ("sso_role_name", role)]
        if let region = profile.region { settings.append(("region", region)) }
        if let output = profile.output { settings.append(("output", output)) }
        for (key, value) in settings { edited = try edited.setting(key, to: value, in: name) }
        try SharedFiles.replace(original, with: edited)
        Talk.say("wrote \(name.header(in: .config)) to \(world.page.shortened(original.path))")
    }

    /// Says what to type now, or why the profile still leads elsewhere.
    private func finish(_ profile: String, _ world: World) {
        do {
            let config = try world.sharedFiles().merged
            _ = try SignInBroker(world.sessions(config)).signIn(of: ProfileSelection(name: profile, isExplicit: true))
            Talk.say("use it: twinlock exec \(profile) -- aws sts get-caller-identity")
        } catch {
            let failure = Failure(error)
            Talk.note(
                "other lines of the profile come first: \(failure.message)", hint: "twinlock profiles show \(profile)")
        }
    }
}
