import AWSModels
import AWSProtocols
import Testing

@Suite("The table of operations")
struct OperationTableTests {
    @Test("has every operation of IAM that the model has, once")
    func complete() async throws {
        let world = try await World()
        #expect(world.operationNames == Set(IAM.operations.map(\.name)))
    }
}
