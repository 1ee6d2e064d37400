import CenterStore
import Primitives
import Testing

@Suite("Every store keeps the organization")
struct OrganizationConformanceTests {
    private let organization = OrganizationRecord(
        id: "o-abcdefghij", managementAccountID: account, rootID: "r-abcd", createdAt: birth,
        rootTags: [Tag(key: "a", value: "b")])

    private func unit(_ id: String, _ name: String, in parent: String = "r-abcd") -> OrganizationalUnitRecord {
        OrganizationalUnitRecord(organizationID: organization.id, id: id, parentID: parent, name: name)
    }

    private func member(_ id: String, _ email: String) -> AccountRecord {
        AccountRecord(
            id: id, createdAt: birth.adding(seconds: 1),
            member: AccountMembership(
                name: "Name", email: email, status: .suspended, joinedAt: birth.adding(seconds: 2),
                joinedMethod: .invited, parentID: "ou-1", tags: [Tag(key: "k", value: "v")]))
    }

    @Test("an account comes back as it was put in", arguments: StoreKind.allCases)
    func accounts(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            let wanted = member("999988887777", "Someone@Example.com")
            try await store.write { try $0.insert(wanted) }
            #expect(try await store.read { try $0.account(wanted.id) } == wanted)
            #expect(try await store.read { try $0.account(email: "someone@example.COM") } == wanted)
            #expect(try await store.read { try $0.account(email: "") } == nil)
        }
    }

    @Test("an address is one account's, and none may have many", arguments: StoreKind.allCases)
    func addresses(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            let (first, second) = (member("999988887777", "a@example.com"), member("999988887778", "A@example.com"))
            try await store.write { try $0.insert(first) }
            await #expect(throws: StoreError.self) { try await store.write { try $0.insert(second) } }
            let nameless = (member("999988887771", ""), member("999988887772", ""))
            try await store.write { writer in
                try writer.insert(nameless.0)
                try writer.insert(nameless.1)
            }
        }
    }

    @Test("the home account is the managing one, before that the oldest", arguments: StoreKind.allCases)
    func home(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            let younger = member("000000000001", "b@example.com")
            try await store.write { try $0.insert(younger) }
            #expect(try await store.read { try $0.homeAccount()?.id } == account)
            let wanted = organization
            try await store.write { try $0.insert(wanted) }
            #expect(try await store.read { try $0.organization() } == wanted)
            #expect(try await store.read { try $0.homeAccount()?.id } == account)
            var changed = wanted
            changed.rootTags = []
            let update = changed
            try await store.write { try $0.update(update) }
            #expect(try await store.read { try $0.organization() } == update)
        }
    }

    @Test("units are named once in each parent, altered and removed", arguments: StoreKind.allCases)
    func units(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            let (wanted, twin, elsewhere) = (unit("ou-1", "a"), unit("ou-2", "a"), unit("ou-3", "a", in: "ou-1"))
            let organization = organization
            try await store.write { writer in
                try writer.insert(organization)
                try writer.insert(wanted)
                try writer.insert(elsewhere)
            }
            await #expect(throws: StoreError.self) { try await store.write { try $0.insert(twin) } }
            #expect(try await store.read { try $0.organizationalUnits() } == [wanted, elsewhere])
            var renamed = wanted
            renamed.name = "b"
            let update = renamed
            try await store.write { try $0.update(update) }
            #expect(try await store.read { try $0.organizationalUnit("ou-1") } == update)
            try await store.write { try $0.deleteOrganizationalUnit("ou-1", in: organization.id) }
            #expect(try await store.read { try $0.organizationalUnit("ou-1") } == nil)
            await #expect(throws: StoreError.self) {
                try await store.write { try $0.deleteOrganizationalUnit("ou-1", in: organization.id) }
            }
        }
    }

    @Test("what came of asking for an account is kept", arguments: StoreKind.allCases)
    func creations(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            let organization = organization
            let made = AccountCreationRecord(
                organizationID: organization.id, id: "car-1", accountName: "n", state: .succeeded, requestedAt: birth,
                completedAt: birth.adding(seconds: 1), accountID: account)
            let failed = AccountCreationRecord(
                organizationID: organization.id, id: "car-2", accountName: "n", state: .failed, requestedAt: birth,
                failureReason: "EMAIL_ALREADY_EXISTS")
            try await store.write { writer in
                try writer.insert(organization)
                try writer.insert(made)
                try writer.insert(failed)
            }
            #expect(try await store.read { try $0.accountCreations() } == [made, failed])
            #expect(try await store.read { try $0.accountCreation("car-2") } == failed)
            #expect(try await store.read { try $0.accountCreation("car-3") } == nil)
        }
    }
}
