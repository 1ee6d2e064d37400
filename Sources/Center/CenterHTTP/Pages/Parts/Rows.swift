/// Rows and parts as the templates take them, complete, so that nothing of what is around them shines through.
enum Rows {
    static func link(_ text: String, _ href: ReturnPath, isHere: Bool = false) -> PageData {
        ["text": .text(text), "href": .text(href.description), "isHere": .flag(isHere)]
    }

    static func fact(_ name: String, _ text: String) -> PageData { ["name": .text(name), "text": .text(text)] }

    static func carried(_ fields: [(String, String)]) -> PageValue {
        .rows(fields.map { ["field": .text($0.0), "value": .text($0.1)] })
    }

    /// A cell of a table; `badge` is its class, ` ` for the usual one.
    static func cell(
        _ text: String, href: ReturnPath? = nil, detail: String = "", badge: String = "", isHead: Bool = false
    ) -> PageData {
        [
            "text": .text(text), "href": .optional(href?.description), "detail": .text(detail), "badge": .text(badge),
            "isHead": .flag(isHead),
        ]
    }

    static func row(_ cells: PageData...) -> PageData { ["cells": .rows(cells)] }

    /// What is in a block; with an action, it can be taken out.
    static func item(
        _ name: String, detail: String = "", href: ReturnPath? = nil, action: ReturnPath? = nil,
        button: String = "Remove", carried: [(String, String)] = []
    ) -> PageData {
        [
            "name": .text(name), "detail": .text(detail), "href": .optional(href?.description),
            "action": .optional(action?.description), "button": .text(button), "carried": Self.carried(carried),
        ]
    }

    static func form(
        _ action: ReturnPath, _ fields: [FormField], button: String, heading: String = "", text: String = "",
        isDanger: Bool = false, cancel: ReturnPath? = nil
    ) -> PageData {
        [
            "action": .text(action.description), "fields": fields.data, "button": .text(button),
            "heading": .text(heading), "text": .text(text), "isDanger": .flag(isDanger),
            "cancel": .optional(cancel?.description),
        ]
    }

    static func button(_ text: String, _ action: ReturnPath, hint: String = "", isDanger: Bool = false) -> PageData {
        [
            "text": .text(text), "action": .text(action.description), "hint": .text(hint), "isDanger": .flag(isDanger),
        ]
    }

    static func block(
        _ id: String, _ heading: String, text: String = "", items: [PageData] = [], form: PageData? = nil,
        buttons: [PageData] = []
    ) -> PageData {
        [
            "id": .text("part-\(id)"), "heading": .text(heading), "text": .text(text), "items": .rows(items),
            "hasItems": .flag(!items.isEmpty), "form": form.map { .part($0) } ?? .none, "buttons": .rows(buttons),
            "action": .none, "href": .none,
        ]
    }

    /// The form of a security key; `options` is WebAuthn's JSON.
    static func key(
        _ action: ReturnPath, ceremony: String, options: String, button: String, fields: [FormField] = [],
        isPlain: Bool = false, autofill: Bool = false, carried: [(String, String)] = []
    ) -> PageValue {
        .part([
            "action": .text(action.description), "ceremony": .text(ceremony), "options": .text(options),
            "button": .text(button), "fields": fields.data, "isPlain": .flag(isPlain), "autofill": .flag(autofill),
            "carried": Self.carried(carried),
        ])
    }
}
