import AWSModels
import CenterStore
import IdentityCenter
import Primitives
import Testing

@testable import CenterGate

@Suite("What a person has ends at once when they are disabled or removed")
struct EndingAccessTests {
    private func session(_ user: String, _ id: String) -> SignInSessionRecord {
        SignInSessionRecord(
            accountID: DirectoryWorld.account, id: id, subject: .identityStoreUser(user), tokenHash: "hash of \(id)",
            createdAt: DirectoryWorld.now, expiresAt: DirectoryWorld.now.adding(seconds: 3600))
    }

    private func family(_ user: String, _ session: String) -> TokenFamilyRecord {
        TokenFamilyRecord(
            id: "family of \(session)", accountID: DirectoryWorld.account, clientHash: "c", clientName: "c",
            sessionID: session, userID: user, scopes: [], createdAt: DirectoryWorld.now,
            expiresAt: DirectoryWorld.now.adding(seconds: 3600))
    }

    private func claims(_ user: String, _ session: SignInSessionRecord, at moment: Timestamp) -> SessionClaims {
        var claims = SessionClaims(
            accountID: DirectoryWorld.account, principal: .role(id: "AROA", sessionName: "alice"), accessKeyID: "ASIA",
            secretAccessKey: Secret(utf8: "s"), issuedAt: moment, expiresAt: moment.adding(seconds: 3600),
            parentAccessKeyID: user)
        claims.chain = .behind(person: user, session, now: moment)
        return claims
    }

    @Test("sign-in sessions, programs' tokens and role sessions", arguments: ["disable", "delete"])
    func ends(_ how: String) async throws {
        let world = try await DirectoryWorld()
        let store = world.instance.identityStoreID
        let (alice, bob) = (try await world.user("alice"), try await world.user("bob"))
        let records = [(alice, session(alice, "sis-a")), (bob, session(bob, "sis-b"))]
        try await world.store.write { writer in
            for (user, session) in records {
                try writer.insert(session)
                try writer.insert(family(user, session.id))
            }
        }
        let revocations = Revocations(world.store)
        let (alices, bobs) = (
            claims(alice, records[0].1, at: DirectoryWorld.now), claims(bob, records[1].1, at: DirectoryWorld.now)
        )
        #expect(try await !revocations.include(alices))
        if how == "delete" {
            _ = try await world.call(IdentityStore.deleteUser, .init(identityStoreId: store, userId: alice))
        } else {
            let operation = IdentityStore.AttributeOperation(
                attributePath: "userStatus", attributeValue: .string("DISABLED"))
            _ = try await world.call(
                IdentityStore.updateUser, .init(identityStoreId: store, userId: alice, operations: [operation]))
        }
        #expect(try await revocations.include(alices))
        #expect(try await !revocations.include(bobs))
        #expect(try await world.store.read { try $0.signInSession(id: "sis-a") }?.endedAt == DirectoryWorld.now)
        #expect(try await world.store.read { try $0.signInSession(id: "sis-b") }?.endedAt == nil)
        let families = try await world.store.read {
            (try $0.tokenFamily("family of sis-a"), try $0.tokenFamily("family of sis-b"))
        }
        #expect(families.0?.revokedAt == DirectoryWorld.now && families.1?.revokedAt == nil)
        // What comes of signing in anew, where that is possible, is not concerned.
        let later = DirectoryWorld.now.adding(seconds: 1)
        #expect(try await !revocations.include(claims(alice, session(alice, "sis-c"), at: later)))
    }

    @Test("a person who was removed is not found by those who come after, under the same name")
    func successor() async throws {
        let world = try await DirectoryWorld()
        let first = try await world.user("alice")
        try await world.assign(try await world.permissionSet("Reader"), to: .user(first))
        _ = try await world.call(
            IdentityStore.deleteUser, .init(identityStoreId: world.instance.identityStoreID, userId: first))
        let second = try await world.user("ALICE")
        #expect(first != second)
        #expect(try await Assignments(store: world.store).accounts(ofUser: second).isEmpty)
    }
}
