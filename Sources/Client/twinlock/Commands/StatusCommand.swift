import ArgumentParser
import Platform
import Primitives
import Sessions
import SharedConfig
import Vault

/// `twinlock status`.
struct StatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Sessions and the time they have left, the routes to them, and what the vault protects.")

    @OptionGroup var profile: ProfileArgument
    @OptionGroup var listing: ListingOptions

    func run() async throws {
        let world = try World()
        let config = try world.sharedFiles().merged
        let broker = SessionBroker(world.sessions(config))
        let sessions = try broker.keptSessions()
        let report = StatusReport(
            now: world.clock(), vault: try VaultReport(world), sessions: sessions,
            routes: try routes(world, broker, config, sessions))
        switch listing.format {
        case .json: try StandardStream.output.write(report.json.prettyText + "\n")
        case .table: try StandardStream.output.write(report.text)
        }
    }

    /// Of the profile asked for, and of those with a session.
    private func routes(
        _ world: World, _ broker: SessionBroker, _ config: SharedConfig, _ sessions: [KeptSession]
    ) throws -> [SessionOutline] {
        let selected = world.selection(profile.profile)
        let isNamed = profile.profile != nil || world.environment["AWS_PROFILE"] != nil
        var outlines: [SessionOutline] = []
        if isNamed || config.profiles[selected.name] != nil { outlines.append(try broker.outline(selected)) }
        for name in Set(sessions.map(\.profile)).sorted() where name != selected.name {
            // A profile that has been removed or broken since is no reason to hide the others.
            if let outline = try? broker.outline(ProfileSelection(name: name, isExplicit: true)) {
                outlines.append(outline)
            }
        }
        return outlines
    }
}
