import CenterStore
import Primitives
import Synchronization
import Testing

@Suite("Stores keep the people and groups of identity stores")
struct IdentityStoreConformanceTests {
    @Test("a person comes out as they went in, with every attribute", arguments: StoreKind.allCases)
    func whole(_ kind: StoreKind) async throws {
        try await kind.withInstance { store in
            var alice = person("alice", email: "Alice@Example.com")
            alice.name = PersonName(
                formatted: "A B", familyName: "B", givenName: "A", middleName: "m", honorificPrefix: "Dr",
                honorificSuffix: "MA")
            for (index, text) in IdentityStoreUserRecord.texts.enumerated() { alice[keyPath: text.path] = "t\(index)" }
            for list in IdentityStoreUserRecord.lists.dropFirst() {
                alice[keyPath: list.path] = [LabelledValue(value: list.name, display: "d", isPrimary: false)]
            }
            var address = PostalAddress()
            for part in PostalAddress.parts { address[keyPath: part.path] = part.name }
            address.isPrimary = true
            alice.addresses = [address]
            alice.extensions = ["aws:identitystore:enterprise": #"{"employeeNumber":"7"}"#]
            alice.externalIDs = [ExternalID(issuer: "okta", id: "1"), ExternalID(issuer: "x", id: "1")]
            alice.isEnabled = false
            alice.history.update(at: birth.adding(seconds: 9), by: "y")
            try await store.write { [alice] in try $0.insert(alice) }
            #expect(try await store.read { try $0.identityStoreUser("u-alice", in: storeID) } == alice)
            #expect(try await store.read { try $0.identityStoreUser("u-alice", in: "d-0000000000") } == nil)
            #expect(try await store.read { try $0.identityStoreUser(email: "alice@EXAMPLE.com", in: storeID) } == alice)
            let external = ExternalID(issuer: "okta", id: "1")
            #expect(try await store.read { try $0.identityStoreUser(external, in: storeID) } == alice)
            #expect(try await store.read { try $0.identityStoreGroup(external, in: storeID) } == nil)
            alice.externalIDs = []
            alice.emails = []
            try await store.write { [alice] in try $0.update(alice) }
            #expect(try await store.read { try $0.identityStoreUser("u-alice", in: storeID) } == alice)
            #expect(try await store.read { try $0.identityStoreUser(external, in: storeID) } == nil)
        }
    }

    @Test(
        "a name is taken in whatever case and however its characters are written",
        arguments: [
            ("alice", "ALICE"), ("jos\u{E9}", "jose\u{301}"), ("\u{C9}mile", "e\u{301}mile"),
            ("\u{FF41}lice", "alice"), ("STRASSE\u{212A}", "strassek"), ("\u{FB01}n", "FIN"),
        ])
    func sameName(_ first: String, _ second: String) async throws {
        try await StoreKind.memory.withInstance { store in
            try await store.write { try $0.insert(person(first, id: "1")) }
            await #expect(throws: StoreError.duplicate(table: "identity_store_users", row: second)) {
                try await store.write { try $0.insert(person(second, id: "2")) }
            }
            #expect(try await store.read { try $0.identityStoreUser(named: second, in: storeID)?.id } == "1")
            try await store.write { try $0.insert(team(first, id: "1")) }
            await #expect(throws: StoreError.duplicate(table: "identity_store_groups", row: second)) {
                try await store.write { try $0.insert(team(second, id: "2")) }
            }
        }
    }

    @Test("an address is one person's, also when it is put on later", arguments: StoreKind.allCases)
    func sameEmail(_ kind: StoreKind) async throws {
        try await kind.withInstance { store in
            try await store.write {
                try $0.insert(person("a", email: "x@example.com"))
                try $0.insert(person("b"))
            }
            await #expect(throws: StoreError.duplicate(table: "identity_store_users", row: "X@example.com")) {
                try await store.write { try $0.update(person("b", email: "X@example.com")) }
            }
        }
    }

    @Test("lists come in pages by name, and those that begin with something", arguments: StoreKind.allCases)
    func pages(_ kind: StoreKind) async throws {
        try await kind.withInstance { store in
            try await store.write {
                for name in ["Carol", "alice", "bob", "Al", "Zed"] { try $0.insert(person(name)) }
                for name in ["Ops", "dev"] { try $0.insert(team(name)) }
            }
            let first = try await store.read {
                try $0.identityStoreUsers(in: storeID, beginning: "", ListQuery(limit: 2))
            }
            #expect(first.items.map(\.userName) == ["Al", "alice"])
            let second = try await store.read {
                try $0.identityStoreUsers(in: storeID, beginning: "", ListQuery(after: first.next, limit: 9))
            }
            #expect(second.items.map(\.userName) == ["bob", "Carol", "Zed"])
            #expect(second.next == nil)
            let some = try await store.read { try $0.identityStoreUsers(in: storeID, beginning: "AL", .all) }
            #expect(some.items.map(\.userName) == ["Al", "alice"])
            let groups = try await store.read { try $0.identityStoreGroups(in: storeID, beginning: "", .all) }
            #expect(groups.items.map(\.displayName) == ["dev", "Ops"])
            #expect(try await store.read { try $0.identityStoreUserCount(in: storeID) } == 5)
            #expect(try await store.read { try $0.identityStoreGroupCount(in: storeID) } == 2)
        }
    }

    @Test("who is in a group, or is assigned, cannot be removed before that ends", arguments: StoreKind.allCases)
    func references(_ kind: StoreKind) async throws {
        try await kind.withInstance { store in
            try await store.write {
                try $0.insert(person("alice"))
                try $0.insert(team("ops"))
                try $0.insert(membership("alice", "ops"))
            }
            await #expect(throws: StoreError.conflict(table: "identity_store_users", row: "u-alice")) {
                try await store.write { try $0.deleteIdentityStoreUser("u-alice", in: storeID) }
            }
            await #expect(throws: StoreError.conflict(table: "identity_store_groups", row: "g-ops")) {
                try await store.write { try $0.deleteIdentityStoreGroup("g-ops", in: storeID) }
            }
            let found = try await store.read {
                try $0.identityStoreMembership(ofUser: "u-alice", inGroup: "g-ops", in: storeID)
            }
            #expect(found == membership("alice", "ops"))
            try await store.write {
                try $0.deleteIdentityStoreMembership("m-alice-ops", in: storeID)
                try $0.deleteIdentityStoreUser("u-alice", in: storeID)
                try $0.deleteIdentityStoreGroup("g-ops", in: storeID)
            }
            #expect(try await store.read { try $0.identityStoreUserCount(in: storeID) } == 0)
        }
    }

    @Test("memberships and assignments are told as changes of whom they are about", arguments: StoreKind.allCases)
    func changes(_ kind: StoreKind) async throws {
        try await kind.withInstance { store in
            let set = permissionSet("p")
            try await store.write {
                try $0.insert(person("alice"))
                try $0.insert(team("ops"))
                try $0.insert(set)
            }
            let heard = Mutex<[Set<Change>]>([])
            store.observeChanges { change in heard.withLock { $0.append(change.changes) } }
            try await store.write { try $0.insert(membership("alice", "ops")) }
            try await store.write { try $0.deleteIdentityStoreMembership("m-alice-ops", in: storeID) }
            try await store.write { try $0.insert(assignment(.group("g-ops"), to: set)) }
            try await store.write { _ = try $0.deleteAssignment(of: .group("g-ops"), to: set.arn, in: account) }
            try await store.write { try $0.insert(assignment(.user("u-alice"), to: set)) }
            #expect(
                heard.withLock { $0 } == [
                    [.identityStoreUser(id: "u-alice")], [.identityStoreUser(id: "u-alice")],
                    [.identityStoreGroup(id: "g-ops")], [.identityStoreGroup(id: "g-ops")],
                    [.identityStoreUser(id: "u-alice")],
                ])
        }
    }
}
