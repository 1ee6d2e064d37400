import ArgumentParser
import Platform
import Sessions
import SharedConfig

/// `twinlock profiles populate`.
struct ProfilesPopulateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "populate",
        abstract: "Write a profile for every account and role that you have at IAM Identity Center.",
        discussion: """
            What it wrote it marks with a line twinlock_populated, changes when the role or the region changes, and \
            removes when the role is gone. Profiles without that line are never touched.
            """)

    @OptionGroup var target: SignInOptions
    @Option(
        help: """
            How profiles are named: a text with {account_name}, {account_id}, {account_email}, {role_name} or \
            {sso_session} in it.
            """)
    var template = ProfileTemplate.standard
    @Option(help: "The region that the profiles work in.") var region: String?
    @Flag(help: "Show what would be written, and write nothing.") var dryRun = false
    @OptionGroup var way: SignInWayOptions

    func run() async throws {
        let world = try World()
        let template = try ProfileTemplate(template)
        if let region, let problem = Checks.region(region) { throw Failure("'\(region)': \(problem)") }
        let config = try world.sharedFiles().merged
        let broker = SignInBroker(world.sessions(config))
        let signIn = try target.signIn(broker, world, config)
        guard let session = signIn.session else {
            throw Failure(
                "\(signIn.location): profiles are populated from an sso-session, and this one has none",
                hint: "twinlock configure sso")
        }
        let assignments = try await broker.assignments(signIn, profile: world.selection(target.profile))
        let original = try world.sharedFiles().document(.config)
        let population = try Population(
            original, session: session, assignments: assignments, template: template, region: region)
        if !dryRun, population.document.bytes != original.bytes {
            try SharedFiles.replace(original, with: population.document)
        }
        try tell(population, original, world)
    }

    private func tell(_ population: Population, _ original: ConfigDocument, _ world: World) throws {
        let lines =
            population.added.map { "+ \($0)" } + population.changed.map { "~ \($0)" }
            + population.removed.map { "- \($0)" }
        try StandardStream.output.write(lines.map { Printable.line($0) + "\n" }.joined())
        let would = dryRun ? "would be " : ""
        Talk.say(
            "\(population.added.count) \(would)added, \(population.changed.count) \(would)changed, "
                + "\(population.removed.count) \(would)removed, \(population.unchanged) as they were, in "
                + world.page.shortened(original.path))
        for one in population.left {
            Talk.note("left alone: profile \(one.name) at \(one.location): \(one.reason)")
        }
    }
}
