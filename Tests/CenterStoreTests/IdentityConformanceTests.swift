import CenterStore
import Testing

@Suite("Every store keeps users, groups and roles")
struct IdentityConformanceTests {
    @Test("what was written is read again, whole", arguments: StoreKind.allCases)
    func roundTrip(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            var full = user("Alice", path: "/a/b/")
            full.permissionsBoundary = "arn:aws:iam::aws:policy/ReadOnlyAccess"
            full.tags = [Tag(key: "b", value: "\"1\""), Tag(key: "a", value: "")]
            var assumed = role("Admin")
            assumed.description = "runs it"
            assumed.lastUse = RoleUse(at: birth, region: "eu-west-1")
            let (written, made) = (full, assumed)
            try await store.write {
                try $0.insert(written)
                try $0.insert(group("Admins"))
                try $0.insert(made)
            }
            #expect(try await store.read { try $0.user(named: "Alice", in: account) } == written)
            #expect(try await store.read { try $0.user(id: written.id, in: account) } == written)
            #expect(try await store.read { try $0.group(named: "Admins", in: account) } == group("Admins"))
            #expect(try await store.read { try $0.role(named: "Admin", in: account) } == made)
            #expect(written.arn == "arn:aws:iam::123456789012:user/a/b/Alice")
        }
    }

    @Test("names are one regardless of case", arguments: StoreKind.allCases)
    func caseOfNames(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.write { try $0.insert(user("alice")) }
            #expect(try await store.read { try $0.user(named: "ALICE", in: account) }?.name == "alice")
            await #expect(throws: StoreError.duplicate(table: "users", row: "Alice")) {
                try await store.write { try $0.insert(user("Alice", id: "AIDAOTHER")) }
            }
        }
    }

    @Test("another account sees nothing", arguments: StoreKind.allCases)
    func accountsAreApart(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.write {
                try $0.insert(AccountRecord(id: "210987654321", createdAt: birth))
                try $0.insert(user("alice"))
                try $0.insert(role("admin"))
            }
            try await store.read { reader throws in
                #expect(try reader.user(named: "alice", in: "210987654321") == nil)
                #expect(try reader.user(id: "AIDAALICE", in: "210987654321") == nil)
                #expect(try reader.role(id: "AROAADMIN", in: "210987654321") == nil)
                #expect(try reader.users(in: "210987654321", .all).items.isEmpty)
            }
            await #expect(throws: StoreError.missing(table: "users", row: "AIDAALICE")) {
                try await store.write { try $0.deleteUser(id: "AIDAALICE", in: "210987654321") }
            }
        }
    }

    @Test("a list comes in pages, by name, below a path", arguments: StoreKind.allCases)
    func pages(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.write {
                for name in ["delta", "Alpha", "charlie", "Bravo"] { try $0.insert(user(name, path: "/x/")) }
                try $0.insert(user("echo", path: "/y/"))
            }
            let first = try await store.read { try $0.users(in: account, ListQuery(pathPrefix: "/x", limit: 3)) }
            #expect(first.items.map(\.name) == ["Alpha", "Bravo", "charlie"])
            let marker = try #require(first.next)
            let rest = try await store.read {
                try $0.users(in: account, ListQuery(pathPrefix: "/x", after: marker, limit: 3))
            }
            #expect(rest.items.map(\.name) == ["delta"])
            #expect(rest.next == nil)
            #expect(try await store.read { try $0.users(in: account, .all).items.count } == 5)
        }
    }

    @Test("members are added once, listed from both sides and removed", arguments: StoreKind.allCases)
    func memberships(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            let membership = MembershipRecord(
                accountID: account, groupID: "AGPAADMINS", userID: "AIDAALICE", addedAt: birth)
            try await store.write {
                try $0.insert(user("alice"))
                try $0.insert(group("admins"))
                try $0.add(membership)
                try $0.add(membership)
            }
            try await store.read { reader throws in
                #expect(try reader.isMember(userID: "AIDAALICE", ofGroup: "AGPAADMINS", in: account))
                #expect(try reader.groups(ofUser: "AIDAALICE", in: account, .all).items == [group("admins")])
                #expect(try reader.members(ofGroup: "AGPAADMINS", in: account, .all).items == [user("alice")])
            }
            await #expect(throws: StoreError.conflict(table: "groups", row: "AGPAADMINS")) {
                try await store.write { try $0.deleteGroup(id: "AGPAADMINS", in: account) }
            }
            try await store.write {
                try $0.removeMember(userID: "AIDAALICE", fromGroup: "AGPAADMINS", in: account)
                try $0.deleteGroup(id: "AGPAADMINS", in: account)
            }
            #expect(try await store.read { try $0.group(named: "admins", in: account) } == nil)
        }
    }

    @Test("a transaction that throws leaves nothing behind", arguments: StoreKind.allCases)
    func rollback(_ kind: StoreKind) async throws {
        try await kind.withStore { store async throws in
            struct Refused: Error {}
            let before = store.generation
            await #expect(throws: Refused.self) {
                try await store.write { writer in
                    try writer.insert(user("alice"))
                    throw Refused()
                }
            }
            #expect(try await store.read { try $0.user(named: "alice", in: account) } == nil)
            #expect(store.generation == before)
        }
    }

    @Test("altering what is not there is refused", arguments: StoreKind.allCases)
    func updateOfNothing(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            await #expect(throws: StoreError.missing(table: "users", row: "ghost")) {
                try await store.write { try $0.update(user("ghost")) }
            }
        }
    }
}
