import IdentityCenter
import Primitives

/// The device page: which program waits, whether its code is the same, and whether the person started it.
struct DeviceLoginPages: Sendable {
    let login: DeviceLogin

    private static let path = ReturnPath("/device")

    var routes: [SiteRoute] {
        [
            .get("/device") { request, person in
                let code = request.query.line("user_code")
                return .page(code.isEmpty ? enter(request, Mistakes()) : try await ask(code, request, person))
            },
            .post("/device") { request, person in .page(try await decide(request, person)) },
        ]
    }

    private func enter(_ request: PageRequest, _ mistakes: Mistakes) -> Page {
        let field = FormField("user_code", "Code").with {
            ($0.isExact, $0.isFocused, $0.autocomplete, $0.cssClass) = (true, true, "off", "digits")
            ($0.hint, $0.error) = ("Eight letters, such as BCDF-GHJK.", mistakes["user_code"])
            $0.values = [request.query.line("user_code")]
        }
        return Page(.deviceCode, title: "Let a program in", ["fields": [field].data]).showing(mistakes)
    }

    private func ask(_ code: String, _ request: PageRequest, _ person: SignedInPerson) async throws -> Page {
        draw(try await login.question(userCode: code, by: person.session.record, request.facts), request, person)
    }

    private func decide(_ request: PageRequest, _ person: SignedInPerson) async throws -> Page {
        let (code, session) = (request.form.line("user_code"), person.session.record)
        switch request.form["answer"] {
        case "allow":
            return draw(try await login.approve(userCode: code, by: session, request.facts), request, person)
        case "deny": return draw(try await login.deny(userCode: code, by: session, request.facts), request, person)
        default: throw PageProblem.badForm
        }
    }

    private func draw(_ answer: DeviceLoginAnswer, _ request: PageRequest, _ person: SignedInPerson) -> Page {
        switch answer {
        case .ask(let question): return confirm(question, request, person)
        case .approved:
            return Said.page(
                "The program is in",
                "It can get credentials as you from now on. Go back to it; you can close this page.",
                "Did you not mean that? End the session under Sessions: that ends what came of it.")
        case .denied:
            return Said.page(
                "The program stays out", "It cannot be let in with this code any more.",
                "If you did not start it, somebody may know your name and tried to get your agreement. Tell an "
                    + "administrator.")
        case .refused(.unknownCode):
            return enter(
                request,
                Mistakes(
                    "user_code",
                    "No program waits with this code. It is mistyped, was used, or ran out: programs wait ten "
                        + "minutes."))
        case .refused(.tooManyGuesses):
            return enter(request, Mistakes("There were too many wrong codes. Wait some minutes, then try again."))
        case .refused(.switchedOff):
            return Said.page(
                "Codes are switched off here",
                "An administrator decided that programs cannot be let in with a code. Use a program that opens the "
                    + "browser by itself, such as twinlock login.", status: 403)
        case .refused(.signedOut): return PageProblem.foreignForm.page
        }
    }

    private func confirm(_ question: DeviceLoginQuestion, _ request: PageRequest, _ person: SignedInPerson) -> Page {
        Page(
            .deviceConfirm, title: "Is this you?",
            [
                "userCode": .text(question.userCode), "clientName": .text(question.clientName),
                "requestAddress": .text(question.sourceIP), "yourAddress": .text(request.sourceIP),
                "requestedAt": .text(Texts.time(question.startedAt)), "userName": .text(person.userName),
                "agent": .text(question.userAgent), "addressesDiffer": .flag(question.comesFromElsewhere),
            ])
    }
}
