import IdentityCenter
import Primitives

/// Changing one's password.
struct PasswordPages: Sendable {
    let profile: ProfileService

    var routes: [SiteRoute] {
        [
            .get("/start/password") { request, person in .page(page(request, person, Mistakes())) },
            .post("/start/password") { try await change($0, $1) },
        ]
    }

    private func page(_ request: PageRequest, _ person: SignedInPerson, _ mistakes: Mistakes) -> Page {
        let fields =
            [SignInFields.password.with { ($0.error, $0.isFocused) = (mistakes["password"], true) }]
            + SignInFields.newPassword(minimum: 8).map { field in
                field.with { field in
                    field.hint = field.name == "new_password" ? "Several words are easy to remember." : ""
                    field.error = mistakes[field.name]
                }
            }
        let data: PageData = ["fields": fields.data, "userName": .text(person.userName)]
        return Page(.password, title: "Change your password", data).showing(mistakes)
    }

    private func change(_ request: PageRequest, _ person: SignedInPerson) async throws -> PageAnswer {
        let form = request.form
        guard form["new_password"] == form["again"] else {
            return .page(page(request, person, Mistakes("again", "The two passwords are not the same.")))
        }
        let answer = try await profile.changePassword(
            Secret(utf8: form["password"]), to: Secret(utf8: form["new_password"]), person.session, request.visitor)
        if case .refused(let refusal) = answer.step {
            let mistakes =
                refusal == .wrongPassword
                ? Mistakes("password", "The present password is not right.") : refusal.mistakes
            return .page(page(request, person, mistakes))
        }
        return PageAnswer.go(ReturnPath("/start/me", query: [("done", "passwordChanged")]))
            .keeping(answer.keepsakes, for: request)
    }
}
