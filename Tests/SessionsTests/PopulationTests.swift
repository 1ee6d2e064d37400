import SharedConfig
import Testing

@testable import Sessions

struct PopulationTests {
    private let before = """
        # mine
        [sso-session corp]
        sso_start_url = https://d-1.awsapps.com/start
        sso_region = eu-west-1

        [profile hand]  # written by hand
        region = x

        """

    private let assignments = [
        SSOAssignment(account: SSOAccount(id: "1", name: "Prod Shop", email: nil), roles: ["Admin", "Read"]),
        SSOAssignment(account: SSOAccount(id: "2", name: "Sandbox", email: nil), roles: ["Admin"]),
    ]

    private func document(_ text: String) throws -> ConfigDocument {
        try ConfigDocument(Array(text.utf8), path: "config", kind: .config)
    }

    private func populate(
        _ text: String, _ assignments: [SSOAssignment], template: String = ProfileTemplate.standard,
        region: String? = "eu-west-1", session: String = "corp"
    ) throws -> Population {
        try Population(
            try document(text), session: session, assignments: assignments, template: try ProfileTemplate(template),
            region: region)
    }

    private func text(_ population: Population) -> String { String(decoding: population.document.bytes, as: UTF8.self) }

    @Test func everyAccountAndRoleGetsAMarkedProfileAndAllElseStays() throws {
        let population = try populate(before, assignments)
        #expect(population.added == ["Prod-Shop.Admin", "Prod-Shop.Read", "Sandbox.Admin"])
        #expect(text(population).hasPrefix(before))
        #expect(
            text(population).hasSuffix(
                "\n[profile Sandbox.Admin]\nsso_session = corp\nsso_account_id = 2\nsso_role_name = Admin\n"
                    + "region = eu-west-1\ntwinlock_populated = corp\n"))
    }

    @Test func twiceIsAsGoodAsOnce() throws {
        let once = text(try populate(before, assignments))
        let again = try populate(once, assignments)
        #expect(text(again) == once && again.unchanged == 3)
        #expect(again.added.isEmpty && again.changed.isEmpty && again.removed.isEmpty)
    }

    @Test func whatIsGoneIsRemovedAndWhatChangedIsChanged() throws {
        let once = text(try populate(before, assignments))
        let later = try populate(
            once, [SSOAssignment(account: assignments[0].account, roles: ["Admin"])], region: "x-1")
        #expect(later.removed == ["Prod-Shop.Read", "Sandbox.Admin"] && later.changed == ["Prod-Shop.Admin"])
        #expect(!text(later).contains("Sandbox") && text(later).contains("region = x-1"))
        #expect(text(try populate(once, [])) == before)
    }

    @Test func whatSomebodyElseWroteIsLeftAlone() throws {
        let own = before + "[profile Sandbox.Admin]\nregion = mine\n"
        let population = try populate(own, assignments)
        #expect(text(population).hasPrefix(own) && population.left.map(\.name) == ["Sandbox.Admin"])
        #expect(text(try populate(text(population), [])) == own)
    }

    @Test func aGoneProfileWithLinesOfItsOwnersIsLeftAndSaid() throws {
        let once = text(try populate(before, assignments)) + "output = table\n"
        let later = try populate(once, [])
        #expect(text(later).hasPrefix(before) && text(later).hasSuffix("twinlock_populated = corp\noutput = table\n"))
        #expect(later.removed.count == 2 && later.left.map(\.name) == ["Sandbox.Admin"])
        #expect(later.left.first?.reason.contains("output") == true)
    }

    @Test func anotherSessionsProfilesAreNotOurs() throws {
        let once = text(try populate(before, assignments, session: "other"))
        let later = try populate(once, [])
        #expect(text(later) == once && later.removed.isEmpty)
    }

    @Test func accountsOfOneNameAreToldApartByTheirNumbers() throws {
        let twins = ["1", "2"].map {
            SSOAssignment(account: SSOAccount(id: $0, name: "Twin", email: nil), roles: ["Admin"])
        }
        #expect(try populate(before, twins).added == ["Twin.Admin.1", "Twin.Admin.2"])
        #expect(try populate(before, twins.reversed()).added == ["Twin.Admin.1", "Twin.Admin.2"])
    }

    @Test(arguments: [
        ("{account_id}/{role_name}", "1/Admin"), ("{sso_session}-{account_name}-{role_name}", "corp-Prod-Shop-Admin"),
        ("{account_email}.{role_name}", "1.Admin"), ("x{account_id}y{role_name}z", "x1yAdminz"),
    ])
    func namesFollowTheTemplate(template: String, name: String) throws {
        #expect(try populate(before, assignments, template: template).added.contains(name))
    }

    @Test(arguments: [
        "{account}", "{role_name}", "{account_name}", "plain", "{account_id", "{role_name}{account_id}{x}",
    ])
    func aTemplateThatCannotWorkIsRefused(template: String) {
        #expect(throws: SessionError.self) { try ProfileTemplate(template) }
    }

    @Test func hostileNamesOfAccountsStayNames() throws {
        let hostile = [
            SSOAssignment(
                account: SSOAccount(id: "1", name: "x]\ncredential_process = rm -rf ~\n[y", email: nil), roles: ["A"])
        ]
        let population = try populate(before, hostile)
        #expect(population.added == ["x-credential_process-rm--rf-y.A"])
        #expect(!text(population).contains("credential_process ="))
    }
}
