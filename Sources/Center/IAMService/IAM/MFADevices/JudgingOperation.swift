import AWSProtocols
import CenterGate
import CenterStore

extension IAMOperations {
    /// An operation that writes also where it refuses: what `run` gives back is thrown after the commit if it is an
    /// error, while what `run` throws leaves nothing behind.
    func judging<Input: WireStructure, Output: WireStructure>(
        _ model: ModeledOperation<Input, Output>,
        authorize: @escaping @Sendable (Input, Scope) throws -> [AuthorizationRequest],
        run: @escaping @Sendable (Input, Scope, any StoreWriter) throws -> Result<Output, ServiceError>
    ) -> AnyGateOperation {
        operation(model, authorize: authorize) { [store] input, call in
            try await store.write { try run(input, Scope(call: call, records: $0), $0) }.get()
        }
    }
}
