import IdentityCenter
import Primitives

/// Signing in as an IAM user, or as root: with the account, for `aws login`.
struct IAMSignInPages: Sendable {
    let signIn: SignInService

    private static let path = ReturnPath("/start/sign-in/iam")

    var routes: [SiteRoute] {
        [
            .openGet("/start/sign-in/iam") { .page(page($0, Mistakes())) },
            .openPost("/start/sign-in/iam") { try await password($0) },
        ]
    }

    private func page(_ request: PageRequest, _ mistakes: Mistakes) -> Page {
        let fields = [
            FormField("account", "Account").with {
                ($0.hint, $0.isExact, $0.autocomplete) = ("Its 12 digits, or its alias.", true, "organization")
                $0.isFocused = request.form.line("account").isEmpty
            },
            SignInFields.userName(offersPasskeys: false).with {
                $0.label = "IAM user"
                $0.isFocused = false
            },
            SignInFields.password, request.carriedNext,
        ].answering(request.form, mistakes)
        return Page(
            .consoleSignIn, title: "Sign in as an IAM user",
            [
                "lead": "A command line asked to be let in. Then you can decide whether it is.",
                "form": .part(Rows.form(Self.path, fields, button: "Sign in").merging(["carried": .rows([])]) { $1 }),
                "hasBoth": false,
            ]
        ).showing(mistakes)
    }

    private func password(_ request: PageRequest) async throws -> PageAnswer {
        let form = request.form
        let begun = try await signIn.startIAM(
            account: form.line("account"), userName: form.line("username"), request.visitor)
        if case .refused(let refusal) = begun.step { return .page(page(request, mistakes(refusal))) }
        let answer = try await signIn.password(
            Secret(utf8: form["password"]), request.visitor.holding(begun.keepsakes))
        if case .refused(let refusal) = answer.step { return .page(page(request, mistakes(refusal))) }
        return SignInCourse.go(on: answer, request)
    }

    private func mistakes(_ refusal: SignInRefusal) -> Mistakes {
        refusal == .wrongPassword
            ? Mistakes("The account, the user name or the password is not right.") : refusal.mistakes
    }
}
