import CenterStore
import Primitives
import Testing

@testable import IdentityCenter

@Suite("A person signs in")
struct SignInTests {
    @Test("by invitation, with a password and a first device; then with both")
    func wholeWay() async throws {
        try await SignInWorld.with { world in
            let browser = Browser(world)
            let (seed, codes) = try await browser.join("alice")
            #expect(codes.count == RecoveryCodes.count)
            #expect(Set(codes.map { $0.revealed() }).count == codes.count)
            let first = try #require(try await browser.session)
            #expect(first.person.userName == "alice")
            #expect(first.record.id.hasPrefix("sis-"))
            #expect(first.hasFreshFactor(at: world.now))
            #expect(try await world.signIn.signOut(browser.visitor()).session == .forget)
            #expect(try await browser.session == nil)

            let other = Browser(world)
            world.wait(60)
            let step = try await other.enter("ALICE")
            #expect(step.offer?.authenticatorApp == true)
            #expect(step.offer?.recoveryCode == true)
            #expect(step.offer?.canTrust == false)
            let done = other.take(try await world.signIn.code(try other.code(seed), other.visitor()))
            let signedIn = try #require(done.signedIn)
            #expect(signedIn.session.record.factor == .authenticatorApp)
            #expect(signedIn.recoveryCodes.isEmpty)
        }
    }

    @Test("and comes back to where they wanted to go")
    func destination() async throws {
        try await SignInWorld.with { world in
            let browser = Browser(world)
            let (seed, _) = try await browser.join("alice")
            world.wait(60)
            browser.take(try await world.signIn.start("alice", destination: "/authorize?x=1", browser.visitor()))
            browser.take(try await world.signIn.password(SignInWorld.password, browser.visitor()))
            let step = browser.take(try await world.signIn.code(try browser.code(seed), browser.visitor()))
            #expect(step.signedIn?.destination == "/authorize?x=1")
        }
    }

    @Test("as the settings have it without a device", arguments: InstanceSettings.WithoutDevice.allCases)
    func withoutDevice(_ choice: InstanceSettings.WithoutDevice) async throws {
        try await SignInWorld.with { world in
            let browser = Browser(world)
            try await browser.join("alice")
            let person = try await world.person("alice")
            try await world.administer { try $0.removeDevices(person) }
            try await world.set { $0.withoutDevice = choice }
            #expect(try await browser.session == nil)
            let step = try await browser.enter("alice")
            switch (choice, step) {
            case (.requireRegistration, .registration(let offer)): #expect(offer.authenticatorApp && offer.passkey)
            case (.block, .refused(.noDevice)): break
            case (.allow, .signedIn(let signedIn)): #expect(signedIn.session.record.factor == .none)
            default: Issue.record("\(choice) led to \(step)")
            }
        }
    }

    @Test("for as long as the settings have it, and no longer")
    func expiry() async throws {
        try await SignInWorld.with { world in
            try await world.set { $0.sessionDuration = 900 }
            let browser = Browser(world)
            try await browser.join("alice")
            world.wait(899)
            #expect(try await browser.session != nil)
            world.wait(1)
            #expect(try await browser.session == nil)
        }
    }

    @Test("with a password written with other characters for the same letters")
    func normalization() async throws {
        try await SignInWorld.with { world in
            let browser = Browser(world)
            let person = try await world.person("alice")
            let token = try await world.administer { try $0.invite(person, .invitation) }
            // The ligature and the composed letter on one keyboard, others on the next.
            let chosen = Secret(utf8: "ﬁne caf\u{e9} au lait")
            let typed = Secret(utf8: "fine cafe\u{301} au lait")
            browser.take(try await world.signIn.accept(token, password: chosen, browser.visitor()))
            let (seed, _) = try await browser.addApp()
            world.wait(60)
            let step = try await browser.enter("alice", typed)
            #expect(step.offer != nil)
            #expect(
                browser.take(try await world.signIn.code(try browser.code(seed), browser.visitor())).signedIn != nil)
        }
    }
}
