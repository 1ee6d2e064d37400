import ArgumentParser
import Platform
import Primitives
import Sessions
import SharedConfig

/// `twinlock profiles show`.
struct ProfilesShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "How a profile comes to credentials, or why it does not: each step, the line that says so, and why.")

    @OptionGroup var profile: ProfileArgument
    @OptionGroup var listing: ListingOptions

    func run() async throws {
        let world = try World()
        let config = try world.sharedFiles().merged
        let selection = world.selection(profile.profile)
        do {
            let outline = try SessionBroker(world.sessions(config)).outline(selection)
            switch listing.format {
            case .json: try StandardStream.output.write(RouteText.json(outline).prettyText + "\n")
            case .table:
                try StandardStream.output.write(
                    world.page.fitted(
                        "Profile \(Printable.line(outline.profile))\n" + RouteText.text(outline, now: world.clock())))
            }
        } catch let error as SessionError {
            // A profile that leads nowhere is what is asked about; one that does not exist is a mistake.
            guard error.code == .configuration, let profile = config.profiles[selection.name] else { throw error }
            try show(profile, error, world.page)
        }
    }

    private func show(_ profile: Profile, _ problem: SessionError, _ page: Page) throws {
        switch listing.format {
        case .json:
            let json: JSON = [
                "profile": .string(profile.name), "location": .string(profile.location.description),
                "problem": .string(problem.description), "hint": .optional(problem.hint),
            ]
            try StandardStream.output.write(json.prettyText + "\n")
        case .table:
            var lines = ["Profile \(profile.name), at \(profile.location), comes to no credentials"]
            lines.append("problem: \(problem)")
            if let hint = problem.hint { lines.append("hint: \(hint)") }
            try StandardStream.output.write(page.fitted(lines.map { Printable.line($0) + "\n" }.joined()))
        }
    }
}
