import IdentityCenter
import Primitives
import QRCode

/// Registering a device: the first one on the way in, and others later.
struct EnrolmentPages: Sendable {
    let profile: ProfileService

    /// A kind of key, with what the browser is told to look for.
    private enum Kind: String, CaseIterable {
        case key, passkey

        var title: String { self == .key ? "Add a security key" : "Add a passkey of this device" }
        var name: String { self == .key ? "Security key" : "This device" }
        var button: String { self == .key ? "Touch the security key" : "Make a passkey" }
        var lead: String {
            self == .key
                ? "Plug the key in, or hold it to your phone, and touch it when it blinks."
                : "Your browser will ask for the lock of this device: a PIN, a finger or your face."
        }
    }

    var routes: [SiteRoute] {
        [
            .openGet("/start/devices/add") { choose($0) },
            .openGet("/start/devices/add/app") { try await startApp($0, Mistakes()) },
            .openPost("/start/devices/add/app") { try await finishApp($0) },
            .openGet("/start/devices/add/:kind") { try await startKey($0, Mistakes()) },
            .openPost("/start/devices/add/:kind") { try await finishKey($0) },
        ]
    }

    private func choose(_ request: PageRequest) -> PageAnswer {
        let isFirst = !request.query["first"].isEmpty
        let place = { (kind: String) in
            ReturnPath("/start/devices/add", kind, query: request.next.map { [("next", $0.description)] } ?? [])
        }
        var choices: [PageData] = []
        if WebAuthnPlace.explanation(request.url) == nil {
            choices = [
                choice("Security key", "A FIDO2 key on USB or NFC. Nobody can trick you out of it.", place("key")),
                choice("Passkey of this device", "The lock of this phone or computer.", place("passkey")),
            ]
        }
        choices.append(choice("Authenticator app", "An app that shows six digits.", place("app")))
        let lead =
            isFirst
            ? "Beside your password you need a device that proves it is you. You can add more later."
            : "Which kind of device do you want to add?"
        return .page(
            Page(
                .addDevice, title: isFirst ? "Register a device" : "Add a device",
                ["lead": .text(lead), "choices": .rows(choices), "skip": .none]))
    }

    private func choice(_ name: String, _ text: String, _ path: ReturnPath) -> PageData {
        ["name": .text(name), "text": .text(text), "href": .text(path.description)]
    }

    // An authenticator app.

    private func startApp(_ request: PageRequest, _ mistakes: Mistakes) async throws -> PageAnswer {
        let answer = try await profile.startAuthenticatorApp(request.visitor)
        guard case .authenticatorApp(let enrolment) = answer.step else { return away(answer, request, "app") }
        return .page(appPage(enrolment.uri.revealed(), request, mistakes)).keeping(answer.keepsakes, for: request)
    }

    private func appPage(_ uri: String, _ request: PageRequest, _ mistakes: Mistakes) -> Page {
        let fields = [
            SignInFields.code.with { $0.hint = "The six digits that the app shows now." },
            SignInFields.deviceName("Authenticator app"), request.carriedNext,
        ]
        let secret = uri.split(separator: "secret=").last?.prefix { $0 != "&" } ?? ""
        let page = Page(
            .addApp, title: "Add an authenticator app",
            [
                "qr": .text((try? QRCode(uri).svg) ?? ""), "secret": .text(Self.grouped(String(secret))),
                "enrolment": .text(uri),
                "action": "/start/devices/add/app", "back": .text(back(request).description),
                "fields": fields.answering(request.form, mistakes).map { field in
                    // A code is never shown again.
                    field.with { if field.name == "code" { $0.values = [] } }
                }.data,
            ])
        return page.showing(mistakes)
    }

    /// After a wrong code the page is shown with the same secret again, since the app has it by now. The form brings it
    /// along for that; the one that counts is sealed in the ticket.
    private func finishApp(_ request: PageRequest) async throws -> PageAnswer {
        let (form, visitor) = (request.form, request.visitor)
        let answer = try await profile.finishAuthenticatorApp(
            Secret(utf8: form.line("code")), name: form.line("name"), visitor)
        guard case .refused(let refusal) = answer.step else { return added(answer, request) }
        if refusal == .wrongFactor || refusal == .deviceName, form["enrolment"].hasPrefix("otpauth://totp/") {
            return .page(appPage(form["enrolment"], request, refusal.mistakes))
        }
        return away(answer, request, "app")
    }

