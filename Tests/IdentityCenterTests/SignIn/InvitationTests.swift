import CenterStore
import Primitives
import Testing

@testable import IdentityCenter

@Suite("A link is good once")
struct InvitationTests {
    @Test("looking does not use it up, choosing a password does")
    func once() async throws {
        try await SignInWorld.with { world in
            let (browser, person) = (Browser(world), try await world.person("alice"))
            let token = try await world.administer { try $0.invite(person, .invitation) }
            for _ in 0..<3 {
                #expect(try await world.signIn.invitation(token, browser.visitor())?.person.userName == "alice")
            }
            #expect(
                try await world.signIn.accept(token, password: Secret(utf8: "short"), browser.visitor()).step
                    == .refused(.password(.tooShort(minimum: 8))))
            let answer = try await world.signIn.accept(token, password: SignInWorld.password, browser.visitor())
            guard case .registration = answer.step else {
                Issue.record("no registration")
                return
            }
            #expect(try await world.signIn.invitation(token, browser.visitor()) == nil)
            #expect(
                try await world.signIn.accept(token, password: SignInWorld.password, browser.visitor()).step
                    == .refused(.invitationNotValid))
        }
    }

    @Test("of many who use it at once, one does")
    func race() async throws {
        try await SignInWorld.with { world in
            let (browser, person) = (Browser(world), try await world.person("alice"))
            let token = try await world.administer { try $0.invite(person, .invitation) }
            let visitor = browser.visitor()
            let taken = try await withThrowingTaskGroup(of: Bool.self) { group in
                for number in 0..<10 {
                    group.addTask {
                        let password = Secret(utf8: "a long password \(number)")
                        return try await world.signIn.accept(token, password: password, visitor).step.refusal == nil
                    }
                }
                return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(taken == 1)
        }
    }

    @Test("it ends after a week, with a newer one, and with the person being disabled")
    func ends() async throws {
        try await SignInWorld.with { world in
            let (browser, person) = (Browser(world), try await world.person("alice"))
            let old = try await world.administer { try $0.invite(person, .invitation) }
            let token = try await world.administer { try $0.invite(person, .invitation) }
            #expect(try await world.signIn.invitation(old, browser.visitor()) == nil)
            world.wait(7 * 86_400 - 1)
            #expect(try await world.signIn.invitation(token, browser.visitor()) != nil)
            world.wait(1)
            #expect(try await world.signIn.invitation(token, browser.visitor()) == nil)
            let third = try await world.administer { try $0.invite(person, .invitation) }
            try await world.administer { try $0.setEnabled(false, person) }
            try await world.administer { try $0.setEnabled(true, person) }
            #expect(try await world.signIn.invitation(third, browser.visitor()) == nil)
        }
    }

    @Test("what is kept of it does not open it")
    func hashed() async throws {
        try await SignInWorld.with { world in
            let (browser, person) = (Browser(world), try await world.person("alice"))
            let token = try await world.administer { try $0.invite(person, .invitation) }
            let kept = try await world.store.read { try $0.invitation(of: person.subject, in: person.accountID) }
            let hash = try #require(kept?.tokenHash)
            #expect(hash != token.revealed())
            #expect(try await world.signIn.invitation(Secret(utf8: hash), browser.visitor()) == nil)
        }
    }

    @Test("a new password asks for the device that there is; sessions of the old one end")
    func passwordReset() async throws {
        try await SignInWorld.with { world in
            let browser = Browser(world)
            let (seed, _) = try await browser.join("alice")
            let person = try await world.person("alice")
            let token = try await world.administer { try $0.resetPassword(person) }.token
            #expect(try await browser.session == nil)
            #expect(try await browser.enter("alice") == .refused(.wrongPassword))
            world.wait(60)
            let answer = try await world.signIn.accept(
                token, password: Secret(utf8: "another password"), browser.visitor())
            #expect(browser.take(answer).offer?.authenticatorApp == true)
            #expect(
                browser.take(try await world.signIn.code(try browser.code(seed), browser.visitor())).signedIn != nil)
        }
    }

    @Test("a link for a new device asks for the password, and registers none beside one that there is")
    func mfaReset() async throws {
        try await SignInWorld.with { world in
            let browser = Browser(world)
            try await browser.join("alice")
            let person = try await world.person("alice")
            let token = try await world.administer { try $0.resetMFA(person) }.token
            #expect(
                try await world.signIn.accept(token, password: Secret(utf8: "wrong one"), browser.visitor()).step
                    == .refused(.wrongPassword))
            let answer = try await world.signIn.accept(token, password: SignInWorld.password, browser.visitor())
            browser.take(answer)
            let second = Browser(world)
            second.jar = Browser.Jar(ticket: browser.jar.ticket)
            let started = second.take(try await world.profile.startAuthenticatorApp(second.visitor()))
            guard case .authenticatorApp = started else {
                Issue.record("no enrolment")
                return
            }
            #expect(try await browser.addApp().recoveryCodes.count == RecoveryCodes.count)
            #expect(
                second.take(
                    try await world.profile.finishAuthenticatorApp(
                        Secret(utf8: "000000"), name: "mine", second.visitor())
                ).refusal == .startAgain)
        }
    }
}
