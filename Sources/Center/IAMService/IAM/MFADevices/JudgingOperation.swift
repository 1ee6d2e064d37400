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
        judged(model, authorize: authorize) { [store] input, call, judged in
            try await store.change(
                call,
                judging: { writer in
                    try judged.requireCurrent(writer)
                    return try run(input, Scope(call: call, records: writer), writer)
                })
        }
    }
}
