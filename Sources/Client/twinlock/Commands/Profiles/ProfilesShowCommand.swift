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
                    "Profile \(outline.profile)\n" + RouteText.text(outline, now: world.clock()))
            }
        } catch let error as SessionError {
            // A profile that leads nowhere is what is asked about; one that does not exist is a mistake.
            guard error.code == .configuration, let profile = config.profiles[selection.name] else { throw error }
            try show(profile, error)
        }
    }

    private func show(_ profile: Profile, _ problem: SessionError) throws {
        switch listing.format {
        case .json:
            let json: JSON = [
                "profile": .string(profile.name), "location": .string(profile.location.description),
                "problem": .string(problem.description), "hint": .optional(problem.hint),
            ]
            try StandardStream.output.write(json.prettyText + "\n")
        case .table:
            var text = "Profile \(profile.name), at \(profile.location), comes to no credentials\n"
            text += "problem: \(problem)\n"
            if let hint = problem.hint { text += "hint: \(hint)\n" }
            try StandardStream.output.write(text)
        }
    }
}
