import AWSProtocols
import CenterStore
import Primitives

/// Permission sets and the policies in them.
struct PermissionSetPages: Sendable {
    let desk: AdminDesk

    private static let list = ReturnPath("/start/admin/permission-sets")

    var routes: [SiteRoute] {
        [
            .get("/start/admin/permission-sets") { .page(try await list(try await desk.work($0, $1))) },
            .get("/start/admin/permission-sets/add") { .page(add(try await desk.work($0, $1), Mistakes())) },
            .post("/start/admin/permission-sets/add") { try await create(try await desk.work($0, $1)) },
            .get("/start/admin/permission-sets/:id") { .page(try await show(try await desk.work($0, $1), Mistakes())) },
            .post("/start/admin/permission-sets/:id/:action") { try await act(try await desk.work($0, $1)) },
        ]
    }

    /// `ps-…` of `arn:aws:sso:::permissionSet/ssoins-…/ps-…`.
    private static func id(of arn: String) -> String { String(arn.split(separator: "/").last ?? "") }

    private static func arn(_ work: AdminWork) -> String {
        "arn:aws:sso:::permissionSet/\(work.instance.id)/\(work.request.parameter("id"))"
    }

    private func list(_ work: AdminWork) async throws -> Page {
        var rows: [PageData] = []
        for set in try await PermissionSets.all(work) {
            rows.append(
                Rows.row(
                    Rows.cell(
                        set.name, href: ReturnPath("/start/admin/permission-sets", Self.id(of: set.arn)), isHead: true),
                    Rows.cell(set.description), Rows.cell(set.duration)))
        }
        return AdminParts.table(
            "Permission sets", ["Name", "Description", "Sessions last"], rows,
            empty: "There are no permission sets yet.",
            add: Rows.link("Add a permission set", ReturnPath("/start/admin/permission-sets/add")),
            lead: "A permission set becomes a role in every account where somebody is assigned it.", work.request)
    }

    private static func duration(_ value: String) -> FormField {
        let choices = [1, 2, 4, 8, 12].map {
            FormField.Choice(value: "PT\($0)H", label: Texts.count($0, "hour"))
        }
        return FormField("duration", "Sessions last", kind: .select(choices)).with { $0.values = [value] }
    }

    private static func description(_ value: String) -> FormField {
        FormField("description", "Description").with {
            ($0.isRequired, $0.autocomplete, $0.values) = (false, "off", [value])
        }
    }

    private func add(_ work: AdminWork, _ mistakes: Mistakes) -> Page {
        let name = FormField("name", "Name").with {
            ($0.isExact, $0.autocomplete, $0.hint) = (true, "off", "1 to 32 letters, digits and +=,.@-")
        }
        return AdminParts.form(
            "Add a permission set", ReturnPath("/start/admin/permission-sets/add"),
            [name, Self.description(""), Self.duration("PT1H")], button: "Add", cancel: Self.list, mistakes,
            work.request)
    }

    private func create(_ work: AdminWork) async throws -> PageAnswer {
        let form = work.request.form
        var input = work.sso([
            "Name": .string(form.line("name")), "SessionDuration": .string(form["duration"]),
        ])
        if !form.line("description").isEmpty { input["Description"] = .string(form.line("description")) }
        do {
            let made = try await work.perform("SSO Admin.CreatePermissionSet", input)
            let arn = made.structure("PermissionSet")?.text("PermissionSetArn") ?? ""
            return .go(
                ReturnPath(
                    "/start/admin/permission-sets", Self.id(of: arn), query: [("done", Notice.added.rawValue)]))
        } catch let error as ServiceError {
            return .page(add(work, Mistakes(error.message)))
        }
    }

    private func show(_ work: AdminWork, _ mistakes: Mistakes) async throws -> Page {
        let arn = Self.arn(work)
        let input = work.sso(["PermissionSetArn": .string(arn)])
        let set: WireFields
        do {
            set = try await work.perform("SSO Admin.DescribePermissionSet", input).structure("PermissionSet") ?? [:]
        } catch is ServiceError {
            throw PageProblem.notFound
        }
        let managed = try await work.all(
            "SSO Admin.ListManagedPoliciesInPermissionSet", input, "AttachedManagedPolicies")
        let inline =
            try await work.perform("SSO Admin.GetInlinePolicyForPermissionSet", input).text("InlinePolicy") ?? ""
        let accounts =
            (try? await work.perform("SSO Admin.ListAccountsForProvisionedPermissionSet", input).texts("AccountIds"))
            ?? []
        let duration = set.text("SessionDuration") ?? "PT1H"
        return AdminParts.thing(
            set.text("Name") ?? "", back: Rows.link("All permission sets", Self.list),
            facts: [
                Rows.fact("Description", set.text("Description") ?? "none"),
                Rows.fact("Sessions last", PermissionSets.words(duration)), Rows.fact("ARN", arn),
                Rows.fact("Provisioned to", accounts.isEmpty ? "no account" : accounts.joined(separator: ", ")),
            ],
            blocks: [
                managedBlock(work, managed), inlineBlock(work, inline),
                Rows.block(
                    "change", "Change",
                    form: Rows.form(
                        at(work, "update"), [Self.description(set.text("Description") ?? ""), Self.duration(duration)],
                        button: "Save")),
                Rows.block(
                    "provision", "Provision",
                    text: "Accounts where it is in use get changes of its policies when it is provisioned.",
                    buttons: [Rows.button("Provision to all its accounts", at(work, "provision"))]),
                Rows.block(
                    "delete", "Delete", text: "Only where nobody is assigned it any more.",
                    buttons: [Rows.button("Delete the permission set", at(work, "delete"), isDanger: true)]),
            ], work.request
        ).showing(mistakes)
    }

