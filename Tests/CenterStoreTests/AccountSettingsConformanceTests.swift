import CenterStore
import Primitives
import Testing

@Suite("Every store keeps an account's settings")
struct AccountSettingsConformanceTests {
    @Test("a password policy is made, replaced and removed", arguments: StoreKind.allCases)
    func passwordPolicy(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            var policy = PasswordPolicyRecord(accountID: account)
            policy.minimumLength = 14
            policy.maximumAge = 90
            policy.requiresSymbols = true
            let kept = policy
            try await store.write { try $0.put(PasswordPolicyRecord(accountID: account)) }
            try await store.write { try $0.put(kept) }
            #expect(try await store.read { try $0.passwordPolicy(of: account) } == kept)
            #expect(try await store.write { try $0.deletePasswordPolicy(of: account) })
            #expect(try await store.write { try $0.deletePasswordPolicy(of: account) } == false)
            #expect(try await store.read { try $0.passwordPolicy(of: account) } == nil)
        }
    }

    @Test("former passwords come back in their order", arguments: StoreKind.allCases)
    func formerPasswords(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            let profile = LoginProfileRecord(
                accountID: account, userID: "AIDAALICE", passwordHash: Secret(utf8: "three"),
                passwordResetRequired: false, createdAt: birth, changedAt: birth.adding(seconds: 2),
                formerHashes: [Secret(utf8: "two$x"), Secret(utf8: "one$y")])
            try await store.write {
                try $0.insert(user("alice"))
                try $0.put(profile)
            }
            #expect(try await store.read { try $0.loginProfile(ofUser: "AIDAALICE", in: account) } == profile)
        }
    }

    @Test("an account keeps alias and token version", arguments: StoreKind.allCases)
    func accountRecord(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            let changed = AccountRecord(id: account, createdAt: birth, alias: "acme", tokenVersion: 2)
            try await store.write { try $0.update(changed) }
            #expect(try await store.read { try $0.account(account) } == changed)
        }
    }

    @Test("an instance profile holds a role, which stays as long", arguments: StoreKind.allCases)
    func instanceProfiles(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            let profile = InstanceProfileRecord(
                accountID: account, id: "AIPA1", name: "Web", path: "/a/", createdAt: birth, roleID: "AROAWORK",
                tags: [Tag(key: "k", value: "v")])
            try await store.write {
                try $0.insert(role("work"))
                try $0.insert(profile)
            }
            try await store.read { reader throws in
                #expect(try reader.instanceProfile(named: "web", in: account) == profile)
                #expect(try reader.instanceProfiles(in: account, ListQuery(pathPrefix: "/b/")).items.isEmpty)
                #expect(try reader.instanceProfiles(ofRole: "AROAWORK", in: account, .all).items == [profile])
                #expect(try reader.count(.instanceProfiles, in: account) == 1)
                #expect(try reader.counts(in: account).instanceProfiles == 1)
            }
            await #expect(throws: StoreError.duplicate(table: "instance_profiles", row: "WEB")) {
                try await store.write {
                    try $0.insert(
                        InstanceProfileRecord(accountID: account, id: "AIPA2", name: "WEB", createdAt: birth))
                }
            }
            await #expect(throws: StoreError.conflict(table: "roles", row: "AROAWORK")) {
                try await store.write { try $0.deleteRole(id: "AROAWORK", in: account) }
            }
            try await store.write {
                var empty = profile
                empty.roleID = nil
                try $0.update(empty)
                try $0.deleteRole(id: "AROAWORK", in: account)
                try $0.deleteInstanceProfile(id: "AIPA1", in: account)
            }
            #expect(try await store.read { try $0.instanceProfile(named: "web", in: account) } == nil)
        }
    }

    @Test("a credential report takes the place of the one before", arguments: StoreKind.allCases)
    func report(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            let second = CredentialReportRecord(
                accountID: account, generatedAt: birth.adding(seconds: 9), content: "b,c")
            try await store.write {
                try $0.put(CredentialReportRecord(accountID: account, generatedAt: birth, content: "a"))
                try $0.put(second)
            }
            #expect(try await store.read { try $0.credentialReport(of: account) } == second)
        }
    }

    @Test("tasks are found until they are too old", arguments: StoreKind.allCases)
    func tasks(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            @Sendable func task(_ id: String, after seconds: Int64) -> AccountTaskRecord {
                AccountTaskRecord(
                    accountID: account, id: id, kind: .serviceAccess, subject: "arn",
                    createdAt: birth.adding(seconds: seconds))
            }
            let (old, young, new) = (task("1", after: 0), task("2", after: 5), task("3", after: 9))
            try await store.write {
                try $0.insert(old, forgettingBefore: birth)
                try $0.insert(young, forgettingBefore: birth)
                try $0.insert(new, forgettingBefore: birth.adding(seconds: 5))
            }
            try await store.read { reader throws in
                #expect(try reader.task("1", in: account) == nil)
                #expect(try reader.task("2", in: account) == young)
                #expect(try reader.task("3", in: account) == new)
                #expect(try reader.task("3", in: "210987654321") == nil)
            }
        }
    }

    @Test(
        "the use of each service is remembered, the latest of each, until its user is gone",
        arguments: StoreKind.allCases)
    func serviceUses(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            @Sendable func use(_ service: String, after seconds: Int64) -> AccessKeyUse {
                AccessKeyUse(at: birth.adding(seconds: seconds), service: service, region: "us-east-1")
            }
            try await store.write {
                try $0.insert(user("alice"))
                try $0.insert(role("work"))
                try $0.insert(key("AKIA1", of: .user("AIDAALICE")))
                try $0.recordUse(ofAccessKey: "AKIA1", use("s3", after: 9))
                try $0.recordUse(ofAccessKey: "AKIA1", use("iam", after: 10))
                try $0.recordUse(ofAccessKey: "AKIA1", use("s3", after: 5))
                try $0.recordUse(
                    ofRole: "AROAWORK", in: account, RoleUse(at: birth, region: "us-east-1", service: "sts"))
            }
            try await store.read { reader throws in
                let uses = try reader.serviceUses(of: "AIDAALICE", in: account)
                #expect(uses.map(\.service) == ["iam", "s3"])
                #expect(uses.map(\.at) == [birth.adding(seconds: 10), birth.adding(seconds: 9)])
                #expect(try reader.serviceUses(of: "AROAWORK", in: account).map(\.service) == ["sts"])
                #expect(try reader.role(id: "AROAWORK", in: account)?.lastUse?.service == "sts")
            }
            try await store.write {
                try $0.deleteAccessKey("AKIA1", in: account)
                try $0.deleteUser(id: "AIDAALICE", in: account)
            }
            #expect(try await store.read { try $0.serviceUses(of: "AIDAALICE", in: account) }.isEmpty)
            // Whoever notes a use may have found the role before it was deleted.
            try await store.write {
                try $0.deleteRole(id: "AROAWORK", in: account)
                try $0.recordUse(
                    ofRole: "AROAWORK", in: account, RoleUse(at: birth, region: "us-east-1", service: "sts"))
            }
            #expect(try await store.read { try $0.serviceUses(of: "AROAWORK", in: account) }.isEmpty)
        }
    }
}
