import AWSProtocols
import Primitives

/// Users: listing, adding, and what happens to one.
struct UserPages: Sendable {
    let desk: AdminDesk

    private static let list = ReturnPath("/start/admin/users")

    var routes: [SiteRoute] {
        [
            .get("/start/admin") { _, _ in .go(Self.list) },
            .get("/start/admin/users") { .page(try await list(try await desk.work($0, $1))) },
            .get("/start/admin/users/add") { request, person in
                .page(add(try await desk.work(request, person), Mistakes()))
            },
            .post("/start/admin/users/add") { try await create(try await desk.work($0, $1)) },
            .get("/start/admin/users/:id") { .page(try await user(try await desk.work($0, $1), Mistakes())) },
            .post("/start/admin/users/:id/:action") { try await act(try await desk.work($0, $1)) },
        ]
    }

    private func list(_ work: AdminWork) async throws -> Page {
        let wanted = work.request.query.line("name").lowercased()
        let users = try await work.all("identitystore.ListUsers", work.store(), "Users").filter { user in
            wanted.isEmpty
                || [user.text("UserName"), user.text("DisplayName")].contains {
                    $0?.lowercased().contains(wanted) ?? false
                }
        }
        let rows = users.map { user in
            let isEnabled = user.text("UserStatus") != "DISABLED"
            return Rows.row(
                Rows.cell(
                    user.text("UserName") ?? "", href: ReturnPath("/start/admin/users", user.text("UserId") ?? ""),
                    isHead: true),
                Rows.cell(user.text("DisplayName") ?? ""),
                Rows.cell(user.structures("Emails").first?.text("Value") ?? ""),
                Rows.cell(isEnabled ? "enabled" : "disabled", badge: isEnabled ? "idle" : "off"))
        }
        let name = FormField("name", "Name contains").with {
            ($0.isRequired, $0.values, $0.autocomplete) = (false, [work.request.query.line("name")], "off")
        }
        return AdminParts.table(
            "Users", ["User name", "Name", "E-mail", "State"], rows,
            empty: wanted.isEmpty ? "There are no users yet." : "No user's name contains that.",
            add: Rows.link("Add a user", ReturnPath("/start/admin/users/add")),
            search: Rows.form(Self.list, [name], button: "Search"), work.request)
    }

    private func add(_ work: AdminWork, _ mistakes: Mistakes) -> Page {
        let fields = [
            FormField("userName", "User name").with { ($0.isExact, $0.autocomplete) = (true, "off") },
            FormField("givenName", "Given name").with { $0.autocomplete = "off" },
            FormField("familyName", "Family name").with { $0.autocomplete = "off" },
            FormField("email", "E-mail address", kind: .input("email")).with {
                ($0.isRequired, $0.autocomplete) = (false, "off")
            },
        ]
        return AdminParts.form(
            "Add a user", ReturnPath("/start/admin/users/add"), fields, button: "Add and invite", cancel: Self.list,
            lead: "The user gets a link to choose a password and to register a device.", mistakes, work.request)
    }

    private func create(_ work: AdminWork) async throws -> PageAnswer {
        let form = work.request.form
        let (given, family, email) = (form.line("givenName"), form.line("familyName"), form.line("email"))
        var input = work.store([
            "UserName": .string(form.line("userName")), "DisplayName": .string("\(given) \(family)"),
            "Name": .structure(["GivenName": .string(given), "FamilyName": .string(family)]),
        ])
        if !email.isEmpty {
            input["Emails"] = .list([
                .structure(["Value": .string(email), "Type": .string("work"), "Primary": .boolean(true)])
            ])
        }
        do {
            let made = try await work.perform("identitystore.CreateUser", input)
            return .page(try await linked(work, "VerifyEmail", made.text("UserId") ?? ""))
        } catch let error as ServiceError {
            return .page(add(work, Mistakes(error.message)))
        }
    }

    /// Runs an operation that makes a link, and shows it once.
    private func linked(_ work: AdminWork, _ operation: String, _ id: String) async throws -> Page {
        let output = try await work.perform("SSO Directory.\(operation)", work.store(["UserId": .string(id)]))
        var link: PageData?
        var notice: PageValue = .none
        if let url = output.text("InvitationUrl") {
            link = [
                "heading": "Give this link to the user.", "url": .text(url),
                "until": .text(Texts.time(work.request.now.adding(seconds: 7 * 86_400))),
            ]
        } else if let address = output.text("SentTo") {
            notice = .text("The link is on its way to \(address).")
        }
        var page = try await user(work, id: id, Mistakes(), link)
        page.data["notice"] = notice
        return page
    }

    private func user(_ work: AdminWork, _ mistakes: Mistakes) async throws -> Page {
        try await user(work, id: work.request.parameter("id"), mistakes, nil)
    }

