import CenterStore
import Platform
import Primitives
import Testing

@testable import IdentityCenter

@Suite("Security keys and passkeys sign people in")
struct PasskeyTests {
    /// A person with a password and a key, signed in.
    private func join(_ name: String, _ key: SoftKey, _ browser: Browser) async throws {
        let world = browser.world
        let person = try await world.person(name)
        let token = try await world.administer { try $0.invite(person, .invitation) }
        browser.take(try await world.signIn.accept(token, password: SignInWorld.password, browser.visitor()))
        let step = browser.take(try await world.profile.startPasskey(browser.visitor()))
        let answer = key.create(try #require(step.json))
        let done = browser.take(try await world.profile.finishPasskey(answer, name: "key", browser.visitor()))
        #expect(done.refusal == nil)
        #expect(done.signedIn != nil)
    }

    private func give(_ key: SoftKey, _ browser: Browser) async throws -> SignInStep {
        let world = browser.world
        let step = browser.take(try await world.signIn.passkeyOptions(browser.visitor()))
        let answer = try key.get(try #require(step.json))
        return browser.take(try await world.signIn.passkey(answer, browser.visitor()))
    }

    private func giveAlone(_ key: SoftKey, _ browser: Browser) async throws -> SignInStep {
        let world = browser.world
        let step = browser.take(try await world.signIn.startPasskeyAlone(browser.visitor()))
        let answer = try key.get(try #require(step.json))
        return browser.take(try await world.signIn.passkeyAlone(answer, browser.visitor()))
    }

    @Test("after the password, and alone where the key verifies its user")
    func both() async throws {
        try await SignInWorld.with { world in
            let (browser, key) = (Browser(world), SoftKey())
            try await join("alice", key, browser)
            #expect(try await browser.enter("alice").offer?.passkey == true)
            #expect(try await give(key, browser).signedIn?.session.record.factor == .passkey)
            let alone = try #require(try await giveAlone(key, Browser(world)).signedIn)
            #expect(alone.session.record.factor == .passkeyAlone)
            #expect(alone.session.record.userVerified)
            #expect(alone.session.record.passwordAt == nil)
            #expect(alone.session.hasFreshFactor(at: world.now))
            let party = try await world.store.read { try $0.relyingParty() }
            #expect(party.id == "localhost")
        }
    }

    @Test("but alone only with user verification")
    func verification() async throws {
        try await SignInWorld.with { world in
            let (browser, key) = (Browser(world), SoftKey())
            try await join("alice", key, browser)
            key.verifies = false
            #expect(try await giveAlone(key, browser) == .refused(.notVerified))
            try await browser.enter("alice")
            #expect(try await give(key, browser).signedIn != nil)
        }
    }

    @Test("a key whose counter goes back is refused from then on, also when it goes forward again")
    func cloned() async throws {
        try await SignInWorld.with { world in
            let (browser, key) = (Browser(world), SoftKey())
            key.counter = 40
            try await join("alice", key, browser)
            let session = try #require(try await browser.session)
            try await browser.enter("alice")
            key.counter = 10
            #expect(try await give(key, browser) == .refused(.clonedPasskey))
            key.counter = 100
            #expect(try await giveAlone(key, browser) == .refused(.wrongFactor))
            let device = try #require(try await world.profile.devices(session).devices.first)
            #expect(device.defect == .cloned)
        }
    }

    @Test("an answer is good once, for its own challenge, at its own origin, and with its own key")
    func strangers() async throws {
        try await SignInWorld.with { world in
            let (browser, key) = (Browser(world), SoftKey())
            try await join("alice", key, browser)
            try await browser.enter("alice")
            let step = browser.take(try await world.signIn.passkeyOptions(browser.visitor()))
            let options = try #require(step.json)
            let (answer, visitor) = (try key.get(options), browser.visitor())
            #expect(try await world.signIn.passkey(answer, visitor).step.signedIn != nil)
            #expect(try await world.signIn.passkey(answer, visitor).step.refusal == .startAgain)

            try await browser.enter("alice")
            browser.take(try await world.signIn.passkeyOptions(browser.visitor()))
            #expect(
                try await world.signIn.passkey(try key.get(options), browser.visitor()).step.refusal == .wrongFactor)
            key.origin = "https://evil.example"
            #expect(try await give(key, browser) == .refused(.wrongFactor))
            key.origin = "http://localhost:7380"
            // Another's key of the same id.
            let forged = SoftKey()
            forged.counter = 1000
            #expect(try await give(forged, browser) == .refused(.wrongFactor))
            #expect(try await give(key, browser).signedIn != nil)
        }
    }

    @Test("one person's key is no second factor of another's")
    func othersKey() async throws {
        try await SignInWorld.with { world in
            let (alice, bob) = (Browser(world), Browser(world))
            let (hers, his) = (SoftKey(id: [1, 2, 3, 4]), SoftKey(id: [5, 6, 7, 8]))
            try await join("alice", hers, alice)
            try await join("bob", his, bob)
            try await alice.enter("alice")
            #expect(try await give(his, alice) == .refused(.wrongFactor))
            // Nor is a key registered twice.
            let copy = alice.take(try await world.profile.startPasskey(bob.visitor()))
            #expect(
                alice.take(
                    try await world.profile.finishPasskey(
                        hers.create(try #require(copy.json)), name: "copy",
                        Browser(world, jar: alice.jar.ticket, bob.jar.session).visitor())
                ).refusal == .deviceExists)
        }
    }

    @Test("keys do not wait while strangers guess the password")
    func noDelay() async throws {
        try await SignInWorld.with { world in
            let key = SoftKey()
            try await join("alice", key, Browser(world))
            let thief = Browser(world, at: "203.0.113.9")
            for _ in 0..<10 { try await thief.enter("alice", Secret(utf8: "a wrong password")) }
            #expect(try await giveAlone(key, Browser(world, at: "203.0.113.9")).signedIn != nil)
        }
    }

    @Test("a disabled person's key opens nothing")
    func disabled() async throws {
        try await SignInWorld.with { world in
            let (browser, key) = (Browser(world), SoftKey())
            try await join("alice", key, browser)
            let person = try await world.person("alice")
            try await world.administer { try $0.setEnabled(false, person) }
            #expect(try await giveAlone(key, browser) == .refused(.disabled))
        }
    }

    @Test("a center that moves to another host says so while keys are registered for the former")
    func movedHost() async throws {
        try await SignInWorld.with { world in
            let (browser, key) = (Browser(world), SoftKey())
            try await join("alice", key, browser)
            let moved = PublicSite(host: "id.example.com", origin: "https://id.example.com")
            await #expect(
                throws: RelyingPartyChange(
                    registered: "localhost", host: "id.example.com", formerURL: "https://localhost", count: 1)
            ) { try await world.store.write { try $0.note(moved) } }
            let removed = try await world.store.write { try $0.migrateRelyingParty(to: "id.example.com") }
            #expect(removed.count == 1)
            try await world.store.write { try $0.note(moved) }
            #expect(try await world.store.read { try $0.relyingParty().id } == "id.example.com")
        }
    }

    @Test(
        "there are none at an address, nor in the clear, and that is said",
        arguments: [
            ("127.0.0.1", "http://127.0.0.1:7380", PasskeyObstacle.address("127.0.0.1")),
            ("::1", "http://[::1]:7380", .address("::1")),
            ("id.example.com", "http://id.example.com", .notSecure(origin: "http://id.example.com")),
            ("id.example.com", "https://id.example.com", nil), ("localhost", "http://localhost:1", nil),
        ] as [(String, String, PasskeyObstacle?)])
    func obstacles(_ host: String, _ origin: String, _ expected: PasskeyObstacle?) {
        #expect(PublicSite(host: host, origin: origin).obstacle == expected)
    }
}

extension Browser {
    /// A browser with another's ticket and session.
    convenience init(_ world: SignInWorld, jar ticket: Secret?, _ session: Secret?) {
        self.init(world)
        jar = Jar(ticket: ticket, session: session)
    }
}
