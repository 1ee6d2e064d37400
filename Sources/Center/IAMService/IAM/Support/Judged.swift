import CenterGate
import CenterStore

/// What the policies were asked about one call. Between that and the deed others may have renamed, tagged, deleted or
/// made again what the questions name.
struct Judged: Sendable {
    let requests: [AuthorizationRequest]
    let questions: @Sendable (any StoreReader) throws -> [AuthorizationRequest]

    /// Throws `AuthorizationOutdated` unless the same questions would be asked of these records.
    func requireCurrent(_ records: any StoreReader) throws {
        guard try questions(records) == requests else { throw AuthorizationOutdated() }
    }
}
