import AWSModels
import CenterStore
import IdentityCenter
import Primitives
import Testing

@Suite("Assignments tell who has which role where")
struct AssignmentsTests {
    private func names(_ assignments: Assignments, _ user: String) async throws -> [String] {
        try await assignments.roles(ofUser: user, in: DirectoryWorld.account).map(\.permissionSetName)
    }

    @Test("a person's own and their groups', each once, in every account")
    func all() async throws {
        let world = try await DirectoryWorld()
        let assignments = Assignments(store: world.store)
        let (alice, ops) = (try await world.user("alice"), try await world.group("ops"))
        let (admin, reader) = (try await world.permissionSet("Admin"), try await world.permissionSet("Reader"))
        #expect(try await assignments.accounts(ofUser: alice).isEmpty)
        _ = try await world.join(alice, ops)
        try await world.assign(reader, to: .user(alice))
        try await world.assign(reader, to: .group(ops))
        try await world.assign(admin, to: .group(ops))
        try await world.assign(reader, to: .group(ops), in: "210987654321")
        #expect(try await assignments.accounts(ofUser: alice).map(\.id) == [DirectoryWorld.account, "210987654321"])
        #expect(try await names(assignments, alice) == ["Admin", "Reader"])
        let role = try #require(
            try await assignments.role(named: "Reader", ofUser: alice, in: "210987654321"))
        #expect(role.role.name.hasPrefix("AWSReservedSSO_Reader_") && role.role.accountID == "210987654321")
        #expect(role.sessionName == "alice" && role.sessionDuration == 3600)
        #expect(try await assignments.role(named: "Admin", ofUser: alice, in: "210987654321") == nil)
        #expect(try await assignments.role(named: "reader", ofUser: alice, in: DirectoryWorld.account) == nil)
        #expect(try await assignments.accounts(ofUser: "nobody").isEmpty)
    }

    @Test("what ends is seen by the next question, whatever ended it")
    func ends() async throws {
        let world = try await DirectoryWorld()
        let (assignments, store) = (Assignments(store: world.store), world.instance.identityStoreID)
        let (alice, ops) = (try await world.user("alice"), try await world.group("ops"))
        let (own, theirs) = (try await world.permissionSet("Own"), try await world.permissionSet("Theirs"))
        let membership = try await world.join(alice, ops)
        try await world.assign(own, to: .user(alice))
        try await world.assign(theirs, to: .group(ops))
        #expect(try await names(assignments, alice) == ["Own", "Theirs"])
        try await world.unassign(theirs, from: .group(ops))
        #expect(try await names(assignments, alice) == ["Own"])
        try await world.assign(theirs, to: .group(ops))
        #expect(try await names(assignments, alice) == ["Own", "Theirs"])
        _ = try await world.call(
            IdentityStore.deleteGroupMembership, .init(identityStoreId: store, membershipId: membership))
        #expect(try await names(assignments, alice) == ["Own"])
        _ = try await world.join(alice, ops)
        #expect(try await names(assignments, alice) == ["Own", "Theirs"])
        _ = try await world.call(IdentityStore.deleteGroup, .init(identityStoreId: store, groupId: ops))
        #expect(try await names(assignments, alice) == ["Own"])
        for (status, expected) in [("DISABLED", []), ("ENABLED", ["Own"])] {
            let operation = IdentityStore.AttributeOperation(
                attributePath: "userStatus", attributeValue: .string(status))
            _ = try await world.call(
                IdentityStore.updateUser, .init(identityStoreId: store, userId: alice, operations: [operation]))
            #expect(try await names(assignments, alice) == expected)
        }
        _ = try await world.call(IdentityStore.deleteUser, .init(identityStoreId: store, userId: alice))
        #expect(try await names(assignments, alice).isEmpty)
        #expect(try await assignments.person(alice) == nil)
    }

    @Test("what does not change is not read again, also while other things change")
    func memory() async throws {
        let world = try await DirectoryWorld()
        let assignments = Assignments(store: world.store)
        let alice = try await world.user("alice")
        let set = try await world.permissionSet("Reader")
        try await world.assign(set, to: .user(alice))
        #expect(try await names(assignments, alice) == ["Reader"])
        let bob = try await world.user("bob")
        try await world.assign(try await world.permissionSet("Other"), to: .user(bob))
        let reads = world.counted.reads
        for _ in 0..<100 {
            #expect(try await assignments.role(named: "Reader", ofUser: alice, in: DirectoryWorld.account) != nil)
            #expect(try await assignments.accounts(ofUser: alice).count == 1)
        }
        #expect(world.counted.reads == reads)
        _ = try await world.call(
            SSOAdmin.updatePermissionSet,
            .init(instanceArn: world.instance.arn, permissionSetArn: set, sessionDuration: "PT12H"))
        let changed = try await assignments.role(named: "Reader", ofUser: alice, in: DirectoryWorld.account)
        #expect(changed?.sessionDuration == 43200)
    }

    @Test(
        "sessions are called after the user, as far as sessions can be",
        arguments: [
            ("alice", "alice"), ("alice@example.com", "alice@example.com"), ("A.b-c_d=e+f,g", "A.b-c_d=e+f,g"),
            (String(repeating: "x", count: 64), String(repeating: "x", count: 64)),
        ])
    func plainSessionNames(_ userName: String, _ expected: String) async throws {
        #expect(try await sessionName(of: userName).name == expected)
    }

    @Test(
        "names that sessions cannot have become ones that they can, and stay apart",
        arguments: [
            "x", "jos\u{E9}", "\u{1F600}\u{1F600}", "a/b", "a:b", String(repeating: "x", count: 65),
            String(repeating: "\u{E9}", count: 128), "\u{202E}evil", "a\\b'\"",
        ])
    func oddSessionNames(_ userName: String) async throws {
        let (name, id) = try await sessionName(of: userName)
        #expect((2...64).contains(name.utf8.count))
        #expect(name.wholeMatch(of: /[A-Za-z0-9_+=,.@-]+/) != nil)
        #expect(name.hasSuffix(id.suffix(12)))
    }

    private func sessionName(of userName: String) async throws -> (name: String, id: String) {
        let world = try await DirectoryWorld()
        let id = UniqueUser.id
        let user = IdentityStoreUserRecord(
            identityStoreID: world.instance.identityStoreID, id: id, userName: userName,
            history: RecordHistory(at: DirectoryWorld.now))
        try await world.store.write { try $0.insert(user) }
        try await world.assign(try await world.permissionSet("Reader"), to: .user(id))
        let role = try await Assignments(store: world.store).roles(ofUser: id, in: DirectoryWorld.account).first
        return (try #require(role).sessionName, id)
    }

    private enum UniqueUser {
        static let id = "00000000-0000-4000-8000-0123456789ab"
    }

    @Test("sessions carry the attributes that the instance is configured for")
    func attributes() async throws {
        let world = try await DirectoryWorld()
        let alice = try await world.user("alice")
        try await world.assign(try await world.permissionSet("Reader"), to: .user(alice))
        let assignments = Assignments(store: world.store)
        #expect(try await assignments.roles(ofUser: alice, in: DirectoryWorld.account).first?.sessionTags == [])
        let sources = [
            ("name", "${path:userName}"), ("given", "${path:name.givenName}"), ("none", "${path:title}"),
            ("odd", "${path:constructor}"), ("fixed", "blue"),
        ]
        let attributes = sources.map { key, source in
            SSOAdmin.AccessControlAttribute(key: key, value: .init(source: [source]))
        }
        _ = try await world.call(
            SSOAdmin.createInstanceAccessControlAttributeConfiguration,
            .init(
                instanceArn: world.instance.arn,
                instanceAccessControlAttributeConfiguration: .init(accessControlAttributes: attributes)))
        #expect(
            try await assignments.roles(ofUser: alice, in: DirectoryWorld.account).first?.sessionTags == [
                Tag(key: "name", value: "alice"), Tag(key: "given", value: "G"), Tag(key: "fixed", value: "blue"),
            ])
    }
}