    private func user(_ work: AdminWork, id: String, _ mistakes: Mistakes, _ link: PageData?) async throws -> Page {
        let user = try await described(work, id)
        let isEnabled = user.text("UserStatus") != "DISABLED"
        let signIn = try? await work.perform("SSO Directory.ListMfaDevicesForUser", work.store(["UserId": .string(id)]))
        var facts = [
            Rows.fact("User name", user.text("UserName") ?? ""), Rows.fact("State", isEnabled ? "enabled" : "disabled"),
            Rows.fact("E-mail", user.structures("Emails").first?.text("Value") ?? "none"),
        ]
        if let signIn {
            facts += [
                Rows.fact(
                    "Password", signIn.flag("HasPassword") ? "set" : signIn.flag("IsInvited") ? "invited" : "none"),
                Rows.fact("Devices", Self.devices(signIn)),
                Rows.fact("Recovery codes left", String(signIn.integer("RecoveryCodes") ?? 0)),
                Rows.fact("Sessions", String(signIn.integer("Sessions") ?? 0)),
            ]
        }
        let at = { (action: String) in ReturnPath("/start/admin/users", id, action) }
        let access = Rows.block(
            "sign-in", "Signing in",
            buttons: [
                signIn?.flag("HasPassword") == true
                    ? Rows.button(
                        "Reset the password", at("password"), hint: "Takes it away and makes a link for another.")
                    : Rows.button(
                        "Invite again", at("invite"), hint: "Makes a new link; the one before is good no more."),
                Rows.button("Reset MFA", at("mfa"), hint: "Removes all devices and makes a link to register one."),
                Rows.button(
                    "Require a new device", at("device"), hint: "Removes all devices; the next sign-in asks for one."),
            ])
        let state = Rows.block(
            "state", isEnabled ? "Disable" : "Enable",
            text: isEnabled
                ? "Ends all sessions and credentials at once, and keeps the user out." : "The user can sign in again.",
            buttons: [
                isEnabled
                    ? Rows.button("Disable the user", at("disable"), isDanger: true)
                    : Rows.button("Enable the user", at("enable"))
            ])
        return AdminParts.thing(
            user.text("DisplayName") ?? user.text("UserName") ?? "", back: Rows.link("All users", Self.list),
            facts: facts, blocks: [access, try await groups(work, id), state, removal(at("delete"))], link: link,
            work.request
        ).showing(mistakes)
    }

    private static func devices(_ signIn: WireFields) -> String {
        let (apps, keys) = (Int(signIn.integer("AuthenticatorApps") ?? 0), Int(signIn.integer("Passkeys") ?? 0))
        let told = [
            apps == 0 ? nil : Texts.count(apps, "authenticator app"),
            keys == 0 ? nil : keys == 1 ? "1 key or passkey" : "\(keys) keys or passkeys",
        ]
        return apps + keys == 0 ? "none" : told.compactMap { $0 }.joined(separator: ", ")
    }

    private func described(_ work: AdminWork, _ id: String) async throws -> WireFields {
        do {
            return try await work.perform("identitystore.DescribeUser", work.store(["UserId": .string(id)]))
        } catch is ServiceError {
            throw PageProblem.notFound
        }
    }

    private func groups(_ work: AdminWork, _ id: String) async throws -> PageData {
        let groups = (try? await work.all("identitystore.ListGroups", work.store(), "Groups")) ?? []
        let member = WireValue.structure(["UserId": .string(id)])
        let memberships =
            (try? await work.all(
                "identitystore.ListGroupMembershipsForMember", work.store(["MemberId": member]), "GroupMemberships"))
            ?? []
        let names = Dictionary(groups.map { ($0.text("GroupId") ?? "", $0.text("DisplayName") ?? "") }) { $1 }
        let items = memberships.map { membership -> PageData in
            let group = membership.text("GroupId") ?? ""
            return Rows.item(
                names[group] ?? group, href: ReturnPath("/start/admin/groups", group),
                action: ReturnPath("/start/admin/users", id, "leave"),
                carried: [("membership", membership.text("MembershipId") ?? "")])
        }
        let mine = Set(memberships.compactMap { $0.text("GroupId") })
        let others = names.filter { !mine.contains($0.key) }.sorted { $0.value < $1.value }
        let field = FormField("group", "Group", kind: .select(others.map { .init(value: $0.key, label: $0.value) }))
        return Rows.block(
            "groups", "Groups", text: items.isEmpty ? "The user is in no group." : "", items: items,
            form: others.isEmpty
                ? nil : Rows.form(ReturnPath("/start/admin/users", id, "join"), [field], button: "Add to the group"))
    }

    private func removal(_ path: ReturnPath) -> PageData {
        Rows.block(
            "delete", "Delete", text: "The user is gone for good, with all assignments and devices.",
            buttons: [Rows.button("Delete the user", path, isDanger: true)])
    }

    private func act(_ work: AdminWork) async throws -> PageAnswer {
        let (id, form) = (work.request.parameter("id"), work.request.form)
        let input = work.store(["UserId": .string(id)])
        let back = { (done: Notice) in ReturnPath("/start/admin/users", id, query: [("done", done.rawValue)]) }
        let page = { (mistakes: Mistakes) in try await user(work, mistakes) }
        do {
            switch work.request.parameter("action") {
            case "invite": return .page(try await linked(work, "VerifyEmail", id))
            case "password": return .page(try await linked(work, "UpdatePassword", id))
            case "mfa": return .page(try await linked(work, "DeleteMfaDeviceForUser", id))
            case "device":
                try await work.perform("SSO Directory.RequireMfaDeviceForUser", input)
                return .go(back(.mfaReset))
            case "disable":
                try await work.perform("SSO Directory.DisableUser", input)
                return .go(back(.disabled))
            case "enable":
                try await work.perform("SSO Directory.EnableUser", input)
                return .go(back(.enabled))
            case "delete":
                try await work.perform("identitystore.DeleteUser", input)
                return .go(ReturnPath("/start/admin/users", query: [("done", Notice.removed.rawValue)]))
            case "join":
                try await work.perform(
                    "identitystore.CreateGroupMembership",
                    work.store([
                        "GroupId": .string(form["group"]), "MemberId": .structure(["UserId": .string(id)]),
                    ]))
                return .go(back(.added))
            case "leave":
                try await work.perform(
                    "identitystore.DeleteGroupMembership", work.store(["MembershipId": .string(form["membership"])]))
                return .go(back(.removed))
            default: throw PageProblem.notFound
            }
        } catch let error as ServiceError {
            return .page(try await page(Mistakes(error.message)))
        }
    }
}
