import CenterGate

/// Puts a page into the frame that all have.
struct Layout: Sendable {
    let url: PublicURL

    func html(_ page: Page, _ request: PageRequest, _ person: SignedInPerson?) -> String {
        let template = page.template
        var data: PageData = [
            "hasErrors": false, "errors": .rows([]), "notice": PageValue.none, "sections": PageValue.none,
            "paragraphs": .rows([]),
            "keysUnavailable": .optional(WebAuthnPlace.explanation(url)), "key": PageValue.none, "fields": .rows([]),
        ]
        data.merge(page.data) { _, new in new }
        data["title"] = .text(page.title)
        data["style"] = .text(Asset.style.path)
        data["icon"] = .text(Asset.icon.path)
        data["script"] = template.usesScript ? .text(Asset.script.path) : PageValue.none
        data["mark"] = .text(Icon.mark)
        data["isNarrow"] = .flag(template.isNarrow)
        data["formToken"] = .text(request.browser.formToken)
        data["where"] = template.isNarrow ? .text("\(url)") : PageValue.none
        data["person"] =
            template.isNarrow ? PageValue.none : person.map { .part(self.person($0, request)) } ?? PageValue.none
        if data["notice"] == PageValue.none, let notice = Notice(rawValue: request.query["done"]) {
            data["notice"] = .text(notice.text)
        }
        return template.render(data)
    }

    private func person(_ person: SignedInPerson, _ request: PageRequest) -> PageData {
        var places: [(String, ReturnPath)] = [
            ("Accounts", .portal), ("Devices", ReturnPath("/start/devices")),
            ("Sessions", ReturnPath("/start/sessions")), ("Me", ReturnPath("/start/me")),
        ]
        if person.isAdministrator { places.append(("Administration", ReturnPath("/start/admin"))) }
        let path = request.facts.rawPath
        let links = places.map { text, place in
            let isHere = place == .portal ? path == "/start" : path.hasPrefix(place.description)
            return Rows.link(text, place, isHere: isHere)
        }
        return ["name": .text(person.displayName), "links": .rows(links)]
    }
}

/// What was just done, told on the page that comes after; only these texts can be asked for.
enum Notice: String, CaseIterable, Sendable {
    case saved, deviceAdded, deviceRemoved, deviceRenamed, passwordChanged, sessionEnded, sessionsEnded
    case disabled, enabled, added, removed, provisioned, mfaReset

    var text: String {
        switch self {
        case .saved: "Saved."
        case .deviceAdded: "The device is added."
        case .deviceRemoved: "The device is removed."
        case .deviceRenamed: "The device has its new name."
        case .passwordChanged: "Your password is changed, and all your other sessions have ended."
        case .sessionEnded: "The session has ended, with all credentials that came of it."
        case .sessionsEnded: "All other sessions have ended."
        case .disabled: "The user is disabled: all sessions and credentials have ended."
        case .enabled: "The user can sign in again."
        case .added: "Added."
        case .removed: "Removed."
        case .provisioned: "The permission set is provisioned to its accounts."
        case .mfaReset: "All devices of the user are removed."
        }
    }
}
