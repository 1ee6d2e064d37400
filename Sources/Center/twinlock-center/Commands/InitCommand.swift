import ArgumentParser
import CenterGate
import CenterStore
import IdentityCenter
import Platform
import Primitives

/// Makes a center in a folder, with one account and one key of its root user, which is shown once.
struct InitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Make a center in a folder and print the key of its root user, once.")

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @Argument(help: "The folder to make; everything of the center is kept in it.")
    var folder: String

    @Option(name: .customLong("account-id"), help: "The account's 12 digits. (default: drawn at random)")
    var accountID: String?

    @Option(name: .customLong("account-name"), help: "The account's name in lists of accounts.")
    var accountName = "management"

    @Option(help: "The account's e-mail address. (default: one that nobody has)")
    var email: String?

    @Option(help: "How to print the key.")
    var format = Format.text

    func validate() throws {
        if let accountID, !Self.isAccountID(accountID) {
            throw ValidationError("'\(accountID)' is not an account id: give 12 digits")
        }
        guard (1...50).contains(accountName.unicodeScalars.count) else {
            throw ValidationError("'\(accountName)' is no account's name: give 1 to 50 characters")
        }
        if let email, !Self.isAddress(email) {
            throw ValidationError("'\(email)' is no e-mail address: give one such as aws@example.com")
        }
    }

    func run() async throws {
        let entropy = Entropy.system
        let now = WallClock.system()
        let account = AccountRecord(id: accountID ?? Self.drawAccountID(entropy), createdAt: now)
        let key = AccessKeyRecord(
            accountID: account.id, id: AWSIdentifiers.make(.accessKey, accountID: account.id, entropy: entropy),
            owner: .root, secret: AWSIdentifiers.makeSecretAccessKey(entropy: entropy), createdAt: now)
        try Folder(folder).center.create(entropy: entropy) { writer in
            try writer.insert(account)
            try writer.insert(key)
            try writer.foundOrganization(name: accountName, email: email, entropy: entropy, at: now)
            try writer.foundInstance(entropy: entropy, at: now)
        }
        let text = RootKeyText(accountID: account.id, key: key)
        try StandardStream.output.write(
            format == .json
                ? text.json
                : text.text(
                    """
                    This key is the root user's and is shown only now. Make an IAM user with it, then keep it away.
                    Start the center with: twinlock center serve \(folder)
                    """))
    }

    private static func isAccountID(_ text: String) -> Bool {
        text.utf8.count == 12 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// AWS's pattern (`Email` of Organizations): something, an at sign, a name with a dot.
    private static func isAddress(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return (6...64).contains(text.unicodeScalars.count) && parts.count == 2 && !parts[0].isEmpty
            && parts[1].split(separator: ".", omittingEmptySubsequences: false).count > 1
            && !parts[1].hasPrefix(".") && !parts[1].hasSuffix(".") && !text.contains(where: \.isWhitespace)
    }

    private static func drawAccountID(_ entropy: Entropy) -> String {
        let number = entropy.bytes(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return String(100_000_000_000 + number % 900_000_000_000)
    }
}
