import CenterGate
import CenterStore
import IdentityCenter
import Platform
import Primitives

/// What the commands about people share.
enum PeopleCommand {
    /// Who made it, in records.
    static let actor = "twinlock center"

    static func person(_ name: String, _ reader: any StoreReader) throws -> Person {
        guard let person = try reader.person(named: name) else {
            throw Failure("there is no user '\(name)'", hint: "twinlock center user list FOLDER")
        }
        return person
    }

    /// Whether a name may have it: letters, marks, digits, punctuation and symbols, as in CreateUser's pattern.
    static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
            .spaceSeparator:
            false
        default: true
        }
    }

    static func setEnabled(_ isEnabled: Bool, _ name: String, _ folder: String) async throws {
        let now = WallClock.system()
        let maintenance = Maintenance(folder: try Folder(folder), entropy: .system, now: now)
        _ = try await maintenance.perform(isEnabled ? "EnableUser" : "DisableUser") { (person: Person) in
            ["userName": .string(person.userName), "userId": .string(person.subject.userID ?? "")]
        } _: { writer, _ in
            let person = try person(name, writer)
            try PersonAdministration(writer, entropy: .system, at: now, by: actor).setEnabled(isEnabled, person)
            return person
        }
    }

    /// A line a person: name, whether they may sign in, with what, and how many sessions they have.
    static func lines(_ reader: any StoreReader, at now: Timestamp) throws -> [String] {
        guard let instance = try reader.instances().first else { return [] }
        let users = try reader.identityStoreUsers(in: instance.identityStoreID, beginning: "", .all).items
        return try users.map { user in
            let (subject, account) = (SignInSubject.identityStoreUser(user.id), instance.accountID)
            let devices =
                try reader.authenticatorApps(of: subject, in: account).count
                + reader.passkeys(of: subject, in: account).count
            let isInvited = try reader.invitation(of: subject, in: account).map { now < $0.expiresAt } ?? false
            let hasPassword = try reader.signInPassword(ofUser: user.id, in: account) != nil
            let sessions = try reader.signInSessions(of: subject, in: account).count { $0.isAlive(at: now) }
            let state =
                !user.isEnabled ? "disabled" : hasPassword ? "active" : isInvited ? "invited" : "not invited"
            return [
                shown(user.userName), state, "\(devices) devices", "\(sessions) sessions",
                user.email.map(shown) ?? "-", user.id,
            ].joined(separator: "\t")
        }
    }

    /// Text on one line and in one column: addresses may have tabs and line ends in them.
    private static func shown(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { isVisible($0) ? $0 : " " }))
    }
}
