public import AWSProtocols

/// An operation of a service as the gate runs it: what must be allowed, then what is done.
public struct GateOperation<Input: WireStructure, Output: WireStructure>: Sendable {
    public let model: OperationModel
    /// What must be allowed. May read records to name the resource; throws `ServiceError` where the input is refused
    /// before the question of permission arises.
    public let authorization: @Sendable (Input, Call) async throws -> Authorization
    /// Does it. Runs only after everything in `authorization` was allowed; throws `ServiceError`.
    public let run: @Sendable (Input, Call) async throws -> Output

    public init(
        _ operation: ModeledOperation<Input, Output>,
        authorization: @escaping @Sendable (Input, Call) async throws -> Authorization,
        run: @escaping @Sendable (Input, Call) async throws -> Output
    ) {
        model = operation.model
        self.authorization = authorization
        self.run = run
    }
}

/// A `GateOperation` whose types are forgotten, for tables of all operations.
public struct AnyGateOperation: Sendable {
    /// An operation with its input read.
    struct Prepared: Sendable {
        let authorization: @Sendable (Call) async throws -> Authorization
        let run: @Sendable (Call) async throws -> WireFields
    }

    public let model: OperationModel
    let prepare: @Sendable (WireFields) throws(WireError) -> Prepared

    public init<Input: WireStructure, Output: WireStructure>(_ operation: GateOperation<Input, Output>) {
        model = operation.model
        prepare = { fields throws(WireError) in
            let input = try Input(fields: fields)
            return Prepared(
                authorization: { call in try await operation.authorization(input, call) },
                run: { call in try await operation.run(input, call).fields })
        }
    }
}