    private func at(_ work: AdminWork, _ action: String) -> ReturnPath {
        ReturnPath("/start/admin/permission-sets", work.request.parameter("id"), action)
    }

    private func managedBlock(_ work: AdminWork, _ policies: [WireFields]) -> PageData {
        let items = policies.map { policy in
            Rows.item(
                policy.text("Name") ?? "", detail: policy.text("Arn") ?? "", action: at(work, "detach"),
                carried: [("arn", policy.text("Arn") ?? "")])
        }
        let field = FormField("arn", "ARN of an AWS managed policy").with {
            ($0.isExact, $0.autocomplete, $0.hint) = (true, "off", "Such as arn:aws:iam::aws:policy/ReadOnlyAccess")
        }
        return Rows.block(
            "managed", "AWS managed policies", text: items.isEmpty ? "None is attached." : "", items: items,
            form: Rows.form(at(work, "attach"), [field], button: "Attach"))
    }

    private func inlineBlock(_ work: AdminWork, _ policy: String) -> PageData {
        let shown = (try? JSON.parse(policy))?.prettyText ?? policy
        let field = FormField("policy", "Policy document", kind: .area).with {
            ($0.values, $0.isRequired) = (
                [work.request.form["policy"].isEmpty ? shown : work.request.form["policy"]], false
            )
            $0.hint = "JSON; leave it empty to have none."
        }
        return Rows.block(
            "inline", "Inline policy", form: Rows.form(at(work, "inline"), [field], button: "Save the policy"))
    }

    private func act(_ work: AdminWork) async throws -> PageAnswer {
        let (id, form) = (work.request.parameter("id"), work.request.form)
        let set: WireFields = ["PermissionSetArn": .string(Self.arn(work))]
        let here = { (done: Notice) in
            ReturnPath("/start/admin/permission-sets", id, query: [("done", done.rawValue)])
        }
        let with = { (more: WireFields) in work.sso(set.merging(more) { old, _ in old }) }
        let done: ReturnPath
        let (name, input): (String, WireFields)
        switch work.request.parameter("action") {
        case "attach":
            (done, name) = (here(.added), "AttachManagedPolicyToPermissionSet")
            input = with(["ManagedPolicyArn": .string(form.line("arn"))])
        case "detach":
            (done, name) = (here(.removed), "DetachManagedPolicyFromPermissionSet")
            input = with(["ManagedPolicyArn": .string(form.line("arn"))])
        case "inline" where form["policy"].allSatisfy(\.isWhitespace):
            (done, name, input) = (here(.saved), "DeleteInlinePolicyFromPermissionSet", with([:]))
        case "inline":
            (done, name) = (here(.saved), "PutInlinePolicyToPermissionSet")
            input = with(["InlinePolicy": .string(form["policy"].filter { $0 != "\r" })])
        case "update":
            (done, name) = (here(.saved), "UpdatePermissionSet")
            var more: WireFields = ["SessionDuration": .string(form["duration"])]
            if !form.line("description").isEmpty { more["Description"] = .string(form.line("description")) }
            input = with(more)
        case "provision":
            (done, name) = (here(.provisioned), "ProvisionPermissionSet")
            input = with(["TargetType": .string("ALL_PROVISIONED_ACCOUNTS")])
        case "delete":
            done = ReturnPath("/start/admin/permission-sets", query: [("done", Notice.removed.rawValue)])
            (name, input) = ("DeletePermissionSet", with([:]))
        default: throw PageProblem.notFound
        }
        return try await work.doing(done) {
            try await work.perform("SSO Admin.\(name)", input)
        } orShow: {
            try await show(work, $0)
        }
    }
}

/// Permission sets as lists and choices need them.
struct PermissionSets: Sendable {
    let arn: String
    let name: String
    let description: String
    let duration: String

    static func all(_ work: AdminWork) async throws -> [PermissionSets] {
        var (sets, token): ([PermissionSets], String?) = ([], nil)
        repeat {
            let output = try await work.perform(
                "SSO Admin.ListPermissionSets", work.sso(token.map { ["NextToken": .string($0)] } ?? [:]))
            for arn in output.texts("PermissionSets") {
                let set = try await work.perform(
                    "SSO Admin.DescribePermissionSet", work.sso(["PermissionSetArn": .string(arn)])
                ).structure("PermissionSet")
                sets.append(
                    PermissionSets(
                        arn: arn, name: set?.text("Name") ?? "", description: set?.text("Description") ?? "",
                        duration: words(set?.text("SessionDuration") ?? "PT1H")))
            }
            token = output.text("NextToken")
        } while token != nil && sets.count < 500
        return sets.sorted { $0.name < $1.name }
    }

    /// `PT8H` in words; other forms as they are.
    static func words(_ duration: String) -> String {
        guard duration.hasPrefix("PT"), duration.hasSuffix("H"), let hours = Int(duration.dropFirst(2).dropLast())
        else {
            return duration
        }
        return Texts.count(hours, "hour")
    }
}
