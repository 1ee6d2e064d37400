import CenterStore
import IAMService
import Platform
import Primitives
import Testing

@testable import IdentityCenter

@Suite("Guessing is slowed down, and keeps nobody out")
struct ThrottlingTests {
    private static let wrong = Secret(utf8: "a wrong password")

    @Test("a stranger waits longer each time, up to a limit, and the right password does not come in between")
    func delays() async throws {
        try await SignInWorld.with { world in
            try await Browser(world).join("alice")
            let thief = Browser(world, at: "203.0.113.9")
            for _ in 0..<6 { #expect(try await thief.enter("alice", Self.wrong) == .refused(.wrongPassword)) }
            var waits: [Int64] = []
            for _ in 0..<12 {
                guard case .refused(.tooManyAttempts(let seconds)) = try await thief.enter("alice") else {
                    Issue.record("not slowed down")
                    return
                }
                waits.append(seconds)
                world.wait(seconds)
                #expect(try await thief.enter("alice", Self.wrong) == .refused(.wrongPassword))
            }
            #expect(waits == waits.sorted())
            #expect(waits.first == 2)
            #expect(waits.last == 900)
        }
    }

    @Test("strangers at many addresses, all day long, do not keep the owner out of a browser of their own")
    func lockout() async throws {
        try await SignInWorld.with { world in
            let owner = Browser(world)
            let (seed, _) = try await owner.join("alice")
            for number in 0..<40 {
                let thief = Browser(world, at: "203.0.113.\(number)")
                try await thief.enter("alice", Self.wrong)
            }
            let stranger = try await Browser(world, at: "192.0.2.1").enter("alice")
            guard case .refused(.tooManyAttempts) = stranger else {
                Issue.record("a stranger was let in: \(stranger)")
                return
            }
            world.wait(30)
            #expect(try await owner.enter("alice").offer != nil)
            #expect(owner.take(try await world.signIn.code(try owner.code(seed), owner.visitor())).signedIn != nil)
        }
    }

    @Test("a stolen token of a known browser is no way around: it waits by itself, and knows its own person alone")
    func knownBrowser() async throws {
        try await SignInWorld.with { world in
            let owner = Browser(world)
            try await owner.join("alice")
            try await Browser(world).join("bob")
            let thief = Browser(world, at: "203.0.113.9")
            thief.jar = Browser.Jar(known: owner.jar.known)
            for _ in 0..<6 { try await thief.enter("alice", Self.wrong) }
            guard case .refused(.tooManyAttempts) = try await thief.enter("alice") else {
                Issue.record("not slowed down")
                return
            }
            let browsers = world.signIn.desk.browsers
            let bob = try await world.person("bob")
            #expect(browsers.key(thief.visitor(), bob.subject, in: bob.accountID) == nil)
            // Others go on.
            #expect(try await Browser(world).enter("alice").offer != nil)
        }
    }

    @Test("one address that tries many names is slowed down, and its neighbours in IPv6 with it")
    func address() async throws {
        try await SignInWorld.with { world in
            for number in 0..<21 {
                let thief = Browser(world, at: "2001:db8:1:2::\(number)")
                #expect(try await thief.enter("nobody\(number)", Self.wrong) == .refused(.wrongPassword))
            }
            guard case .refused(.tooManyAttempts) = try await Browser(world, at: "2001:db8:1:2:ffff::1").enter("who")
            else {
                Issue.record("not slowed down")
                return
            }
            #expect(try await Browser(world, at: "2001:db8:1:3::1").enter("who") == .refused(.wrongPassword))
        }
    }

    @Test("delays survive a restart")
    func restart() async throws {
        try await SignInWorld.with { world in
            try await Browser(world).join("alice")
            let thief = Browser(world, at: "203.0.113.9")
            for _ in 0..<6 { try await thief.enter("alice", Self.wrong) }
            let again = SignInServices(
                store: world.store, gate: world.gate, sealer: world.sealer, entropy: .system,
                passwords: PasswordHasher(cost: PasswordCost(logRounds: 2), entropy: .system),
                site: world.services.site)
            thief.take(try await again.signIn.start("alice", thief.visitor()))
            guard
                case .refused(.tooManyAttempts) = try await again.signIn.password(
                    SignInWorld.password, thief.visitor()
                ).step
            else {
                Issue.record("forgotten")
                return
            }
        }
    }

    @Test("what strangers type fills no more rows than there may be, and those of accounts stay")
    func bounded() async throws {
        try await SignInWorld.with { world in
            let now = world.now
            try await world.store.write { writer in
                for number in 0..<50 {
                    let later = now.adding(seconds: Int64(number))
                    try writer.put(ThrottleRecord(.unknownName, "n\(number)", in: SignInWorld.account, at: later))
                    try writer.put(ThrottleRecord(.account, "a\(number)", in: SignInWorld.account, at: later))
                }
                try writer.pruneThrottles(before: now.adding(seconds: -1), keeping: 10)
                let names = try (0..<50).filter {
                    try writer.throttle(.unknownName, "n\($0)", in: SignInWorld.account) != nil
                }
                #expect(names == Array(40..<50))
                let accounts = try (0..<50).filter {
                    try writer.throttle(.account, "a\($0)", in: SignInWorld.account) != nil
                }
                #expect(accounts.count == 50)
            }
        }
    }

    /// What somebody sees of an attempt, and what the center did for it.
    private struct Observed: Hashable {
        var step: [String]
        var hashes: Int
    }

    @Test("whether somebody exists shows neither in the answers nor in the work, attempt by attempt")
    func enumeration() async throws {
        try await SignInWorld.with { world in
            try await Browser(world).join("alice")
            try await Browser(world).join("carol")
            try await world.person("invited")
            let carol = try await world.person("carol")
            try await world.administer { try $0.setEnabled(false, carol) }
            var seen: [Observed] = []
            for (number, name) in ["alice", "carol", "invited", "nobody", "who@example.com"].enumerated() {
                let thief = Browser(world, at: "203.0.113.\(number)")
                var observed = Observed(step: [], hashes: 0)
                let before = world.hashed
                for _ in 0..<9 { observed.step.append("\(try await thief.enter(name, Self.wrong))") }
                observed.hashes = world.hashed - before
                seen.append(observed)
            }
            #expect(Set(seen).count == 1)
            #expect(seen.first?.hashes == 6)
        }
    }

    @Test("where as many wait as may, the next is told so at once and is not counted as wrong")
    func busy() async throws {
        try await SignInWorld.with(hashing: 0) { world in
            let now = world.now
            let person = try await world.person("alice")
            try await world.store.write { writer in
                try writer.put(
                    SignInPasswordRecord(
                        accountID: person.accountID, userID: try #require(person.subject.userID),
                        passwordHash: Secret(utf8: "x"), changedAt: now))
            }
            let browser = Browser(world)
            for _ in 0..<30 { #expect(try await browser.enter("alice") == .refused(.busy)) }
            #expect(world.hashed == 0)
            let record = try await world.store.read {
                try $0.throttle(.account, person.subject.text, in: person.accountID)
            }
            #expect(record?.failures == 0)
            #expect(record?.spent == 0)
        }
    }

    @Test(
        "addresses of one network count as one",
        arguments: [
            ("192.0.2.1", "192.0.2.1"), ("2001:db8::1", "2001:db8:0:0::/64"), ("::1", "0:0:0:0::/64"),
            ("2001:0DB8:0001:0002:3:4:5:6", "2001:db8:1:2::/64"), ("::ffff:192.0.2.1", "192.0.2.1"),
            ("fe80::1%eth0", "fe80:0:0:0::/64"), ("1:2::", "1:2:0:0::/64"),
        ])
    func addressKeys(_ address: String, _ key: String) {
        #expect(AddressKey.of(address) == key)
    }
}
