import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import IAMPolicy
import IdentityCenter
import Platform
import Primitives
import Testing

@Suite("A center has one instance, its first account's")
struct InstanceTests {
    @Test("it is made once, and not without an account")
    func once() async throws {
        let store = try SQLiteStore.inMemory(entropy: .system)
        let now = DirectoryWorld.now
        #expect(try await store.write { try $0.foundInstance(entropy: .system, at: now) } == nil)
        try await store.write {
            try $0.insert(AccountRecord(id: "100000000000", createdAt: now.adding(seconds: 1)))
            try $0.insert(AccountRecord(id: "900000000000", createdAt: now))
        }
        let made = try await store.write { try $0.foundInstance(entropy: .system, at: now) }
        #expect(made?.accountID == "900000000000")
        #expect(try await store.write { try $0.foundInstance(entropy: .system, at: now) } == made)
        #expect(try await store.read { try $0.instances() } == [made])
    }

    @Test("other accounts do not see it, and are asked about as strangers")
    func otherAccounts() async throws {
        let world = try await DirectoryWorld()
        let other = "210987654321"
        #expect(try await world.call(SSOAdmin.listInstances, .init(), from: other).instances == [])
        let asked = try await world.permissions(
            SSOAdmin.listPermissionSets, .init(instanceArn: world.instance.arn), from: other)
        #expect(asked.map(\.resourceAccountID) == [DirectoryWorld.account])
        let people = try await world.permissions(
            IdentityStore.listUsers, .init(identityStoreId: world.instance.identityStoreID), from: other)
        #expect(people.allSatisfy { $0.resourceAccountID == DirectoryWorld.account })
        #expect(
            people.map(\.resource) == [
                "arn:aws:identitystore:::user/*",
                "arn:aws:identitystore::\(DirectoryWorld.account):identitystore/\(world.instance.identityStoreID)",
            ])
    }

    @Test("a permission set of another instance is not taken for one of this")
    func otherInstance() async throws {
        let world = try await DirectoryWorld()
        let other = InstanceRecord(
            arn: "arn:aws:sso:::instance/ssoins-ffffffffffffffff", accountID: "210987654321",
            identityStoreID: "d-ffffffffff", createdAt: DirectoryWorld.now.adding(seconds: 9))
        try await world.store.write { try $0.insert(other) }
        let set = try await world.permissionSet("Reader")
        let error = await #expect(throws: ServiceError.self) {
            try await world.call(
                SSOAdmin.describePermissionSet, .init(instanceArn: other.arn, permissionSetArn: set))
        }
        #expect(error?.code == "ResourceNotFoundException")
        let alice = try await world.user("alice")
        let stranger = await #expect(throws: ServiceError.self) {
            try await world.call(
                IdentityStore.describeUser, .init(identityStoreId: other.identityStoreID, userId: alice))
        }
        #expect(stranger?.code == "ResourceNotFoundException")
    }

    @Test("what is asked is by condition keys of tags, in request and resource")
    func tags() async throws {
        let world = try await DirectoryWorld()
        let tags = [SSOAdmin.Tag(key: "team", value: "ops")]
        let made = try await world.call(
            SSOAdmin.createPermissionSet, .init(name: "Set", instanceArn: world.instance.arn, tags: tags))
        let arn = try #require(made.permissionSet?.permissionSetArn)
        let creation = try await world.permissions(
            SSOAdmin.createPermissionSet, .init(name: "Set2", instanceArn: world.instance.arn, tags: tags))
        #expect(creation.allSatisfy { $0.context["aws:RequestTag/team"] == ["ops"] })
        #expect(creation.map(\.resource).last?.hasSuffix("/*") == true)
        let deletion = try await world.permissions(
            SSOAdmin.deletePermissionSet, .init(instanceArn: world.instance.arn, permissionSetArn: arn))
        #expect(deletion.map(\.resource) == [world.instance.arn, arn])
        #expect(deletion.last?.context["aws:ResourceTag/team"] == ["ops"])
    }
}
