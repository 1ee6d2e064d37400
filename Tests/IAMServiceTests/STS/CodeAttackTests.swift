import AWSProtocols
import CenterGate
import CenterStore
import OneTimePassword
import Platform
import Primitives
import SigV4
import Testing

@testable import IAMService

extension STSCenter {
    /// Another key of the user, as CreateAccessKey makes it.
    func anotherKey(of name: String) async throws -> AWSCredentials {
        let key = AccessKeyRecord(
            accountID: Self.account,
            id: AWSIdentifiers.make(.accessKey, accountID: Self.account, entropy: .system),
            owner: .user(try await userRecord(name).id), secret: AWSIdentifiers.makeSecretAccessKey(entropy: .system),
            createdAt: Self.now)
        try await store.write { writer in try writer.insert(key) }
        return AWSCredentials(accessKeyID: key.id, secretAccessKey: key.secret)
    }

    /// A code that the device shows at no step that is accepted `seconds` from now.
    static func wrongCode(after seconds: Int64 = 0) throws -> String {
        let good = try Set((-2...2).map { try code(after: seconds + 30 * $0) })
        return (0...5).map { "00000\($0)" }.first { !good.contains($0) } ?? ""
    }
}

@Suite("Attacks on codes")
struct CodeAttackTests {
    private let wrong = ServiceError(
        code: "AccessDenied", message: "MultiFactorAuthentication failed with invalid MFA one time pass code. ",
        httpStatus: 403)

    private func mfa(_ serial: String, _ code: String) -> WireFields {
        ["SerialNumber": .string(serial), "TokenCode": .string(code)]
    }

    private func enter(
        _ center: STSCenter, _ key: AWSCredentials, _ serial: String, _ code: String? = nil, after seconds: Int64 = 0
    ) async throws -> ServiceError? {
        let code = try code ?? STSCenter.code(after: seconds)
        return try await center.call("GetSessionToken", as: key, mfa(serial, code), after: seconds).error
    }

    /// Wrong codes until no more are looked at.
    private func guess(
        _ center: STSCenter, _ key: AWSCredentials, _ serial: String, times: Int = 12, after seconds: Int64 = 0
    ) async throws {
        for _ in 0..<times {
            let code = try STSCenter.wrongCode(after: seconds)
            #expect(try await enter(center, key, serial, code, after: seconds) == wrong)
        }
    }

    private func records(_ center: STSCenter, _ serial: String, of name: String) async throws -> [AttemptRecord] {
        let owner = IdentityOwner.user(try await center.userRecord(name).id)
        return try await center.store.read { reader in
            try reader.attempts(on: .init(serialNumber: serial, owner: owner, kind: .code))
        }
    }

