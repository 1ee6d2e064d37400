import CenterStore
import IAMService
import Platform
import Primitives
import Testing

@testable import IdentityCenter

@Suite("Nobody gets past a factor, or to rights, by making it void")
struct DowngradeTests {
    /// A person whose only device is a key, signed in.
    private func join(_ name: String, _ key: SoftKey, _ browser: Browser) async throws -> SignedIn {
        let world = browser.world
        let person = try await world.person(name)
        let token = try await world.administer { try $0.invite(person, .invitation) }
        browser.take(try await world.signIn.accept(token, password: SignInWorld.password, browser.visitor()))
        return try await add(key, browser)
    }

    private func add(_ key: SoftKey, _ browser: Browser) async throws -> SignedIn {
        let step = browser.take(try await browser.world.profile.startPasskey(browser.visitor()))
        let answer = key.create(try #require(step.json))
        let done = browser.take(
            try await browser.world.profile.finishPasskey(answer, name: "key", browser.visitor()))
        return try #require(done.signedIn)
    }

    private func give(_ key: SoftKey, _ browser: Browser) async throws -> SignInStep {
        let step = browser.take(try await browser.world.signIn.passkeyOptions(browser.visitor()))
        return browser.take(
            try await browser.world.signIn.passkey(try key.get(try #require(step.json)), browser.visitor()))
    }

    private func giveAlone(_ key: SoftKey, _ browser: Browser) async throws -> SignInStep {
        let step = browser.take(try await browser.world.signIn.startPasskeyAlone(browser.visitor()))
        return browser.take(
            try await browser.world.signIn.passkeyAlone(try key.get(try #require(step.json)), browser.visitor()))
    }

    @Test(
        "who made a copy of the only key cannot register a device of their own once it is refused",
        arguments: InstanceSettings.WithoutDevice.allCases)
    func clonedKey(_ withoutDevice: InstanceSettings.WithoutDevice) async throws {
        try await SignInWorld.with { world in
            let (owner, thief, key) = (Browser(world), Browser(world), SoftKey())
            key.counter = 40
            let codes = try await join("alice", key, owner).recoveryCodes
            try await world.set { ($0.withoutDevice, $0.allowsRecoveryCodes) = (withoutDevice, false) }
            try await thief.enter("alice")
            key.counter = 10
            #expect(try await give(key, thief) == .refused(.clonedPasskey))
            #expect(try await thief.enter("alice").refusal == .noDevice)
            #expect(try await thief.session == nil)
            #expect(thief.take(try await world.profile.startAuthenticatorApp(thief.visitor())).refusal == .startAgain)
            // The owner's other way in stays.
            try await world.set { $0.allowsRecoveryCodes = true }
            #expect(try await owner.enter("alice").offer?.recoveryCode == true)
            let step = owner.take(try await world.signIn.recoveryCode(try #require(codes.first), owner.visitor()))
            #expect(step.signedIn != nil)
            _ = try await owner.addApp()
        }
    }

    @Test("a page gives an IAM user no more than its policies, its password and its account do")
    func iamUser() async throws {
        try await SignInWorld.with { world in
            let (browser, key) = (Browser(world), SoftKey())
            let (now, account) = (world.now, SignInWorld.account)
            try await world.store.write { writer in
                try writer.insert(UserRecord(accountID: account, id: "AIDAALICE", name: "alice", createdAt: now))
            }
            let hash = try await world.signIn.desk.passwords.hash(SignInWorld.password)
            let profile = LoginProfileRecord(
                accountID: account, userID: "AIDAALICE", passwordHash: hash, passwordResetRequired: false,
                createdAt: now)
            try await world.store.write { try $0.put(profile) }
            browser.take(try await world.signIn.startIAM(account: account, userName: "alice", browser.visitor()))
            browser.take(try await world.signIn.password(SignInWorld.password, browser.visitor()))
            _ = try await add(key, browser)
            #expect(try await giveAlone(key, browser).signedIn != nil)

            let session = try #require(try await browser.session)
            let device = try #require(try await world.profile.devices(session).devices.first)
            await #expect(throws: SignInRefusal.notAllowed("iam:DeactivateMFADevice")) {
                try await world.profile.remove(device.id, session, browser.visitor())
            }
            #expect(try await world.profile.devices(session).devices.count == 1)

            try await world.store.write { try $0.deleteLoginProfile(ofUser: "AIDAALICE", in: account) }
            #expect(try await giveAlone(key, Browser(world)) == .refused(.wrongFactor))

            try await world.store.write { writer in
                try writer.put(profile)
                var record = try #require(try writer.account(account))
                record.member.status = .suspended
                try writer.update(record)
            }
            #expect(try await browser.session == nil)
            #expect(try await giveAlone(key, Browser(world)) == .refused(.disabled))
        }
    }

    @Test("nobody alters what their role sessions are tagged with, by which policies decide")
    func ownTags() async throws {
        try await SignInWorld.with { world in
            let browser = Browser(world)
            try await browser.join("alice")
            let session = try #require(try await browser.session)
            try await world.store.write { writer in
                var instance = try #require(try writer.instances().first)
                instance.accessControlAttributes = [
                    .init(key: "team", sources: ["${path:displayName}"]),
                    .init(key: "zone", sources: ["${path:timezone}"]),
                ]
                try writer.update(instance)
            }
            var details = try #require(try await world.profile.details(session)).details
            let before = details
            (details.displayName, details.timezone, details.familyName) = ("payroll", "Mars", "New")
            #expect(
                try await world.profile.change(details, session, browser.visitor()) == [.displayName, .timezone])
            #expect(try await world.profile.details(session)?.details == before)
            details = before
            details.familyName = "New"
            #expect(try await world.profile.change(details, session, browser.visitor()).isEmpty)
            #expect(try await world.profile.details(session)?.details == details)
        }
    }
}
