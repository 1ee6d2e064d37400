import CenterGate
import CenterStore
import IdentityCenter
import Primitives

/// Command line access to a role: the profile and commands to paste, and credentials on request.
struct AccessPages: Sendable {
    let assignments: Assignments
    let portal: PortalOperations
    let gate: Gate

    var routes: [SiteRoute] {
        [
            .get("/start/access/:account/:role") { .page(try await show($0, $1)) },
            .post("/start/access/:account/:role") { .page(try await credentials($0, $1)) },
        ]
    }

    private static let notAssigned = PageProblem(
        403, "This role is not assigned to you", "It may have been taken back. Your accounts show what there is.",
        link: ("Your accounts", .portal))

    private func role(_ request: PageRequest, _ person: SignedInPerson) async throws -> AssignedRole {
        guard let userID = person.userID,
            let role = try await assignments.role(
                named: request.parameter("role"), ofUser: userID, in: request.parameter("account"))
        else { throw Self.notAssigned }
        return role
    }

    private func show(_ request: PageRequest, _ person: SignedInPerson) async throws -> Page {
        let role = try await role(request, person)
        let accountID = request.parameter("account")
        let account = try await assignments.accounts(ofUser: person.userID ?? "").first { $0.id == accountID }
        let text = ProfileText(
            role: role.permissionSetName, accountID: accountID,
            startURL: InstanceNames.startURL(identityStoreID: person.session.person.identityStoreID), url: request.url)
        return Page(
            .access, title: "Command line access",
            [
                "role": .text(role.permissionSetName), "account": .text(account?.name ?? accountID),
                "accountID": .text(accountID), "duration": .text(Texts.duration(seconds: Int64(role.sessionDuration))),
                "profile": .text(text.profile), "commands": .text(text.commands),
                "action": .text(ReturnPath("/start/access", accountID, role.permissionSetName).description),
            ])
    }

    /// By the same rule as GetRoleCredentials, and recorded as it is.
    private func credentials(_ request: PageRequest, _ person: SignedInPerson) async throws -> Page {
        let role = try await role(request, person)
        let accountID = request.parameter("account")
        guard
            let given = try await portal.credentials(
                roleName: role.permissionSetName, accountID: accountID, by: person.session.record, request.facts,
                through: gate)
        else { throw Self.notAssigned }
        let text = CredentialsText(
            keyID: given.accessKeyID, secret: given.secretAccessKey.revealed(), token: given.sessionToken.revealed(),
            profile: "\(accountID)_\(role.permissionSetName)")
        return Page(
            .credentials, title: "Credentials of \(role.permissionSetName)",
            [
                "role": .text(role.permissionSetName),
                "back": .text(ReturnPath("/start/access", accountID, role.permissionSetName).description),
                "until": .text(Texts.time(given.expiresAt)), "exports": .text(text.exports),
                "powershell": .text(text.powerShell), "profile": .text(text.profileText),
            ])
    }
}
