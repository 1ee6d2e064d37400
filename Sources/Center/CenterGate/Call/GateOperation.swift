public import AWSProtocols

/// An operation of a service as the gate runs it: what must be allowed, then what is done.
public struct GateOperation<Input: WireStructure, Output: WireStructure>: Sendable {
    /// What must be allowed, and what is done once it was.
    public struct Step: Sendable {
        public let authorization: Authorization
        /// Does it. Runs only after everything in `authorization` was allowed; throws `ServiceError`, or
        /// `AuthorizationOutdated` where what was judged is not what it finds.
        public let run: @Sendable () async throws -> Output

        public init(_ authorization: Authorization, run: @escaping @Sendable () async throws -> Output) {
            self.authorization = authorization
            self.run = run
        }
    }

    public let model: OperationModel
    /// Looks up what the question of permission is about and gives question and deed together, so that the deed is done
    /// to what was judged and to nothing else. Throws `ServiceError` where the input is refused before the question
    /// arises. Begun anew where `run` finds the judgement outdated.
    public let begin: @Sendable (Input, Call) async throws -> Step

    public init(
        _ operation: ModeledOperation<Input, Output>, begin: @escaping @Sendable (Input, Call) async throws -> Step
    ) {
        model = operation.model
        self.begin = begin
    }

    /// An operation whose deed needs nothing of what its authorization looked up.
    public init(
        _ operation: ModeledOperation<Input, Output>,
        authorization: @escaping @Sendable (Input, Call) async throws -> Authorization,
        run: @escaping @Sendable (Input, Call) async throws -> Output
    ) {
        self.init(operation) { input, call in
            Step(try await authorization(input, call)) { try await run(input, call) }
        }
    }
}

/// Thrown by an operation about to run: what was judged has changed since. The gate asks the policies once more.
public struct AuthorizationOutdated: Error {
    public init() {}
}

/// A `GateOperation` whose types are forgotten, for tables of all operations.
public struct AnyGateOperation: Sendable {
    /// An operation with its input read.
    struct Prepared: Sendable {
        let begin: @Sendable (Call) async throws -> Step
    }

    struct Step: Sendable {
        let authorization: Authorization
        let run: @Sendable () async throws -> WireFields
    }

    public let model: OperationModel
    let prepare: @Sendable (WireFields) throws(WireError) -> Prepared

    public init<Input: WireStructure, Output: WireStructure>(_ operation: GateOperation<Input, Output>) {
        model = operation.model
        prepare = { fields throws(WireError) in
            let input = try Input(fields: fields)
            return Prepared { call in
                let step = try await operation.begin(input, call)
                return Step(authorization: step.authorization) { try await step.run().fields }
            }
        }
    }
}
