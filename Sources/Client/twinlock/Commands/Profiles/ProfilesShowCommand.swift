import ArgumentParser
import Platform
import Primitives
import Sessions

/// `twinlock profiles show`.
struct ProfilesShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "How a profile comes to credentials: each step, the line that says so, and why.")

    @OptionGroup var profile: ProfileArgument
    @OptionGroup var listing: ListingOptions

    func run() async throws {
        let world = try World()
        let broker = SessionBroker(world.sessions(try world.sharedFiles().merged))
        let outline = try broker.outline(world.selection(profile.profile))
        switch listing.format {
        case .json: try StandardStream.output.write(RouteText.json(outline).prettyText + "\n")
        case .table:
            try StandardStream.output.write(
                "Profile \(outline.profile)\n" + RouteText.text(outline, now: world.clock()))
        }
    }
}
