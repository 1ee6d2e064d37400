import AWSProtocols
import CenterGate
import CenterStore
import Platform
import Primitives
import Synchronization
import Testing

@testable import IdentityCenter

@Suite("What administrators do to people goes through the policies and into the log")
struct PeopleOperationsTests {
    /// The operations, by the actions that policies name.
    static let actions = [
        "VerifyEmail", "DisableUser", "EnableUser", "UpdatePassword", "DeleteMfaDeviceForUser",
        "RequireMfaDeviceForUser", "ListMfaDevicesForUser",
    ]
    static let making = ["VerifyEmail", "UpdatePassword", "DeleteMfaDeviceForUser"]

    private func operation(_ action: String, _ world: SignInWorld) throws -> AnyGateOperation {
        let people = world.services.people
        let all = [
            people.inviteUser, people.disableUser, people.enableUser, people.resetPassword, people.resetMFA,
            people.requireNewDevice, people.describeSignIn,
        ]
        return try #require(all.first { $0.model.name == action })
    }

    private func allow(_ actions: [String]) -> String {
        let list = actions.map { "\"sso-directory:\($0)\"" }.joined(separator: ",")
        return #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":[\#(list)],"Resource":"*"}]}"#
    }

    @Test("an administrator may, and the event says who did it, and no secret", arguments: actions)
    func allowed(_ action: String) async throws {
        try await SignInWorld.with { world in
            let caller = try await world.administrator().caller
            let alice = try await world.person("alice")
            let answer = await world.perform(try operation(action, world), on: alice, as: caller)
            #expect(answer.error == nil)
            let event = try #require(try world.events().last)
            #expect(event["eventName"]?.stringValue == action)
            #expect(event["eventSource"]?.stringValue == "sso-directory.amazonaws.com")
            #expect(event["userIdentity"]?["arn"]?.stringValue == caller.arn)
            #expect(caller.arn.hasSuffix("/admin"))
            #expect(event["errorCode"] == nil)
            #expect(event["requestParameters"]?["userId"]?.stringValue == alice.subject.userID)
            let link = answer.text("InvitationUrl")
            #expect((link != nil) == Self.making.contains(action))
            if let token = link?.split(separator: "=").last {
                let written = try world.events().map { "\($0)" }.joined()
                #expect(token.utf8.count >= 40 && !written.contains(token))
                #expect(!written.contains(BrowserToken.hash(Secret(utf8: String(token)))))
            }
        }
    }

    @Test("who has no policy for it may not, nothing is done, and the event tells of the refusal", arguments: actions)
    func denied(_ action: String) async throws {
        try await SignInWorld.with { world in
            try await Browser(world).join("alice")
            let alice = try #require(try await world.store.read { try $0.person(named: "alice") })
            let policy = allow(Self.actions.filter { $0 != action })
            let caller = try await world.restricted("helper", policy: policy)
            let answer = await world.perform(try operation(action, world), on: alice, as: caller)
            let error = try #require(answer.error)
            #expect(error.code == "AccessDeniedException" || error.code == "AccessDenied")
            #expect(error.message.contains("sso-directory:\(action)"))
            let after = try await world.store.read { reader in
                (
                    try reader.passwordHash(of: alice) != nil, try reader.person(named: "alice")?.isEnabled,
                    try reader.authenticatorApps(of: alice.subject, in: alice.accountID).count,
                    try reader.invitation(of: alice.subject, in: alice.accountID) == nil
                )
            }
            #expect(after.0 && after.1 == true && after.2 == 1 && after.3)
            let event = try #require(try world.events().last)
            #expect(event["eventName"]?.stringValue == action && event["errorCode"]?.stringValue == error.code)
            #expect(event["userIdentity"]?["arn"]?.stringValue == caller.arn)
        }
    }

    @Test("a person whom nobody knows, and another store, are refused and change nothing", arguments: actions)
    func unknown(_ action: String) async throws {
        try await SignInWorld.with { world in
            let caller = try await world.administrator().caller
            let alice = try await world.person("alice")
            let id = try #require(alice.subject.userID)
            for (store, user) in [
                (alice.identityStoreID, "00000000-0000-0000-0000-000000000000"), ("d-0000000000", id),
                (alice.identityStoreID, "alice"), (alice.identityStoreID, id + "' OR '1'='1"),
                (alice.identityStoreID, id.uppercased() + "x"), ("%", id),
            ] {
                let answer = await world.perform(
                    try operation(action, world), ["IdentityStoreId": .string(store), "UserId": .string(user)],
                    as: caller)
                #expect(answer.error?.code == "ResourceNotFoundException", "\(store) \(user)")
            }
            #expect(try await world.store.read { try $0.invitation(of: alice.subject, in: alice.accountID) } == nil)
        }
    }

    @Test("input that is no input is refused before anything is looked up", arguments: actions)
    func hostile(_ action: String) async throws {
        try await SignInWorld.with { world in
            let (person, caller) = try await world.administrator()
            let store = WireValue.string(person.identityStoreID)
            let inputs: [WireFields] = [
                [:], ["IdentityStoreId": store], ["UserId": .string("x")],
                ["IdentityStoreId": store, "UserId": .string("")],
                ["IdentityStoreId": store, "UserId": .string(String(repeating: "a", count: 65))],
                ["IdentityStoreId": .string(String(repeating: "d", count: 4096)), "UserId": .string("x")],
            ]
            for input in inputs {
                let answer = await world.perform(try operation(action, world), input, as: caller)
                #expect(answer.error?.httpStatus == 400 && answer.error?.code == "ValidationException", "\(input)")
            }
        }
    }

