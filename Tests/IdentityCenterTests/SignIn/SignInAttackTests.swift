import CenterStore
import Primitives
import Testing

@testable import IdentityCenter

@Suite("Whoever attacks the sign-in gets nowhere")
struct SignInAttackTests {
    @Test("a session's token is another after each step that gives more rights, and the former is good for nothing")
    func fixation() async throws {
        try await SignInWorld.with { world in
            let browser = Browser(world)
            // A token that an attacker put there is not taken over.
            browser.jar = Browser.Jar(session: Secret(utf8: "planted"))
            let (seed, _) = try await browser.join("alice")
            let first = try #require(browser.jar.session)
            #expect(first != Secret(utf8: "planted"))
            world.wait(700)
            browser.take(try await world.signIn.startConfirmation(browser.visitor()))
            browser.take(try await world.signIn.code(try browser.code(seed), browser.visitor()))
            let second = try #require(browser.jar.session)
            #expect(second != first)
            let thief = Browser(world)
            thief.jar = Browser.Jar(session: first)
            #expect(try await thief.session == nil)
            #expect(try await browser.session?.hasFreshFactor(at: world.now) == true)
        }
    }

    @Test("a ticket leads on once, whoever holds a copy of it")
    func ticketReuse() async throws {
        try await SignInWorld.with { world in
            let browser = Browser(world)
            let (seed, _) = try await browser.join("alice")
            world.wait(60)
            let thief = Browser(world)
            browser.take(try await world.signIn.start("alice", browser.visitor()))
            let beforePassword = browser.jar.ticket
            browser.take(try await world.signIn.password(SignInWorld.password, browser.visitor()))
            thief.jar = Browser.Jar(ticket: browser.jar.ticket)
            browser.take(try await world.signIn.code(try browser.code(seed), browser.visitor()))
            world.wait(60)
            #expect(
                thief.take(try await world.signIn.code(try thief.code(seed), thief.visitor())).refusal == .startAgain)
            // Nor does the password's ticket lead past the password.
            thief.jar = Browser.Jar(ticket: beforePassword)
            #expect(
                thief.take(try await world.signIn.code(try thief.code(seed), thief.visitor())).refusal == .startAgain)
        }
    }

    @Test("a ticket ends after a quarter of an hour, and with the password that it rests on")
    func ticketEnds() async throws {
        try await SignInWorld.with { world in
            let browser = Browser(world)
            let (seed, _) = try await browser.join("alice")
            let person = try await world.person("alice")
            world.wait(60)
            try await browser.enter("alice")
            world.wait(900)
            #expect(
                browser.take(try await world.signIn.code(try browser.code(seed), browser.visitor())).refusal
                    == .startAgain)
            try await browser.enter("alice")
            world.wait(60)
            try await world.administer { _ = try $0.resetPassword(person) }
            #expect(
                browser.take(try await world.signIn.code(try browser.code(seed), browser.visitor())).refusal
                    == .startAgain)
        }
    }

    @Test("a code is good once")
    func replay() async throws {
        try await SignInWorld.with { world in
            let browser = Browser(world)
            let (seed, _) = try await browser.join("alice")
            world.wait(60)
            let code = try browser.code(seed)
            try await browser.enter("alice")
            #expect(browser.take(try await world.signIn.code(code, browser.visitor())).signedIn != nil)
            let thief = Browser(world)
            try await thief.enter("alice")
            #expect(thief.take(try await world.signIn.code(code, thief.visitor())).refusal == .wrongFactor)
        }
    }

    @Test("of one code sent by many at once, one is taken")
    func race() async throws {
        try await SignInWorld.with { world in
            let browser = Browser(world)
            let (seed, _) = try await browser.join("alice")
            world.wait(60)
            try await browser.enter("alice")
            let (code, visitor) = (try browser.code(seed), browser.visitor())
            let taken = try await withThrowingTaskGroup(of: Bool.self) { group in
                for _ in 0..<20 {
                    group.addTask { try await world.signIn.code(code, visitor).step.signedIn != nil }
                }
                return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(taken == 1)
        }
    }

    @Test("of fifty codes sent at once, a few are looked at")
    func fiftyCodes() async throws {
        try await SignInWorld.with { world in
            let browser = Browser(world)
            try await browser.join("alice")
            world.wait(60)
            let thief = Browser(world)
            try await thief.enter("alice")
            let visitor = thief.visitor()
            let looked = try await withThrowingTaskGroup(of: Bool.self) { group in
                for number in 0..<50 {
                    group.addTask {
                        let code = Secret(utf8: String(100_000 + number * 7))
                        return try await world.signIn.code(code, visitor).step.refusal == .wrongFactor
                    }
                }
                return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(looked == 6)
        }
    }

    @Test("cookies of one scheme are good for no other")
    func schemes() async throws {
        try await SignInWorld.with { world in
            let browser = Browser(world)
            let (seed, _) = try await browser.join("alice")
            #expect(try await world.signIn.session(browser.visitor(secure: true)) == nil)
            #expect(try await world.signIn.session(browser.visitor()) != nil)
            world.wait(60)
            try await browser.enter("alice")
            #expect(
                try await world.signIn.code(try browser.code(seed), browser.visitor(secure: true)).step.refusal
                    == .startAgain)
            let person = try await world.person("alice")
            let browsers = world.signIn.desk.browsers
            #expect(browsers.key(browser.visitor(), person.subject, in: person.accountID) != nil)
            #expect(browsers.key(browser.visitor(secure: true), person.subject, in: person.accountID) == nil)
        }
    }

    @Test("a disabled person is out at once, and stays out with the right password")
    func disabled() async throws {
        try await SignInWorld.with { world in
            let browser = Browser(world)
            let (seed, _) = try await browser.join("alice")
            let person = try await world.person("alice")
            world.wait(60)
            let half = Browser(world)
            try await half.enter("alice")
            try await world.administer { try $0.setEnabled(false, person) }
            #expect(try await browser.session == nil)
            #expect(try await world.signIn.code(try half.code(seed), half.visitor()).step.refusal == .disabled)
            #expect(try await browser.enter("alice") == .refused(.disabled))
            // Who does not know the password does not learn it.
            #expect(try await browser.enter("alice", Secret(utf8: "wrong")) == .refused(.wrongPassword))
            let revoked = try await world.store.read { try $0.revocations().map(\.accessKeyID) }
            #expect(revoked.contains(try #require(person.subject.userID)))
            try await world.administer { try $0.setEnabled(true, person) }
            #expect(try await browser.session == nil)
            world.wait(60)
            #expect(try await browser.enter("alice").offer != nil)
        }
    }

    @Test("a recovery code is good once, for its owner, while there are any")
    func recoveryCodes() async throws {
        try await SignInWorld.with { world in
            let alice = Browser(world)
            let codes = try await alice.join("alice").recoveryCodes
            let others = try await Browser(world).join("bob").recoveryCodes
            try await alice.enter("alice")
            #expect(
                alice.take(try await world.signIn.recoveryCode(others[0], alice.visitor())).refusal == .wrongFactor)
            // As people type it.
            let typed = Secret(utf8: codes[0].revealed().uppercased().replacing("-", with: " "))
            #expect(alice.take(try await world.signIn.recoveryCode(typed, alice.visitor())).signedIn != nil)
            try await alice.enter("alice")
            #expect(
                alice.take(try await world.signIn.recoveryCode(codes[0], alice.visitor())).refusal == .wrongFactor)
            try await world.set { $0.allowsRecoveryCodes = false }
            #expect(try await alice.enter("alice").offer?.recoveryCode == false)
            #expect(
                alice.take(try await world.signIn.recoveryCode(codes[1], alice.visitor())).refusal
                    == .noRecoveryCodes)
        }
    }

    @Test("a browser that one person trusts spares nobody else the second factor")
    func trustedBrowser() async throws {
        try await SignInWorld.with { world in
            try await world.set { $0.mfaMode = .contextAware }
            let alice = Browser(world)
            let (seed, _) = try await alice.join("alice")
            try await Browser(world).join("bob")
            #expect(try await alice.enter("alice", seed: seed, trusting: true).signedIn != nil)
            #expect(try await alice.enter("alice").signedIn?.session.record.factor == .trustedBrowser)
            #expect(try await alice.enter("alice").signedIn?.session.record.secondFactorAt == nil)
            let bob = Browser(world)
            bob.jar = Browser.Jar(trusted: alice.jar.trusted)
            #expect(try await bob.enter("bob").offer != nil)
            // Trust ends with its time, and where every sign-in asks.
            try await world.set { $0.mfaMode = .alwaysOn }
            #expect(try await alice.enter("alice").offer != nil)
            try await world.set { $0.mfaMode = .contextAware }
            world.wait(30 * 86_400)
            #expect(try await alice.enter("alice").offer != nil)
        }
    }
}
