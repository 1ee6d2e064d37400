import CenterGate
import CenterStore
import IdentityCenter
import Platform
import Primitives
import SigV4

@testable import CenterHTTP

/// A page of each template with something at every place that can hold a stranger's text.
enum PageSamples {
    /// Would end a text, an attribute and a tag, plainly and in the company of a combining accent.
    static let hostile = "\"'><script>alert(1)</script>\"\u{301} onfocus=x autofocus y=\"<\u{301}img src=x>&amp;"

    static let url = PublicURL(scheme: "http", host: "localhost", port: 7380)

    static func request(_ path: String = "/start") -> PageRequest {
        let facts = RequestFacts(
            requestID: "r", sourceIP: "192.0.2.1", userAgent: hostile, isSecure: false,
            receivedAt: Timestamp(seconds: 1_795_250_000), method: "GET", rawPath: path, rawQuery: "",
            headers: ["Host": "localhost:7380"])
        let cookies = CookieJar(facts.headers, CookieNames(url: url))
        return PageRequest(
            facts: facts, parameters: [:], query: .empty, form: .empty, cookies: cookies,
            browser: BrowserID(cookies, entropy: Entropy { [UInt8](repeating: 7, count: $0) }), url: url)
    }

    static func person(_ name: String = hostile) -> SignedInPerson {
        let now = Timestamp(seconds: 1_795_250_000)
        let record = SignInSessionRecord(
            accountID: "123456789012", id: "sis-0", subject: .identityStoreUser("u"), tokenHash: "", createdAt: now,
            expiresAt: now)
        let person = Person(accountID: "123456789012", subject: .identityStoreUser("u"), userName: name)
        return SignedInPerson(session: SignInSession(record: record, person: person), isAdministrator: true)
    }

    /// Every name that a template looks up gets the text, so that none can be forgotten.
    static func hostileData(_ template: PageTemplate) -> PageData {
        var row: PageData = [:]
        for name in names { row[name] = .text(hostile) }
        var field = FormField("user_name", hostile).with {
            ($0.hint, $0.error, $0.values, $0.autocomplete) = (hostile, hostile, [hostile], hostile)
        }
        let choices = [FormField.Choice(value: hostile, label: hostile, hint: hostile)]
        var fields = [field.data]
        for kind in [FormField.Kind.area, .check, .hidden, .select(choices), .radios(choices), .checks(choices)] {
            field.kind = kind
            fields.append(field.data)
        }
        row["fields"] = .rows(fields)
        row["carried"] = .rows([["field": .text(hostile), "value": .text(hostile)]])
        for flag in ["hasErrors", "hasRows", "hasItems", "hasAccounts", "hasDevices", "isOpen"] { row[flag] = true }
        let inner = row
        for part in parts { row[part] = .part(inner) }
        for list in lists {
            row[list] = .rows([inner.merging(row.filter { lists.contains($0.key) }) { old, _ in old }])
        }
        row["rows"] = .rows([["cells": .rows([inner])]])
        row["accounts"] = .rows([inner.merging(["roles": .rows([inner])]) { _, new in new }])
        row["blocks"] = .rows([
            inner.merging(["items": .rows([inner]), "form": .part(inner), "buttons": .rows([inner])]) { _, new in new }
        ])
        if template == .thing { row["back"] = .part(inner) }
        row["qr"] = PageValue.none
        return row
    }

    private static let names = [
        "text", "name", "href", "label", "purpose", "lead", "action", "button", "options", "ceremony", "command",
        "request", "heading", "cancel", "empty", "more", "detail", "badge", "hint", "summary", "url", "email", "id",
        "description", "role", "account", "accountID", "duration", "profile", "commands", "exports", "powershell",
        "until", "back", "userName", "agent", "address", "began", "seen", "how", "kind", "added", "used", "left",
        "secret", "enrolment", "skip", "keysUnavailable", "userCode", "clientName", "requestAddress", "requestedAt",
        "yourAddress", "gets", "redirectOrigin", "code", "next", "notice", "field", "errorHeading",
    ]
    private static let parts = ["key", "app", "recovery", "link", "form", "search", "add"]
    private static let lists = [
        "errors", "paragraphs", "forms", "columns", "codes", "applications", "sessions", "devices", "choices", "facts",
        "links",
    ]
}
