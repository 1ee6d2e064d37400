import AWSModels
import CenterStore
import IAMService
import IdentityCenter
import Platform
import Primitives
import Testing

@Suite("What is asked for about assignments is done in its turn")
struct AssignmentWorkTests {
    private func request(
        _ world: DirectoryWorld, _ kind: AssignmentRequestRecord.Kind, _ set: String, _ principal: AssignmentPrincipal?,
        id: String
    ) -> AssignmentRequestRecord {
        AssignmentRequestRecord(
            instanceARN: world.instance.arn, id: id, kind: kind, accountID: DirectoryWorld.account,
            permissionSetARN: set, principal: principal, createdAt: DirectoryWorld.now)
    }

    @Test("in the order in which it was asked for, once, and failures keep nobody waiting")
    func order() async throws {
        let world = try await DirectoryWorld()
        let alice = try await world.user("alice")
        let set = try await world.permissionSet("Reader")
        let requests = [
            request(world, .assignmentDeletion, set, .user(alice), id: "1"),
            request(world, .assignmentCreation, set, .user(alice), id: "2"),
            request(world, .assignmentCreation, set, .group("gone"), id: "3"),
            request(world, .provisioning, set, nil, id: "4"),
            request(world, .assignmentCreation, "no such set", .user(alice), id: "5"),
            request(world, .assignmentDeletion, set, .user(alice), id: "6"),
        ]
        try await world.store.write { writer in
            for request in requests { try writer.insert(request, forgettingBefore: DirectoryWorld.now) }
        }
        let work = AssignmentWork(store: world.store, entropy: .system)
        async let one = work.run(at: DirectoryWorld.now)
        async let other = work.run(at: DirectoryWorld.now)
        _ = try await (one, other)
        #expect(try await work.run(at: DirectoryWorld.now) == 0)
        let done = try await world.store.read { reader in
            try requests.map { try reader.assignmentRequest($0.id, in: $0.instanceARN)?.status }
        }
        #expect(done == [.failed, .succeeded, .failed, .succeeded, .failed, .succeeded])
        let roles = try await world.store.read { try $0.roles(in: DirectoryWorld.account, .all).items }
        #expect(roles.isEmpty)
    }

    @Test("a role that cannot be made leaves nothing behind, and says why")
    func quota() async throws {
        let world = try await DirectoryWorld()
        let alice = try await world.user("alice")
        let set = try await world.permissionSet("Reader")
        var limits = IAMLimits()
        limits.rolesPerAccount = 0
        let request = request(world, .assignmentCreation, set, .user(alice), id: "1")
        try await world.store.write { try $0.insert(request, forgettingBefore: DirectoryWorld.now) }
        try await AssignmentWork(store: world.store, entropy: .system, limits: limits).run(at: DirectoryWorld.now)
        let done = try await world.store.read { try $0.assignmentRequest("1", in: request.instanceARN) }
        #expect(
            done?.failureReason == "Received a 409 status error: Cannot exceed quota for RolesPerAccount: 0")
        #expect(try await world.store.read { try $0.samlProviders(in: DirectoryWorld.account) }.isEmpty)
        #expect(try await world.store.read { try !$0.isAssigned(set) })
    }

    @Test("a name as long as names may be gives a role's name as long as those may be")
    func longName() async throws {
        let world = try await DirectoryWorld()
        let alice = try await world.user("alice")
        try await world.assign(
            try await world.permissionSet(String(repeating: "x", count: 32)), to: .user(alice))
        let role = try await world.store.read { try $0.roles(in: DirectoryWorld.account, .all).items.first }
        #expect(role?.name.count == 64 && role?.isReserved == true)
    }

    @Test("permission sets of one account share its provider, those of others have their own")
    func providers() async throws {
        let world = try await DirectoryWorld()
        let alice = try await world.user("alice")
        for name in ["A", "B"] {
            let set = try await world.permissionSet(name)
            for account in [DirectoryWorld.account, "210987654321"] {
                try await world.assign(set, to: .user(alice), in: account)
            }
        }
        let providers = try await world.store.read {
            (try $0.samlProviders(in: DirectoryWorld.account), try $0.samlProviders(in: "210987654321"))
        }
        #expect(providers.0.count == 1 && providers.1.count == 1)
        #expect(providers.0.first?.name != providers.1.first?.name)
    }
}
