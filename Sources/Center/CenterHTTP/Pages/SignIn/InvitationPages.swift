import CenterStore
import IdentityCenter
import Primitives

/// The link that an administrator gave: to choose a password, or to register a device anew. Looking at it uses nothing up.
struct InvitationPages: Sendable {
    let signIn: SignInService

    var routes: [SiteRoute] {
        [
            .openGet("/start/invitation") { try await page($0, token: $0.query["token"], Mistakes()) },
            .openPost("/start/invitation") { try await accept($0) },
        ]
    }

    private func accept(_ request: PageRequest) async throws -> PageAnswer {
        let form = request.form
        let chosen = form["new_password"].isEmpty ? form["password"] : form["new_password"]
        if form.names.contains("again"), form["new_password"] != form["again"] {
            return try await page(
                request, token: form["token"], Mistakes("again", "The two passwords are not the same."))
        }
        let answer = try await signIn.accept(
            Secret(utf8: form["token"]), password: Secret(utf8: chosen), request.visitor)
        guard case .refused(let refusal) = answer.step else { return SignInCourse.go(on: answer, request) }
        let mistakes =
            refusal == .wrongPassword ? Mistakes("password", "The password is not right.") : refusal.mistakes
        return try await page(request, token: form["token"], mistakes)
    }

    private func page(_ request: PageRequest, token: String, _ mistakes: Mistakes) async throws -> PageAnswer {
        guard let view = try await signIn.invitation(Secret(utf8: token), request.visitor) else {
            throw PageProblem(
                410, "This link is not good any more", "It was used already, has expired, or is not complete.",
                "Ask the administrator who sent it for a new one.", link: ("Sign in", .signIn))
        }
        let isNew = view.purpose != .mfaReset
        let name = FormField("username", "User name").with {
            ($0.values, $0.autocomplete, $0.isExact) = ([view.person.userName], "username", true)
            ($0.isReadOnly, $0.isRequired) = (true, false)
        }
        var fields = isNew ? SignInFields.newPassword(minimum: view.minimumLength) : [SignInFields.password]
        fields = [name] + fields.answering(request.form, mistakes)
        fields.append(FormField("token", "", kind: .hidden).with { $0.values = [token] })
        let page = Page(
            .invitation, title: title(view),
            [
                "lead": .text(lead(view)), "action": "/start/invitation", "fields": fields.data,
                "button": .text(isNew ? "Set the password" : "Go on"),
            ])
        return .page(page.showing(mistakes))
    }

    private func title(_ view: InvitationView) -> String {
        switch view.purpose {
        case .invitation: "Welcome, \(view.person.displayName)"
        case .passwordReset: "Choose a new password"
        case .mfaReset: "Register a new device"
        }
    }

    private func lead(_ view: InvitationView) -> String {
        let end = "The link is good until \(Texts.time(view.expiresAt))."
        return switch view.purpose {
        case .invitation: "Choose a password; after that you register a device to sign in with. \(end)"
        case .passwordReset: "Your other sessions end when you choose it. \(end)"
        case .mfaReset: "Type your password, then register the device. \(end)"
        }
    }
}