    @Test("fifty parallel identical codes give one session of GetSessionToken")
    func fiftySessions() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            let serial = try await center.device(of: "alice")
            let code = try STSCenter.code()
            let errors = try await withThrowingTaskGroup { group in
                for _ in 0..<50 { group.addTask { try await enter(center, alice, serial, code) } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(errors.count(where: { $0 == nil }) == 1)
            #expect(errors.count(where: { $0 == wrong }) == 49)
            #expect(
                try await enter(center, alice, serial, STSCenter.code(after: 30)) == nil,
                "a code that was right is no guess, however often it comes")
        }
    }

    @Test("fifty parallel identical codes give one session of AssumeRole")
    func fiftyRoles() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            let serial = try await center.device(of: "alice")
            let role = try await center.role(
                "admin",
                trusts: trust(
                    STSCenter.account, condition: #","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}"#))
            let code = try STSCenter.code()
            let errors = try await withThrowingTaskGroup { group in
                for _ in 0..<50 {
                    group.addTask { try await center.assume(role, as: alice, mfa(serial, code)).error }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(errors.count(where: { $0 == nil }) == 1)
            #expect(errors.count(where: { $0 == wrong }) == 49)
        }
    }

    @Test("one code for GetSessionToken and AssumeRole at once is good for one of them")
    func bothAtOnce() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            let serial = try await center.device(of: "alice")
            let role = try await center.role("admin", trusts: trust(STSCenter.account))
            let code = try STSCenter.code()
            async let session = enter(center, alice, serial, code)
            async let assumed = center.assume(role, as: alice, mfa(serial, code)).error
            #expect(try await [session, assumed].count(where: { $0 == nil }) == 1)
        }
    }

    @Test("a right code that comes too soon is refused in the words of a wrong one, and is not spent")
    func throttledCodeIsKept() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            let serial = try await center.device(of: "alice")
            try await guess(center, alice, serial)
            let code = try STSCenter.code(after: 14)
            #expect(try await enter(center, alice, serial, code, after: 14) == wrong)
            #expect(try await enter(center, alice, serial, code, after: 15) == nil)
        }
    }

    @Test("guessing with a stolen key does not lock out the owner's other key")
    func lockingOut() async throws {
        try await STSCenter.with { center in
            let stolen = try await center.user("alice")
            let own = try await center.anotherKey(of: "alice")
            let serial = try await center.device(of: "alice")
            for hour: Int64 in 0..<12 {
                try await guess(center, stolen, serial, times: 7, after: hour * 3600)
                #expect(try await enter(center, own, serial, after: hour * 3600) == nil)
                #expect(try await enter(center, stolen, serial, after: hour * 3600 + 14) == wrong)
            }
        }
    }

    @Test("sessions without MFA, of which a key makes any number, are one guesser")
    func sessionsOfOneKey() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            let serial = try await center.device(of: "alice")
            let role = try await center.role("any", trusts: trust(STSCenter.account))
            for _ in 0..<9 {
                let session = try await center.sessionToken(alice)
                let input = try mfa(serial, STSCenter.wrongCode())
                #expect(try await center.assume(role, as: session, input).error == wrong)
            }
            let guessers = try await records(center, serial, of: "alice")
            #expect(guessers.map(\.caller) == [AttemptRecord.everyone, alice.accessKeyID])
            #expect(guessers.map(\.spent) == [6, 6] && guessers[1].refusals == 3)
            #expect(try await enter(center, alice, serial) == wrong)
        }
    }

    @Test("a stranger's guesses do not touch a device's counters")
    func strangersGuesses() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            let eve = try await center.user("eve")
            let serial = try await center.device(of: "alice")
            for _ in 0..<30 {
                let refusal = try await enter(center, eve, serial, STSCenter.wrongCode())
                #expect(refusal?.message.contains("unable to validate MFA code") == true)
            }
            #expect(try await records(center, serial, of: "alice").isEmpty)
            #expect(try await enter(center, alice, serial) == nil)
        }
    }

    @Test("a restart does not forget wrong codes")
    func restarting() async throws {
        let folder = "/tmp/twinlock-attempts-\(Hex.encode(Entropy.system.bytes(8)))"
        defer { try? PrivateFile.removeDirectory(folder) }
        let center = CenterFolder(folder)
        let user = UserRecord(accountID: STSCenter.account, id: "AIDA1", name: "alice", createdAt: STSCenter.now)
        let device = MFADeviceRecord(
            accountID: STSCenter.account, name: "d", seed: STSCenter.seed, createdAt: STSCenter.now,
            assignment: .init(owner: .user(user.id), enabledAt: STSCenter.now))
        try center.create(entropy: .system) { writer in
            try writer.insert(AccountRecord(id: STSCenter.account, createdAt: STSCenter.now))
            try writer.insert(user)
            try writer.insert(device)
        }
        func enter(_ code: String, after seconds: Int64) async throws -> Bool {
            let opened = try center.open(entropy: .system)
            let facts = RequestFacts(
                requestID: "r", sourceIP: "127.0.0.1", userAgent: "t", isSecure: true, receivedAt: STSCenter.now,
                method: "POST", rawPath: "/", rawQuery: "", headers: HeaderList())
            let call = Call(
                caller: Caller(kind: .user(user), accountID: STSCenter.account, accessKeyID: "AKIA1"), facts: facts,
                region: "us-east-1", now: STSCenter.now.adding(seconds: seconds))
            do {
                let isRight = try await MFACodeVerifier(store: opened.store).verify(
                    serialNumber: device.serialNumber, code: Secret(utf8: code), call)
                try opened.store.close()
                return isRight
            } catch let error as ServiceError {
                #expect(error == wrong)
                try opened.store.close()
                return false
            }
        }
        for _ in 0..<6 { #expect(try await !enter(STSCenter.wrongCode(), after: 0)) }
        #expect(try await !enter(STSCenter.code(), after: 14))
        #expect(try await enter(STSCenter.code(), after: 15))
        #expect(try await !enter(STSCenter.code(), after: 16), "nor spent ones")
    }

    @Test("a clock that is set back neither unlocks a guesser nor locks it for ever")
    func clockSetBack() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            let serial = try await center.device(of: "alice")
            try await guess(center, alice, serial, after: 86_400)
            #expect(try await enter(center, alice, serial, after: 0) == wrong)
            #expect(try await enter(center, alice, serial, after: 14) == wrong)
            #expect(try await enter(center, alice, serial, after: 15) == nil)
        }
    }
}
