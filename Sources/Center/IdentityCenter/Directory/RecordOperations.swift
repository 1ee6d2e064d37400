import AWSProtocols
import CenterGate
import CenterStore
import IAMPolicy

/// Operations over the store's records: what must be allowed is asked of the same records that it is then done to.
protocol RecordOperations: Sendable {
    var store: any Store { get }
}

/// One call with the records that it may see.
struct RecordScope {
    let call: Call
    let records: any StoreReader
}

extension RecordOperations {
    /// An operation that reads.
    func reading<Input: WireStructure, Output: WireStructure>(
        _ model: ModeledOperation<Input, Output>,
        authorize: @escaping @Sendable (Input, RecordScope) throws -> [AuthorizationRequest],
        run: @escaping @Sendable (Input, RecordScope) throws -> Output
    ) -> AnyGateOperation {
        judged(model, authorize: authorize) { [store] input, call, requireCurrent in
            try await store.read { records in
                try requireCurrent(records)
                return try run(input, RecordScope(call: call, records: records))
            }
        }
    }

    /// An operation that writes, in one transaction, its event with it.
    func writing<Input: WireStructure, Output: WireStructure>(
        _ model: ModeledOperation<Input, Output>,
        authorize: @escaping @Sendable (Input, RecordScope) throws -> [AuthorizationRequest],
        run: @escaping @Sendable (Input, RecordScope, any StoreWriter) throws -> Output
    ) -> AnyGateOperation {
        judged(model, authorize: authorize) { [store] input, call, requireCurrent in
            try await store.change(call) { writer in
                try requireCurrent(writer)
                return try run(input, RecordScope(call: call, records: writer), writer)
            }
        }
    }

    /// `run` gets what throws `AuthorizationOutdated` where others changed meanwhile what was judged.
    func judged<Input: WireStructure, Output: WireStructure>(
        _ model: ModeledOperation<Input, Output>,
        authorize: @escaping @Sendable (Input, RecordScope) throws -> [AuthorizationRequest],
        run:
            @escaping @Sendable (Input, Call, @escaping @Sendable (any StoreReader) throws -> Void) async throws ->
            Output
    ) -> AnyGateOperation {
        AnyGateOperation(
            GateOperation(model) { [store] input, call in
                let questions: @Sendable (any StoreReader) throws -> [AuthorizationRequest] = { records in
                    try authorize(input, RecordScope(call: call, records: records))
                }
                let requests = try await store.read(questions)
                return GateOperation.Step(.requests(requests)) {
                    try await run(input, call) { records in
                        guard try questions(records) == requests else { throw AuthorizationOutdated() }
                    }
                }
            })
    }
}
