import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import Platform
import Testing

@testable import IdentityCenter

@Suite("The table of operations")
struct OperationTableTests {
    private func names(_ operations: [AnyGateOperation]) -> [String] { operations.map(\.model.name).sorted() }

    private func names(_ models: [OperationModel]) -> [String] { models.map(\.name).sorted() }

    @Test("has every operation of the signed services that the models have, once")
    func complete() throws {
        let store = try SQLiteStore.inMemory(entropy: .system)
        defer { try? store.close() }
        let organizations = OrganizationsOperations(store: store, entropy: .system)
        #expect(names(organizations.all) == names(Organizations.operations))
        let people = IdentityStoreOperations(store: store, entropy: .system)
        #expect(names(people.all) == names(IdentityStore.operations))
        let administration = SSOAdminOperations(store: store, entropy: .system)
        #expect(names(administration.all) == names(SSOAdmin.operations))
    }

    @Test("has every operation of the unsigned services that the models have, once")
    func completeWithoutSignatures() async throws {
        let world = try await OIDCWorld()
        #expect(names(world.operations.all) == names(SSOOIDC.operations))
        let sealer = Sealer(key: CenterKey(entropy: .system), entropy: .system)
        let portal = PortalOperations(
            world.core, assignments: Assignments(store: world.store), sessions: SessionSealer(sealer))
        #expect(names(portal.all) == names(SSO.operations))
        try await LoginWorld.with { world in
            #expect(names(SigninOperations(world.core).all) == names(Signin.operations))
        }
    }

    @Test(
        "asks for signatures where the service has them",
        arguments: [
            (Organizations.operations, false), (IdentityStore.operations, false), (SSOAdmin.operations, false),
            (SSOOIDC.operations, true), (SSO.operations, true), (Signin.operations, true),
        ])
    func signatures(models: [OperationModel], isUnsigned: Bool) {
        #expect(!models.isEmpty)
        #expect(models.allSatisfy { $0.isUnsigned == isUnsigned })
    }
}
