import GRDB
import Primitives

extension SQLiteWriter {
    func insert(_ assignment: AccountAssignmentRecord) throws {
        try insertRow(assignment, named: assignment.principal.id)
        note(assignment.principal.change)
    }

    func deleteAssignment(
        of principal: AssignmentPrincipal, to permissionSetARN: String, in accountID: String
    ) throws -> Bool {
        try execute(
            """
            DELETE FROM account_assignments
            WHERE \(principal.column) = ? AND account_id = ? AND permission_set_arn = ?
            """,
            [principal.id, accountID, permissionSetARN], table: AccountAssignmentRecord.table, row: principal.id)
        guard database.changesCount > 0 else { return false }
        note(principal.change)
        return true
    }

    func insert(_ request: AssignmentRequestRecord, forgettingBefore oldest: Timestamp) throws {
        let table = AssignmentRequestRecord.table
        try execute(
            "DELETE FROM \(table) WHERE instance_arn = ? AND kind = ? AND created_at < ? AND status <> 'IN_PROGRESS'",
            [request.instanceARN, request.kind.rawValue, oldest.milliseconds], table: table, row: request.id)
        try insertRow(request, named: request.id)
    }

    func update(_ request: AssignmentRequestRecord) throws {
        try updateRow(request, named: request.id)
    }
}
