import CenterStore
import Primitives
import Testing

@testable import IdentityCenter

@Suite("People look after their own devices, sessions and passwords")
struct ProfileTests {
    private func refusal(_ body: () async throws -> Void) async throws -> SignInRefusal? {
        do {
            try await body()
            return nil
        } catch let refusal as SignInRefusal {
            return refusal
        }
    }

    @Test("the last device stays where one is required, and goes where none is")
    func lastDevice() async throws {
        try await SignInWorld.with { world in
            let browser = Browser(world)
            try await browser.join("alice")
            let session = try #require(try await browser.session)
            let device = try #require(try await world.profile.devices(session).devices.first)
            #expect(
                try await refusal { try await world.profile.remove(device.id, session, browser.visitor()) }
                    == .lastDevice)
            try await world.set { $0.withoutDevice = .allow }
            #expect(
                try await refusal { try await world.profile.remove(device.id, session, browser.visitor()) } == nil)
            #expect(try await world.profile.devices(session).devices.isEmpty)
        }
    }

    @Test("adding and removing asks for a factor that was given within minutes")
    func fresh() async throws {
        try await SignInWorld.with { world in
            let browser = Browser(world)
            let (seed, _) = try await browser.join("alice")
            world.wait(601)
            let session = try #require(try await browser.session)
            let device = try #require(try await world.profile.devices(session).devices.first)
            #expect(
                browser.take(try await world.profile.startAuthenticatorApp(browser.visitor())).refusal
                    == .confirmationNeeded)
            #expect(
                browser.take(try await world.profile.startPasskey(browser.visitor())).refusal == .confirmationNeeded)
            #expect(
                try await refusal { try await world.profile.remove(device.id, session, browser.visitor()) }
                    == .confirmationNeeded)
            #expect(
                try await refusal { _ = try await world.profile.renewRecoveryCodes(session, browser.visitor()) }
                    == .confirmationNeeded)
            browser.take(try await world.signIn.startConfirmation(browser.visitor()))
            #expect(
                browser.take(try await world.signIn.code(try browser.code(seed), browser.visitor())).signedIn != nil)
            _ = try await browser.addApp()
            let renewed = try #require(try await browser.session)
            #expect(try await world.profile.devices(renewed).devices.count == 2)
            #expect(try await !world.profile.devices(renewed).canAddApp)
            #expect(
                browser.take(try await world.profile.startAuthenticatorApp(browser.visitor())).refusal
                    == .tooManyDevices(limit: 2))
        }
    }

    @Test("nobody touches another's devices and sessions")
    func others() async throws {
        try await SignInWorld.with { world in
            let (alice, bob) = (Browser(world), Browser(world))
            try await alice.join("alice")
            try await bob.join("bob")
            let (hers, his) = (try #require(try await alice.session), try #require(try await bob.session))
            let device = try #require(try await world.profile.devices(hers).devices.first)
            #expect(
                try await refusal { try await world.profile.remove(device.id, his, bob.visitor()) } == .notFound)
            #expect(
                try await refusal { try await world.profile.rename(device.id, to: "x", his, bob.visitor()) }
                    == .notFound)
            #expect(
                try await refusal { try await world.profile.endSession(hers.record.id, his, bob.visitor()) }
                    == .notFound)
            // A ticket for a device is good with its own session alone.
            let thief = Browser(world)
            alice.take(try await world.profile.startAuthenticatorApp(alice.visitor()))
            thief.jar = Browser.Jar(ticket: alice.jar.ticket, session: bob.jar.session)
            #expect(
                thief.take(
                    try await world.profile.finishAuthenticatorApp(
                        Secret(utf8: "123456"), name: "mine", thief.visitor())
                ).refusal == .startAgain)
        }
    }

    @Test("a session that is ended takes what came of it along")
    func endSession() async throws {
        try await SignInWorld.with { world in
            let (first, second) = (Browser(world), Browser(world))
            let (seed, _) = try await first.join("alice")
            try await second.enter("alice", seed: seed)
            let session = try #require(try await first.session)
            let list = try await world.profile.sessions(session, at: world.now)
            #expect(list.count == 2)
            let other = try #require(list.first { !$0.isCurrent })
            try await world.profile.endSession(other.id, session, first.visitor())
            #expect(try await second.session == nil)
            #expect(try await first.session != nil)
            let revoked = try await world.store.read { try $0.revocations().map(\.accessKeyID) }
            #expect(revoked == [other.id])
        }
    }

    @Test("another password ends all other sessions, and this one gets another token")
    func changePassword() async throws {
        try await SignInWorld.with { world in
            let (first, second) = (Browser(world), Browser(world))
            let (seed, _) = try await first.join("alice")
            try await second.enter("alice", seed: seed)
            let session = try #require(try await first.session)
            let new = Secret(utf8: "quite another one")
            let former = first.jar.session
            #expect(
                first.take(
                    try await world.profile.changePassword(Secret(utf8: "wrong"), to: new, session, first.visitor())
                ).refusal == .wrongPassword)
            #expect(
                first.take(
                    try await world.profile.changePassword(
                        SignInWorld.password, to: SignInWorld.password, session, first.visitor())
                ).refusal == .password(.isUnchanged))
            #expect(
                first.take(
                    try await world.profile.changePassword(SignInWorld.password, to: new, session, first.visitor())
                ).signedIn != nil)
            #expect(first.jar.session != former)
            #expect(try await first.session != nil)
            #expect(try await second.session == nil)
            #expect(try await second.enter("alice") == .refused(.wrongPassword))
            #expect(try await second.enter("alice", new).offer != nil)
        }
    }

    @Test(
        "names of devices are a line that can be shown",
        arguments: [
            ("  my   key ", "my key"), ("", nil), ("a\u{0}b", nil), ("a\u{202E}b", nil),
            (String(repeating: "x", count: 65), nil), ("Schlüssel 🔑", "Schlüssel 🔑"),
        ] as [(String, String?)])
    func names(_ text: String, _ expected: String?) {
        #expect((try? DeviceName.checked(text)) == expected)
    }
}
