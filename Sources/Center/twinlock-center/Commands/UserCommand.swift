import ArgumentParser
import CenterGate
import CenterStore
import IdentityCenter
import Platform
import Primitives

/// The people who sign in, for whom access to the center's machine is the first way in.
struct UserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user", abstract: "Invite people, and help those who cannot sign in.",
        discussion: """
            Whoever may write in the center's folder may do this. The center may be served meanwhile; it knows within a \
            second. The audit log tells of it.
            """,
        subcommands: [
            Invite.self, List.self, Disable.self, Enable.self, ResetPassword.self, ResetMFA.self,
        ])

    /// Makes a person and a link to choose a password.
    struct Invite: FolderCommand {
        static let configuration = CommandConfiguration(
            commandName: "invite", abstract: "Make a person, and a link to choose a password; print it, once.",
            discussion: "A person who is there and has no password yet gets a new link; the former is good no more.")

        @Argument(help: "The user name.")
        var name: String

        @Argument(help: "The center's folder.")
        var folder: String

        @Flag(help: "Make the person an administrator of the center's own account.")
        var admin = false

        @Option(help: "The person's e-mail address.")
        var email: String?

        @Option(name: .customLong("display-name"), help: "What pages call the person. (default: the user name)")
        var displayName: String?

        @OptionGroup var link: LinkOptions

        func validate() throws {
            guard (1...128).contains(name.unicodeScalars.count), name.unicodeScalars.allSatisfy(PeopleCommand.isVisible)
            else { throw ValidationError("'\(name)' is no user name: give up to 128 characters without blanks") }
            if let displayName {
                let scalars = displayName.unicodeScalars
                guard (1...256).contains(scalars.count), scalars.contains(where: PeopleCommand.isVisible),
                    scalars.allSatisfy({ $0 == " " || PeopleCommand.isVisible($0) })
                else { throw ValidationError("'\(displayName)' is no name to call anybody: give one line of text") }
            }
            if let email, MailAddress(email) == nil {
                throw ValidationError("'\(email)' is no e-mail address: give NAME@HOST")
            }
        }

        func run() async throws {
            let (name, displayName, email, admin) = (name, displayName, email, admin)
            try await link.print(folder, "InviteUser") { administration, writer in
                let person = try writer.findOrMakePerson(
                    name, displayName: displayName, email: email, entropy: .system, at: administration.now,
                    by: PeopleCommand.actor)
                if admin, case .identityStoreUser(let id) = person.subject {
                    try writer.makeAdministrator(id, entropy: .system, at: administration.now)
                }
                guard person.isEnabled else {
                    throw Failure("\(name) is disabled", hint: "twinlock center user enable \(name) FOLDER")
                }
                guard try !writer.hasPassword(person) else {
                    throw Failure(
                        "\(name) has a password already", hint: "twinlock center user reset-password \(name) FOLDER")
                }
                return (person, try administration.invite(person, .invitation))
            }
        }
    }

    /// Takes a password away.
    struct ResetPassword: FolderCommand {
        static let configuration = CommandConfiguration(
            commandName: "reset-password",
            abstract: "Take a person's password away and end their sessions; print a link to choose another, once.")

        @Argument(help: "The user name.")
        var name: String

        @Argument(help: "The center's folder.")
        var folder: String

        @OptionGroup var link: LinkOptions

        func run() async throws {
            let name = name
            try await link.print(folder, "ResetPassword") { administration, writer in
                let person = try PeopleCommand.person(name, writer)
                return (person, try administration.resetPassword(person).token)
            }
        }
    }

    /// Takes devices away.
    struct ResetMFA: FolderCommand {
        static let configuration = CommandConfiguration(
            commandName: "reset-mfa",
            abstract: """
                Take a person's devices and recovery codes away and end their sessions; print a link to register \
                another, once. It asks for the password.
                """)

        @Argument(help: "The user name.")
        var name: String

        @Argument(help: "The center's folder.")
        var folder: String

        @OptionGroup var link: LinkOptions

        func run() async throws {
            let name = name
            try await link.print(folder, "ResetMFA") { administration, writer in
                let person = try PeopleCommand.person(name, writer)
                return (person, try administration.resetMFA(person).token)
            }
        }
    }

    /// Keeps a person out.
    struct Disable: FolderCommand {
        static let configuration = CommandConfiguration(
            commandName: "disable", abstract: "End all access of a person at once, and keep them out.")

        @Argument(help: "The user name.")
        var name: String

        @Argument(help: "The center's folder.")
        var folder: String

        func run() async throws {
            try await PeopleCommand.setEnabled(false, name, folder)
            try StandardStream.error.write("\(name) has no access from now on\n")
        }
    }

    /// Lets a person in again.
    struct Enable: FolderCommand {
        static let configuration = CommandConfiguration(
            commandName: "enable", abstract: "Let a person sign in again.")

        @Argument(help: "The user name.")
        var name: String

        @Argument(help: "The center's folder.")
        var folder: String

        func run() async throws {
            try await PeopleCommand.setEnabled(true, name, folder)
            try StandardStream.error.write("\(name) may sign in\n")
        }
    }

    /// Shows who there is.
    struct List: FolderCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: "Show the people there are.")

        @Argument(help: "The center's folder.")
        var folder: String

        func run() async throws {
            let maintained = try Folder(folder).center.openBeside(entropy: .system)
            let lines = try await maintained.opened.store.read { try PeopleCommand.lines($0, at: WallClock.system()) }
            try maintained.opened.store.close()
            try StandardStream.output.write(lines.map { $0 + "\n" }.joined())
        }
    }
}
