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
        abstract: "Sign-ins, sessions and the time they have left, the routes to them, and what the vault protects.")

    @OptionGroup var profile: ProfileArgument
    @OptionGroup var listing: ListingOptions

    func run() async throws {
        let world = try World()
        let config = try world.sharedFiles().merged
        let broker = SessionBroker(world.sessions(config))
        let sessions = try broker.keptSessions()
        let report = StatusReport(
            now: world.clock(), vault: try VaultReport(world),
            signIns: SignInReport(
                signIns: try SignInBroker(world.sessions(config)).kept(), settings: world.folders.settings),
            sessions: sessions,
            routes: try routes(world, broker, config, sessions))
        switch listing.format {
        case .json: try StandardStream.output.write(report.json.prettyText + "\n")
        case .table: try StandardStream.output.write(report.text(world.page))
        }
    }

    /// Of the profile asked for; unless one was named here, of those with a session too.
    private func routes(
        _ world: World, _ broker: SessionBroker, _ config: SharedConfig, _ sessions: [KeptSession]
    ) throws -> [StatusReport.Route] {
        let selected = world.selection(profile.profile)
        if profile.profile != nil { return [try route(selected, broker, config)] }
        var routes: [StatusReport.Route] = []
        if world.environment["AWS_PROFILE"] != nil {
            routes.append(try route(selected, broker, config))
        } else if let outline = try? broker.outline(selected) {
            // A default profile of settings alone is nothing to complain of.
            routes.append(.leads(outline))
        }
        for name in Set(sessions.map(\.profile)).sorted() where name != selected.name {
            // A profile that has been removed or broken since is no reason to hide the others.
            if let outline = try? broker.outline(ProfileSelection(name: name, isExplicit: true)) {
                routes.append(.leads(outline))
            }
        }
        return routes
    }

    /// A profile that leads nowhere is something to report; one that does not exist is a mistake.
    private func route(
        _ selection: ProfileSelection, _ broker: SessionBroker, _ config: SharedConfig
    ) throws -> StatusReport.Route {
        do throws(SessionError) {
            return .leads(try broker.outline(selection))
        } catch {
            guard error.code == .configuration, config.profiles[selection.name] != nil else { throw error }
            return .breaks(profile: selection.name, error)
        }
    }
}