    private static func grouped(_ secret: String) -> String {
        var text = ""
        for (index, character) in secret.enumerated() {
            if index > 0, index.isMultiple(of: 4) { text += " " }
            text.append(character)
        }
        return text
    }

    // A security key or passkey.

    private func startKey(_ request: PageRequest, _ mistakes: Mistakes) async throws -> PageAnswer {
        guard let kind = Kind(rawValue: request.parameter("kind")) else { throw PageProblem.notFound }
        let answer = try await profile.startPasskey(request.visitor)
        guard case .passkeyCreation(let options) = answer.step else { return away(answer, request, kind.rawValue) }
        let page = Page(
            .addKey, title: kind.title,
            [
                "lead": .text(kind.lead), "back": .text(back(request).description),
                "key": Rows.key(
                    ReturnPath("/start/devices/add", kind.rawValue), ceremony: "create",
                    options: Self.asking(options, for: kind).text, button: kind.button,
                    fields: [SignInFields.deviceName(kind.name), request.carriedNext].answering(request.form, mistakes)),
            ])
        return .page(page.showing(mistakes)).keeping(answer.keepsakes, for: request)
    }

    private func finishKey(_ request: PageRequest) async throws -> PageAnswer {
        guard let kind = Kind(rawValue: request.parameter("kind")) else { throw PageProblem.notFound }
        guard let response = try? JSON.parse(request.form["credential"]) else { throw PageProblem.badForm }
        let answer = try await profile.finishPasskey(response, name: request.form.line("name"), request.visitor)
        guard case .refused(let refusal) = answer.step else { return added(answer, request) }
        switch refusal {
        case .startAgain, .confirmationNeeded: return away(answer, request, kind.rawValue)
        case .wrongFactor:
            return try await startKey(
                request, Mistakes("The key's answer was not what was asked for. Try again, or use another key."))
        default: return try await startKey(request, refusal.mistakes)
        }
    }

    /// The options with the kind of authenticator that the person chose. The rules accept any kind: this steers the
    /// browser, nothing else.
    private static func asking(_ options: JSON, for kind: Kind) -> JSON {
        guard case .object(var members) = options else { return options }
        var selection = options["authenticatorSelection"]?.objectValue ?? []
        selection.removeAll {
            ["authenticatorAttachment", "residentKey", "requireResidentKey", "userVerification"].contains($0.name)
        }
        selection += [
            .init("authenticatorAttachment", kind == .key ? "cross-platform" : "platform"),
            .init("residentKey", kind == .key ? "preferred" : "required"),
            .init("requireResidentKey", .bool(kind == .passkey)),
            .init("userVerification", kind == .key ? "preferred" : "required"),
        ]
        members.removeAll { $0.name == "authenticatorSelection" }
        members.append(.init("authenticatorSelection", .object(selection)))
        return .object(members)
    }

    // Ways out.

    private func back(_ request: PageRequest) -> ReturnPath {
        ReturnPath("/start/devices/add", query: request.next.map { [("next", $0.description)] } ?? [])
    }

    /// After adding, on to where the person wanted to go, else to the devices.
    private func added(_ answer: SignInAnswer, _ request: PageRequest) -> PageAnswer {
        SignInCourse.go(on: answer, request, otherwise: ReturnPath("/start/devices", query: [("done", "deviceAdded")]))
    }

    private func away(_ answer: SignInAnswer, _ request: PageRequest, _ kind: String) -> PageAnswer {
        guard case .refused(let refusal) = answer.step else { return .go(ReturnPath.portal.afterSignIn) }
        let again = ReturnPath(
            "/start/devices/add", kind, query: request.next.map { [("next", $0.description)] } ?? [])
        switch refusal {
        case .confirmationNeeded: return .go(ReturnPath("/start/confirm", query: [("next", again.description)]))
        case .startAgain: return .go((request.next ?? .portal).afterSignIn).removing(.flow)
        default:
            let page = Page(
                .addDevice, title: "Add a device", ["choices": .rows([]), "lead": .none, "skip": "/start/devices"])
            return .page(page.showing(refusal.mistakes, status: 409))
        }
    }
}
