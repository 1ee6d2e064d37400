import CenterGate

/// What the pages of administration have in common.
enum AdminParts {
    private static let places: [(String, StaticString)] = [
        ("Users", "/start/admin/users"), ("Groups", "/start/admin/groups"),
        ("Permission sets", "/start/admin/permission-sets"), ("Accounts", "/start/admin/accounts"),
        ("Applications", "/start/admin/applications"), ("Settings", "/start/admin/settings"),
        ("Events", "/start/admin/events"),
    ]

    /// The page with the places of administration above it.
    static func page(_ template: PageTemplate, _ title: String, _ data: PageData, _ request: PageRequest) -> Page {
        var data = data
        let path = request.facts.rawPath
        data["sections"] = .part([
            "label": "Administration",
            "links": .rows(places.map { Rows.link($0.0, ReturnPath($0.1), isHere: path.hasPrefix("\($0.1)")) }),
        ])
        return Page(template, title: title, data)
    }

    /// A table; with `add`, a way to add to it, and with `search`, a form to narrow it down.
    static func table(
        _ title: String, _ columns: [String], _ rows: [PageData], empty: String, add: PageData? = nil,
        search: PageData? = nil, lead: String = "", more: ReturnPath? = nil, _ request: PageRequest
    ) -> Page {
        page(
            .table, title,
            [
                "columns": .lines(columns), "rows": .rows(rows), "hasRows": .flag(!rows.isEmpty),
                "empty": .text(empty), "add": add.map { .part($0) } ?? .none,
                "search": search.map { .part($0) } ?? .none, "more": .optional(more?.description),
                "paragraphs": .lines(lead.isEmpty ? [] : [lead]),
            ], request)
    }

    /// One thing with its parts.
    static func thing(
        _ title: String, back: PageData, facts: [PageData], blocks: [PageData], link: PageData? = nil,
        _ request: PageRequest
    ) -> Page {
        page(
            .thing, title,
            [
                "back": .part(back), "facts": .rows(facts), "blocks": .rows(blocks),
                "link": link.map { .part($0) } ?? .none,
            ], request)
    }

    /// One form.
    static func form(
        _ title: String, _ action: ReturnPath, _ fields: [FormField], button: String, cancel: ReturnPath,
        lead: String = "", _ mistakes: Mistakes, _ request: PageRequest
    ) -> Page {
        page(
            .form, title,
            [
                "paragraphs": .lines(lead.isEmpty ? [] : [lead]),
                "forms": .rows([
                    Rows.form(action, fields.answering(request.form, mistakes), button: button, cancel: cancel)
                ]),
            ], request
        ).showing(mistakes)
    }
}
