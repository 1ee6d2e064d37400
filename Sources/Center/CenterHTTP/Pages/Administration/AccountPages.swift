import AWSProtocols

/// Accounts, and who is assigned what in them.
struct AccountPages: Sendable {
    let desk: AdminDesk

    private static let list = ReturnPath("/start/admin/accounts")

    var routes: [SiteRoute] {
        [
            .get("/start/admin/accounts") { .page(try await list(try await desk.work($0, $1), Mistakes())) },
            .post("/start/admin/accounts/add") { try await create(try await desk.work($0, $1)) },
            .get("/start/admin/accounts/:id") { .page(try await show(try await desk.work($0, $1), Mistakes())) },
            .post("/start/admin/accounts/:id/:action") { try await act(try await desk.work($0, $1)) },
        ]
    }

    private func accounts(_ work: AdminWork) async throws -> [WireFields] {
        try await work.all("Organizations.ListAccounts", [:], "Accounts")
    }

    private func list(_ work: AdminWork, _ mistakes: Mistakes) async throws -> Page {
        let rows = try await accounts(work).map { account in
            let id = account.text("Id") ?? ""
            return Rows.row(
                Rows.cell(account.text("Name") ?? id, href: ReturnPath("/start/admin/accounts", id), isHead: true),
                Rows.cell(id), Rows.cell(account.text("Email") ?? ""),
                Rows.cell(account.text("Status")?.lowercased() ?? ""))
        }
        return AdminParts.table(
            "Accounts", ["Name", "Id", "E-mail", "State"], rows, empty: "There are no accounts.",
            add: Rows.link("Add an account", ReturnPath("/start/admin/accounts", "new")), work.request
        ).showing(mistakes)
    }

    private func create(_ work: AdminWork) async throws -> PageAnswer {
        let form = work.request.form
        do {
            try await work.perform(
                "Organizations.CreateAccount",
                ["AccountName": .string(form.line("name")), "Email": .string(form.line("email"))])
            return .go(ReturnPath("/start/admin/accounts", query: [("done", Notice.added.rawValue)]))
        } catch let error as ServiceError {
            return .page(add(work, Mistakes(error.message)))
        }
    }

    private func add(_ work: AdminWork, _ mistakes: Mistakes) -> Page {
        AdminParts.form(
            "Add an account", ReturnPath("/start/admin/accounts/add"),
            [
                FormField("name", "Name").with { $0.autocomplete = "off" },
                FormField("email", "E-mail address", kind: .input("email")).with {
                    ($0.autocomplete, $0.hint) = ("off", "Of the account's root user; each account has its own.")
                },
            ], button: "Add", cancel: Self.list, mistakes, work.request)
    }

    private func show(_ work: AdminWork, _ mistakes: Mistakes) async throws -> Page {
        let id = work.request.parameter("id")
        if id == "new" { return add(work, mistakes) }
        guard let account = try await accounts(work).first(where: { $0.text("Id") == id }) else {
            throw PageProblem.notFound
        }
        let sets = try await PermissionSets.all(work)
        let users = try await work.all("identitystore.ListUsers", work.store(), "Users")
        let groups = try await work.all("identitystore.ListGroups", work.store(), "Groups")
        let people =
            users.map { ("USER", $0.text("UserId") ?? "", $0.text("UserName") ?? "") }
            + groups.map { ("GROUP", $0.text("GroupId") ?? "", "\($0.text("DisplayName") ?? "") (group)") }
        let names = Dictionary(people.map { ("\($0.0):\($0.1)", $0.2) }) { $1 }
        var items: [PageData] = []
        for set in sets {
            let input = work.sso(["AccountId": .string(id), "PermissionSetArn": .string(set.arn)])
            for assignment in try await work.all("SSO Admin.ListAccountAssignments", input, "AccountAssignments") {
                let key = "\(assignment.text("PrincipalType") ?? ""):\(assignment.text("PrincipalId") ?? "")"
                items.append(
                    Rows.item(
                        names[key] ?? key, detail: set.name,
                        action: ReturnPath("/start/admin/accounts", id, "unassign"),
                        carried: [("principal", key), ("set", set.arn)]))
            }
        }
        let fields = [
            FormField(
                "principal", "User or group",
                kind: .select(people.map { .init(value: "\($0.0):\($0.1)", label: $0.2) })),
            FormField("set", "Permission set", kind: .select(sets.map { .init(value: $0.arn, label: $0.name) })),
        ]
        return AdminParts.thing(
            account.text("Name") ?? id, back: Rows.link("All accounts", Self.list),
            facts: [Rows.fact("Id", id), Rows.fact("E-mail", account.text("Email") ?? "none")],
            blocks: [
                Rows.block(
                    "assignments", "Assignments", text: items.isEmpty ? "Nobody is assigned anything here." : "",
                    items: items,
                    form: sets.isEmpty || people.isEmpty
                        ? nil : Rows.form(ReturnPath("/start/admin/accounts", id, "assign"), fields, button: "Assign"))
            ], work.request
        ).showing(mistakes)
    }

    private func act(_ work: AdminWork) async throws -> PageAnswer {
        let (id, form) = (work.request.parameter("id"), work.request.form)
        let principal = form["principal"].split(separator: ":", maxSplits: 1).map(String.init)
        guard principal.count == 2 else { throw PageProblem.badForm }
        let input = work.sso([
            "TargetId": .string(id), "TargetType": .string("AWS_ACCOUNT"), "PermissionSetArn": .string(form["set"]),
            "PrincipalType": .string(principal[0]), "PrincipalId": .string(principal[1]),
        ])
        let isNew: Bool
        switch work.request.parameter("action") {
        case "assign": isNew = true
        case "unassign": isNew = false
        default: throw PageProblem.notFound
        }
        let done = isNew ? Notice.added : .removed
        return try await work.doing(ReturnPath("/start/admin/accounts", id, query: [("done", done.rawValue)])) {
            try await work.perform("SSO Admin.\(isNew ? "CreateAccountAssignment" : "DeleteAccountAssignment")", input)
        } orShow: {
            try await show(work, $0)
        }
    }
}