    @Test("somebody of another account may not, whatever that account allows")
    func anotherAccount() async throws {
        try await SignInWorld.with { world in
            try await world.store.write { writer in
                try writer.insert(AccountRecord(id: "210987654321", createdAt: Timestamp(seconds: 1)))
            }
            let alice = try await world.person("alice")
            let root = Caller(kind: .root, accountID: "210987654321", accessKeyID: "AKIA")
            for action in Self.actions {
                let answer = await world.perform(try operation(action, world), on: alice, as: root)
                #expect(answer.error?.code.hasPrefix("AccessDenied") == true, "\(action)")
            }
        }
    }

    @Test("an invitation is for who has no password, and a disabled person gets no link")
    func conflicts() async throws {
        try await SignInWorld.with { world in
            let (people, caller) = (world.services.people, try await world.administrator().caller)
            try await Browser(world).join("alice")
            let alice = try #require(try await world.store.read { try $0.person(named: "alice") })
            #expect(await world.perform(people.inviteUser, on: alice, as: caller).error?.code == "ConflictException")
            #expect(await world.perform(people.disableUser, on: alice, as: caller).error == nil)
            for operation in [people.inviteUser, people.resetPassword, people.resetMFA] {
                let error = await world.perform(operation, on: alice, as: caller).error
                #expect(error?.code == "ConflictException" && error?.message.contains("enable them") == true)
            }
            let left = try await world.store.read { reader in
                (
                    try reader.passwordHash(of: alice) != nil,
                    try reader.authenticatorApps(of: alice.subject, in: alice.accountID).count
                )
            }
            #expect(left.0 && left.1 == 1)
        }
    }

    @Test("disabling ends the sessions and the open link; enabling gives neither back")
    func disabling() async throws {
        try await SignInWorld.with { world in
            let (people, caller) = (world.services.people, try await world.administrator().caller)
            let (browser, bob) = (Browser(world), try await world.person("bob"))
            try await browser.join("alice")
            let alice = try #require(try await world.store.read { try $0.person(named: "alice") })
            let link = try #require(await world.perform(people.inviteUser, on: bob, as: caller).text("InvitationUrl"))
            let token = Secret(utf8: String(try #require(link.split(separator: "=").last)))
            #expect(try await world.signIn.invitation(token, browser.visitor()) != nil)
            for person in [alice, bob] {
                #expect(await world.perform(people.disableUser, on: person, as: caller).error == nil)
            }
            #expect(try await browser.session == nil)
            #expect(try await world.signIn.invitation(token, browser.visitor()) == nil)
            for person in [alice, bob] {
                #expect(await world.perform(people.enableUser, on: person, as: caller).error == nil)
            }
            #expect(try await browser.session == nil)
            #expect(try await world.signIn.invitation(token, browser.visitor()) == nil)
        }
    }

    @Test("the last administrator can disable himself, and the machine's owner brings him back")
    func lastAdministrator() async throws {
        try await SignInWorld.with { world in
            let (people, (person, caller)) = (world.services.people, try await world.administrator())
            #expect(await world.perform(people.disableUser, on: person, as: caller).error == nil)
            let gone = try await Assignments(store: world.store).roles(
                ofUser: try #require(person.subject.userID), in: SignInWorld.account)
            #expect(gone.isEmpty)
            try await world.administer { try $0.setEnabled(true, person) }
            let again = try await world.caller(person)
            #expect(await world.perform(people.describeSignIn, on: person, as: again).error == nil)
        }
    }

    @Test("a reset says for whom it is what: who never had a password is invited, not asked for another")
    func purposes() async throws {
        let letters = Mutex<[String]>([])
        let mailer = InvitationMailer(
            program: "/x", sender: try #require(MailAddress("c@example.com")), environment: Environment([:])
        ) { command in
            if case .bytes(let bytes) = command.input {
                letters.withLock { $0.append(String(decoding: bytes, as: UTF8.self)) }
            }
            return 0
        }
        try await SignInWorld.with(mailer: mailer) { world in
            let (people, caller) = (world.services.people, try await world.administrator().caller)
            try await Browser(world).join("alice")
            let alice = try #require(try await world.store.read { try $0.person(named: "alice") })
            let bob = try await world.person("bob")
            for (operation, person) in [
                (people.resetPassword, bob), (people.resetMFA, bob), (people.resetMFA, alice),
                (people.resetPassword, alice),
            ] {
                let answer = await world.perform(operation, on: person, as: caller)
                #expect(answer.text("SentTo") == "\(person.userName)@example.com")
                // Who sent it does not see it as well.
                #expect(answer.text("InvitationUrl") == nil)
            }
            let subjects = letters.withLock { letters in
                letters.map { $0.split(separator: "\n").first { $0.hasPrefix("Subject: ") } }
            }
            #expect(
                subjects == [
                    "Subject: Your invitation to sign in", "Subject: Your invitation to sign in",
                    "Subject: Register a new device", "Subject: Choose a new password",
                ])
        }
    }

    @Test("where the program sends nothing, the administrator gets the link, and the log does not")
    func failingProgram() async throws {
        let mailer = InvitationMailer(
            program: "/x", sender: try #require(MailAddress("c@example.com")), environment: Environment([:])
        ) { _ in 75 }
        try await SignInWorld.with(mailer: mailer) { world in
            let caller = try await world.administrator().caller
            let alice = try await world.person("alice")
            let answer = await world.perform(world.services.people.inviteUser, on: alice, as: caller)
            let token = try #require(answer.text("InvitationUrl")?.split(separator: "=").last)
            #expect(answer.text("SentTo") == nil)
            #expect(try !world.events().map { "\($0)" }.joined().contains(token))
        }
    }
}
