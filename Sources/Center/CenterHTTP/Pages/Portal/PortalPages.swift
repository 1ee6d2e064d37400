import CenterStore
import IdentityCenter
import Primitives

/// The access portal: accounts with the person's roles, and applications.
struct PortalPages: Sendable {
    let profile: ProfileService
    let assignments: Assignments

    var routes: [SiteRoute] {
        [.get("/start") { .page(try await show($0, $1)) }]
    }

    private func show(_ request: PageRequest, _ person: SignedInPerson) async throws -> Page {
        var accounts: [PageData] = []
        if let userID = person.userID {
            for account in try await assignments.accounts(ofUser: userID) {
                let roles = try await assignments.roles(ofUser: userID, in: account.id)
                accounts.append([
                    "name": .text(account.name ?? account.id), "id": .text(account.id),
                    "email": .optional(account.email),
                    "roles": .rows(roles.map { row($0, account.id) }),
                ])
            }
        }
        let isShort = accounts.count <= 3
        accounts = accounts.map { $0.merging(["isOpen": .flag(isShort)]) { _, new in new } }
        let links = try await profile.applicationLinks(person.session)
        return Page(
            .portal, title: "Your accounts",
            [
                "accounts": .rows(accounts), "hasAccounts": .flag(!accounts.isEmpty),
                "hasApplications": .flag(!links.isEmpty),
                "applications": .rows(
                    links.filter { ApplicationURL.isShowable($0.url) }.map {
                        ["name": .text($0.name), "url": .text($0.url), "summary": .text($0.summary)]
                    }),
            ])
    }

    private func row(_ role: AssignedRole, _ accountID: String) -> PageData {
        [
            "name": .text(role.permissionSetName), "description": .optional(role.role.description),
            "href": .text(ReturnPath("/start/access", accountID, role.permissionSetName).description),
        ]
    }
}

/// Links to applications: to pages, and to nothing that a browser would run.
enum ApplicationURL {
    static func isShowable(_ url: String) -> Bool {
        let text = url.lowercased()
        return (text.hasPrefix("https://") || text.hasPrefix("http://")) && url.utf8.count <= 2048
            && url.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    }
}
