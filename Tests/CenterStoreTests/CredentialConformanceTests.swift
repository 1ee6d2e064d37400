import CenterStore
import Primitives
import Testing

@Suite("Every store keeps credentials")
struct CredentialConformanceTests {
    @Test("keys come back with their secrets, in order, by owner", arguments: StoreKind.allCases)
    func accessKeys(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.write {
                try $0.insert(user("alice"))
                try $0.insert(key("AKIA2", of: .user("AIDAALICE")))
                try $0.insert(key("AKIA1", of: .user("AIDAALICE")))
                try $0.insert(key("AKIA0", of: .root))
                try $0.setActive(false, accessKey: "AKIA1", in: account)
            }
            try await store.read { reader throws in
                let keys = try reader.accessKeys(of: .user("AIDAALICE"), in: account)
                #expect(keys.map(\.id) == ["AKIA2", "AKIA1"])
                #expect(keys.map(\.isActive) == [true, false])
                #expect(try reader.accessKey("AKIA0")?.owner == .root)
                #expect(try reader.accessKey("AKIA0")?.secret == Secret(utf8: "secret of AKIA0"))
                #expect(try reader.accessKeys(of: .root, in: account).count == 1)
            }
            await #expect(throws: StoreError.conflict(table: "users", row: "AIDAALICE")) {
                try await store.write { try $0.deleteUser(id: "AIDAALICE", in: account) }
            }
        }
    }

    @Test("the last use is the latest, in whatever order uses are noted", arguments: StoreKind.allCases)
    func lastUse(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            let late = AccessKeyUse(at: birth.adding(seconds: 9), service: "sts", region: "us-east-1")
            let early = AccessKeyUse(at: birth, service: "iam", region: "us-east-1")
            try await store.write { try $0.insert(key("AKIA0", of: .root)) }
            let before = store.generation
            try await store.write {
                try $0.recordUse(ofAccessKey: "AKIA0", late)
                try $0.recordUse(ofAccessKey: "AKIA0", early)
            }
            #expect(try await store.read { try $0.accessKey("AKIA0") }?.lastUse == late)
            #expect(store.generation == before)
        }
    }

    @Test("a login profile is made, replaced and removed", arguments: StoreKind.allCases)
    func loginProfile(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            func profile(_ hash: String) -> LoginProfileRecord {
                LoginProfileRecord(
                    accountID: account, userID: "AIDAALICE", passwordHash: Secret(utf8: hash),
                    passwordResetRequired: true, createdAt: birth)
            }
            let (first, second) = (profile("one"), profile("two"))
            try await store.write {
                try $0.insert(user("alice"))
                try $0.put(first)
                try $0.put(second)
            }
            #expect(try await store.read { try $0.loginProfile(ofUser: "AIDAALICE", in: account) } == second)
            try await store.write { try $0.deleteLoginProfile(ofUser: "AIDAALICE", in: account) }
            #expect(try await store.read { try $0.loginProfile(ofUser: "AIDAALICE", in: account) } == nil)
        }
    }

    @Test("devices are listed assigned and unassigned, and per owner", arguments: StoreKind.allCases)
    func devices(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.write {
                try $0.insert(user("alice"))
                try $0.insert(device("b", owner: .user("AIDAALICE")))
                try $0.insert(device("a"))
                try $0.insert(device("c", owner: .root))
            }
            try await store.read { reader throws in
                let all = try reader.mfaDevices(in: account, assigned: nil, .all).items
                #expect(all.map(\.name) == ["a", "b", "c"])
                #expect(all[0].seed == Secret(utf8: "seed of a"))
                #expect(try reader.mfaDevices(in: account, assigned: true, .all).items.map(\.name) == ["b", "c"])
                #expect(try reader.mfaDevices(in: account, assigned: false, .all).items.map(\.name) == ["a"])
                #expect(try reader.mfaDevices(of: .root, in: account).map(\.name) == ["c"])
                #expect(try reader.mfaDevices(of: .user("AIDAALICE"), in: account).map(\.name) == ["b"])
            }
            await #expect(throws: StoreError.duplicate(table: "mfa_devices", row: "arn:aws:iam::\(account):mfa/A")) {
                try await store.write { try $0.insert(device("A")) }
            }
        }
    }

    @Test("of fifty that spend one code at once, one succeeds", arguments: StoreKind.allCases)
    func spentOnce(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.write { try $0.insert(device("d", owner: .root)) }
            let serial = device("d").serialNumber
            let won = try await withThrowingTaskGroup(of: Bool.self) { tasks in
                for _ in 0..<50 {
                    tasks.addTask {
                        try await store.write {
                            try $0.consumeMFAStep(100, drift: -1, ofDevice: serial, owner: .root, in: account)
                        }
                    }
                }
                return try await tasks.reduce(into: 0) { count, success in count += success ? 1 : 0 }
            }
            #expect(won == 1)
            let kept = try #require(try await store.read { try $0.mfaDevice(serial, in: account) })
            #expect(kept.lastStep == 100)
            #expect(kept.drift == -1)
        }
    }

    @Test(
        "an earlier step, another's device and an unassigned one spend nothing", arguments: StoreKind.allCases)
    func notSpent(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.write {
                try $0.insert(user("alice"))
                try $0.insert(device("root", owner: .root))
                try $0.insert(device("free"))
                _ = try $0.consumeMFAStep(
                    100, drift: 0, ofDevice: device("root").serialNumber, owner: .root, in: account)
            }
            let results = try await store.write { writer in
                let attempts: [(Int64, String, IdentityOwner)] = [
                    (99, "root", .root), (100, "root", .root), (101, "root", .user("AIDAALICE")), (101, "free", .root),
                    (101, "none", .root), (101, "root", .root),
                ]
                return try attempts.map { step, name, owner in
                    try writer.consumeMFAStep(
                        step, drift: 0, ofDevice: device(name).serialNumber, owner: owner, in: account)
                }
            }
            #expect(results == [false, false, false, false, false, true])
        }
    }

    @Test("an account's holdings are counted", arguments: StoreKind.allCases)
    func counts(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.write {
                try $0.insert(user("alice"))
                try $0.insert(device("d", owner: .root))
                try $0.insert(device("e"))
                try $0.insert(key("AKIA0", of: .root))
            }
            let counts = try await store.read { try $0.counts(in: account) }
            var expected = AccountCounts()
            expected.users = 1
            expected.mfaDevices = 2
            expected.mfaDevicesInUse = 1
            expected.rootAccessKeys = 1
            expected.rootMFADevices = 1
            #expect(counts == expected)
        }
    }
}
