import Platform
import Primitives

/// What is asked at the terminal, whatever standard input and output are connected to.
struct Questions: Sendable {
    private let terminalKind: String?

    init(_ environment: Environment) {
        terminalKind = environment["TERM"]
    }

    func terminal() throws(TerminalError) -> Terminal { try Terminal.open(kind: terminalKind) }

    /// The passphrase of the vault; a new one is asked for twice.
    func vaultPassphrase(isNew: Bool) throws -> Secret {
        let terminal = try terminal()
        guard isNew else { return try terminal.ask("Passphrase of the vault: ", hidden: true) }
        let passphrase = try terminal.ask("New passphrase of the vault: ", hidden: true)
        guard passphrase.count >= 8 else { throw Failure("a passphrase has at least 8 characters") }
        guard try terminal.ask("The same again: ", hidden: true) == passphrase else {
            throw Failure("the two passphrases are not the same", hint: "try again")
        }
        return passphrase
    }
}
