import ArgumentParser
import CenterGate
import CenterHTTP
import CenterStore
import IdentityCenter
import Platform
import Primitives

/// Where a link leads, for commands that print one.
struct LinkOptions: ParsableArguments {
    @Option(
        name: .customLong("public-url"),
        help: ArgumentHelp(
            "The center's public URL. (default: the one that it was served under last)", valueName: "url"))
    var publicURL: String?

    /// Runs `body` beside the center, and prints the link that it makes.
    func print(
        _ folder: String, _ event: String,
        _ body: @escaping @Sendable (PersonAdministration, any StoreWriter) throws -> (Person, Secret)
    ) async throws {
        let (now, given) = (WallClock.system(), publicURL)
        let maintenance = Maintenance(folder: try Folder(folder), entropy: .system, now: now)
        let made = try await maintenance.perform(event) { (made: Made) in
            ["userName": .string(made.person.userName), "userId": .string(made.person.subject.userID ?? "")]
        } _: { writer, _ in
            let administration = PersonAdministration(writer, entropy: .system, at: now, by: PeopleCommand.actor)
            let (person, token) = try body(administration, writer)
            let origin = try given.flatMap(PublicURL.init)?.description ?? writer.relyingParty().publicURL
            return Made(person: person, link: InvitationLink.url(token, origin: origin ?? "http://localhost:7380"))
        }
        try StandardStream.error.write(
            "This link is for \(made.person.userName) alone, good once and for 7 days, and shown only now.\n")
        try StandardStream.output.write("\(made.link.revealed())\n")
    }

    private struct Made: Sendable {
        var person: Person
        var link: Secret
    }

    func validate() throws {
        guard let publicURL else { return }
        guard PublicURL(publicURL) != nil else {
            throw ValidationError("'\(publicURL)' is no URL of a host: give https://NAME, without a path")
        }
    }
}
