import CenterStore
public import Platform
import Primitives

/// Sends links through a program that takes letters as `sendmail` does. No shell is asked, and the address cannot be
/// taken for an option: it begins with none and stands behind `--`.
public struct InvitationMailer: Sendable {
    private let program: String
    private let sender: MailAddress
    private let environment: Environment
    private let run: @Sendable (Command) async throws -> Int32

    /// - Parameters:
    ///   - program: its path.
    ///   - sender: whom letters come from.
    ///   - environment: what the program sees.
    public init(program: String, sender: MailAddress, environment: Environment) {
        self.init(program: program, sender: sender, environment: environment) { command in
            try await command.run().status
        }
    }

    /// The same with another way to run it.
    init(
        program: String, sender: MailAddress, environment: Environment,
        run: @escaping @Sendable (Command) async throws -> Int32
    ) {
        self.program = program
        self.sender = sender
        self.environment = environment
        self.run = run
    }

    /// Sends the link; whether the program took it. A person without an address that can be used gets none.
    func send(
        _ link: Secret, to person: Person, _ purpose: InvitationRecord.Purpose, expiresAt: Timestamp
    ) async -> MailAddress? {
        guard let recipient = person.email.flatMap(MailAddress.init) else { return nil }
        let mail = InvitationMail(
            sender: sender, recipient: recipient, person: person, purpose: purpose, link: link, expiresAt: expiresAt)
        // -i: a line with a single dot ends nothing. The program's words are for nobody's eyes but the log's.
        var command = Command(
            arguments: [program, "-i", "-f", "\(sender)", "--", "\(recipient)"], environment: environment)
        command.input = .bytes(mail.bytes)
        command.timeout = 30_000
        guard let status = try? await run(command), status == 0 else { return nil }
        return recipient
    }
}
