import AWSProtocols

/// Groups and who is in them.
struct GroupPages: Sendable {
    let desk: AdminDesk

    private static let list = ReturnPath("/start/admin/groups")

    var routes: [SiteRoute] {
        [
            .get("/start/admin/groups") { .page(try await list(try await desk.work($0, $1))) },
            .get("/start/admin/groups/add") { .page(add(try await desk.work($0, $1), Mistakes())) },
            .post("/start/admin/groups/add") { try await create(try await desk.work($0, $1)) },
            .get("/start/admin/groups/:id") { .page(try await group(try await desk.work($0, $1), Mistakes())) },
            .post("/start/admin/groups/:id/:action") { try await act(try await desk.work($0, $1)) },
        ]
    }

    private func list(_ work: AdminWork) async throws -> Page {
        let groups = try await work.all("identitystore.ListGroups", work.store(), "Groups")
        let rows = groups.map { group in
            Rows.row(
                Rows.cell(
                    group.text("DisplayName") ?? "",
                    href: ReturnPath("/start/admin/groups", group.text("GroupId") ?? ""),
                    isHead: true),
                Rows.cell(group.text("Description") ?? ""))
        }
        return AdminParts.table(
            "Groups", ["Name", "Description"], rows, empty: "There are no groups yet.",
            add: Rows.link("Add a group", ReturnPath("/start/admin/groups/add")), work.request)
    }

    private func add(_ work: AdminWork, _ mistakes: Mistakes) -> Page {
        let fields = [
            FormField("name", "Name").with { $0.autocomplete = "off" },
            FormField("description", "Description").with { ($0.isRequired, $0.autocomplete) = (false, "off") },
        ]
        return AdminParts.form(
            "Add a group", ReturnPath("/start/admin/groups/add"), fields, button: "Add", cancel: Self.list, mistakes,
            work.request)
    }

    private func create(_ work: AdminWork) async throws -> PageAnswer {
        let form = work.request.form
        var input = work.store(["DisplayName": .string(form.line("name"))])
        if !form.line("description").isEmpty { input["Description"] = .string(form.line("description")) }
        do {
            let made = try await work.perform("identitystore.CreateGroup", input)
            return .go(
                ReturnPath(
                    "/start/admin/groups", made.text("GroupId") ?? "", query: [("done", Notice.added.rawValue)]))
        } catch let error as ServiceError {
            return .page(add(work, Mistakes(error.message)))
        }
    }

    private func group(_ work: AdminWork, _ mistakes: Mistakes) async throws -> Page {
        let id = work.request.parameter("id")
        let input = work.store(["GroupId": .string(id)])
        let group: WireFields
        do {
            group = try await work.perform("identitystore.DescribeGroup", input)
        } catch is ServiceError {
            throw PageProblem.notFound
        }
        let memberships = try await work.all("identitystore.ListGroupMemberships", input, "GroupMemberships")
        let users = try await work.all("identitystore.ListUsers", work.store(), "Users")
        let names = Dictionary(users.map { ($0.text("UserId") ?? "", $0.text("UserName") ?? "") }) { $1 }
        let members = memberships.map { membership -> PageData in
            let user = membership.structure("MemberId")?.text("UserId") ?? ""
            return Rows.item(
                names[user] ?? user, href: ReturnPath("/start/admin/users", user),
                action: ReturnPath("/start/admin/groups", id, "remove"),
                carried: [("membership", membership.text("MembershipId") ?? "")])
        }
        let inside = Set(memberships.compactMap { $0.structure("MemberId")?.text("UserId") })
        let others = names.filter { !inside.contains($0.key) }.sorted { $0.value < $1.value }
        let field = FormField("user", "User", kind: .select(others.map { .init(value: $0.key, label: $0.value) }))
        return AdminParts.thing(
            group.text("DisplayName") ?? id, back: Rows.link("All groups", Self.list),
            facts: [Rows.fact("Description", group.text("Description") ?? "none"), Rows.fact("Id", id)],
            blocks: [
                Rows.block(
                    "members", "Members", text: members.isEmpty ? "Nobody is in it." : "", items: members,
                    form: others.isEmpty
                        ? nil : Rows.form(ReturnPath("/start/admin/groups", id, "add"), [field], button: "Add a member")
                ),
                Rows.block(
                    "delete", "Delete", text: "Its members lose what is assigned to it.",
                    buttons: [
                        Rows.button("Delete the group", ReturnPath("/start/admin/groups", id, "delete"), isDanger: true)
                    ]),
            ], work.request
        ).showing(mistakes)
    }

    private func act(_ work: AdminWork) async throws -> PageAnswer {
        let (id, form) = (work.request.parameter("id"), work.request.form)
        let here = { (done: Notice) in ReturnPath("/start/admin/groups", id, query: [("done", done.rawValue)]) }
        let page = { (mistakes: Mistakes) in try await group(work, mistakes) }
        switch work.request.parameter("action") {
        case "add":
            let member = WireValue.structure(["UserId": .string(form["user"])])
            return try await work.doing(here(.added)) {
                try await work.perform(
                    "identitystore.CreateGroupMembership",
                    work.store(["GroupId": .string(id), "MemberId": member]))
            } orShow: {
                try await page($0)
            }
        case "remove":
            return try await work.doing(here(.removed)) {
                try await work.perform(
                    "identitystore.DeleteGroupMembership", work.store(["MembershipId": .string(form["membership"])]))
            } orShow: {
                try await page($0)
            }
        case "delete":
            let list = ReturnPath("/start/admin/groups", query: [("done", Notice.removed.rawValue)])
            return try await work.doing(list) {
                try await work.perform("identitystore.DeleteGroup", work.store(["GroupId": .string(id)]))
            } orShow: {
                try await page($0)
            }
        default: throw PageProblem.notFound
        }
    }
}
