public import AWSProtocols
public import CenterStore

/// Where a request's event is committed together with the change that it tells of.
struct Journal: Sendable {
    let course: Course
    let log: AuditLog
    let settlement = Settlement()

    /// Keeps the event of this success in the transaction. When that is committed, the log gets it, in the order of
    /// commits; a crash in between leaves it in the store, from where the next start takes it.
    func record(_ output: WireFields, in writer: any StoreWriter) throws {
        // One call is one event, also where it takes several transactions.
        guard !course.isCommitted else { return }
        // What nobody is known to have caused is recorded within the bounds of the ledger of refusals.
        guard course.caller?.isNobody != true else { return }
        let record = AuditRecord(course.event(.success(output)), id: log.makeID())
        try writer.note(log.progress, log)
        try writer.insert(record.pending)
        writer.afterCommit {
            course.isCommitted = true
            log.take(record, settlement)
        }
    }
}

extension Store {
    /// Runs the transaction in which `call` changes something: what `body` writes and the event of the call are
    /// committed together, or neither is. `body` gives the call's answer.
    public func change<Output: WireStructure>(
        _ call: Call, _ body: @escaping @Sendable (any StoreWriter) throws -> Output
    ) async throws -> Output {
        try await write { writer in
            let output = try body(writer)
            try call.journal?.record(output.fields, in: writer)
            return output
        }
    }

    /// The same for a transaction that writes also where it refuses: what `body` wrote is kept in either case.
    public func change<Output: WireStructure>(
        _ call: Call, judging body: @escaping @Sendable (any StoreWriter) throws -> Result<Output, ServiceError>
    ) async throws -> Output {
        try await write { writer in
            let result = try body(writer)
            if case .success(let output) = result { try call.journal?.record(output.fields, in: writer) }
            return result
        }.get()
    }
}
