import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import IdentityCenter
import Platform
import Testing

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
}
