import Primitives
import Testing

@testable import Sessions

struct CallbackTests {
    private let callback = Callback(port: 4711, state: "right")

    private func verdict(
        _ target: String, method: String = "GET", hosts: [String] = ["127.0.0.1:4711"], fetchMode: String? = nil
    ) -> Callback.Verdict {
        callback.verdict(on: .init(method: method, target: target, hosts: hosts, fetchMode: fetchMode))
    }

    private let good = "/oauth/callback?code=c%2Bd&state=right"

    @Test func theRedirectOfTheServiceIsTaken() {
        #expect(verdict(good) == .code(Secret(utf8: "c+d")))
        #expect(verdict(good, fetchMode: "navigate") == .code(Secret(utf8: "c+d")))
    }

    @Test(arguments: [
        [], ["localhost:4711"], ["127.0.0.1"], ["evil.example:4711"], ["127.0.0.1:4712"],
        ["127.0.0.1:4711", "evil.example"], ["127.0.0.1:4711."], ["[::1]:4711"],
    ])
    func aPageThatHadItsNameLeadHereIsRefused(hosts: [String]) {
        #expect(verdict(good, hosts: hosts) == .refused(status: 421))
    }

    @Test(arguments: ["POST", "HEAD", "PUT", "OPTIONS", "get"])
    func onlyGETIsTaken(method: String) {
        #expect(verdict(good, method: method) == .refused(status: 405))
    }

    @Test(arguments: [
        "/", "/oauth/callback", "/oauth/callback/?code=c&state=right", "//oauth/callback?code=c&state=right",
        "/oauth/../oauth/callback?code=c&state=right", "/OAUTH/callback?code=c&state=right",
        "http://127.0.0.1:4711/oauth/callback?code=c&state=right",
    ])
    func onlyTheOnePathIsTaken(target: String) {
        #expect(verdict(target) == .refused(status: 404))
    }

    @Test(arguments: ["no-cors", "cors", "same-origin", "websocket"])
    func whatAPageLoadsIsNoRedirect(mode: String) {
        #expect(verdict(good, fetchMode: mode) == .refused(status: 403))
    }

    @Test(arguments: [
        "code=c", "code=c&state=wrong", "code=c&state=", "code=c&state=right&state=right", "code=c&state=rightx",
        "code=a&code=b&state=right", "error=x&state=wrong", "code=%ZZ&state=right",
    ])
    func aStateThatIsNotOursIsRefusedAndNothingEnds(query: String) {
        #expect(verdict("/oauth/callback?" + query) == .refused(status: 403))
    }

    @Test func aCodeMustBeThereAndOfReasonableLength() {
        #expect(verdict("/oauth/callback?state=right") == .refused(status: 400))
        #expect(verdict("/oauth/callback?code=&state=right") == .refused(status: 400))
        let long = String(repeating: "a", count: Callback.codeLimit + 1)
        #expect(verdict("/oauth/callback?state=right&code=\(long)") == .refused(status: 400))
    }

    @Test func aRefusalIsTakenWithItsWordAlone() {
        #expect(verdict("/oauth/callback?error=access_denied&state=right") == .denied("access_denied"))
        #expect(verdict("/oauth/callback?error=%1B%5B2J&state=right") == .denied("unknown_error"))
    }

    @Test func oneAnswerIsTakenAndNoSecond() {
        let judge = CallbackJudge(state: "right") { _ in }
        judge.listens(on: 4711)
        let request = Callback.Request(method: "GET", target: good, hosts: ["127.0.0.1:4711"])
        #expect(judge.judge(.init(method: "GET", target: "/", hosts: [])) == .refused(status: 421))
        #expect(judge.judge(request) == .code(Secret(utf8: "c+d")))
        #expect(judge.judge(request) == .refused(status: 410))
    }

    @Test func noPageRepeatsWhatWasSent() {
        for verdict in [Callback.Verdict.code(Secret(utf8: "hush")), .denied("word"), .refused(status: 404)] {
            let page = CallbackPage.text(for: verdict)
            #expect(!page.contains("hush") && !page.contains("word<"))
        }
    }
}
