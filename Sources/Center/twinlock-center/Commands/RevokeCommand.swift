import ArgumentParser
import CenterGate
import CenterStore
import Platform
import Primitives

/// Ends sessions before their time, also while the center runs.
struct RevokeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke", abstract: "End a session, and all sessions that were made from it.",
        discussion: """
            Given a session's key (ASIA…), ends that session and every session of a role that was assumed with it, \
            however many roles lie between. Given a long-lived key (AKIA…), ends the sessions that were made from it \
            until now; the key itself is deactivated with aws iam update-access-key, which ends no session. All \
            sessions of a role or user end by a policy that denies by aws:TokenIssueTime, as on AWS. \
            A running center knows within a second.
            """)

    @Argument(help: "The center's folder.")
    var folder: String

    @Argument(help: "The access key of the session, or a long-lived one.")
    var accessKeyID: String

    func validate() throws {
        guard accessKeyID.utf8.count == 20, Self.prefixes.contains(where: { accessKeyID.hasPrefix($0) }) else {
            throw ValidationError(
                "'\(accessKeyID)' is no access key id: give all 20 characters, ASIA… of a session, or AKIA…")
        }
    }

    func run() async throws {
        let (id, now) = (accessKeyID, WallClock.system())
        let maintenance = Maintenance(folder: try Folder(folder), entropy: .system, now: now)
        try await maintenance.perform("RevokeSessions") { _ in
            ["accessKeyId": .string(id)]
        } _: { writer, _ in
            guard let account = AWSIdentifiers.accountID(of: id), try writer.account(account) != nil else {
                throw Failure(
                    "'\(id)' is a key of no account of this center",
                    hint: "twinlock center events shows the keys in use")
            }
            try writer.revokeSessions(of: id, in: account, at: now)
        }
        try StandardStream.error.write("the sessions of \(id) are refused from now on\n")
    }

    private static let prefixes = [AWSIdentifiers.Kind.accessKey, .temporaryAccessKey].map(\.rawValue)
}
