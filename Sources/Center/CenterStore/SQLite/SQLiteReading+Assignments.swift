import GRDB
import Primitives

extension SQLiteReading {
    func hasAssignment(
        of principal: AssignmentPrincipal, to permissionSetARN: String, in accountID: String
    ) throws -> Bool {
        let found = "account_assignments WHERE \(principal.column) = ? AND account_id = ? AND permission_set_arn = ?"
        return try count(found, [principal.id, accountID, permissionSetARN]) > 0
    }

    func assignments(of principal: AssignmentPrincipal) throws -> [AccountAssignmentRecord] {
        try all("\(principal.column) = ? ORDER BY account_id, permission_set_arn", [principal.id])
    }

    func assignments(
        to permissionSetARN: String, in accountID: String, _ query: ListQuery
    ) throws -> ListPage<AccountAssignmentRecord> {
        try ordered(
            query, by: "iif(user_id IS NULL, 'GROUP/' || group_id, 'USER/' || user_id)",
            where: "permission_set_arn = ? AND account_id = ?", [permissionSetARN, accountID]
        ) { "\($0.principal.type)/\($0.principal.id)" }
    }

    func assignmentCount(to permissionSetARN: String, in accountID: String) throws -> Int {
        try count(
            "account_assignments WHERE permission_set_arn = ? AND account_id = ?", [permissionSetARN, accountID])
    }

    func isAssigned(_ permissionSetARN: String) throws -> Bool {
        let found = "(SELECT 1 FROM account_assignments WHERE permission_set_arn = ? LIMIT 1)"
        return try count(found, [permissionSetARN]) > 0
    }

    func assignmentRequest(_ id: String, in instanceARN: String) throws -> AssignmentRequestRecord? {
        try first("id = ? AND instance_arn = ?", [id, instanceARN])
    }

    func assignmentRequests(
        _ kind: AssignmentRequestRecord.Kind, status: AssignmentRequestRecord.Status?, in instanceARN: String,
        _ query: ListQuery
    ) throws -> ListPage<AssignmentRequestRecord> {
        var condition = "instance_arn = ? AND kind = ?"
        var arguments: StatementArguments = [instanceARN, kind.rawValue]
        if let status {
            condition += " AND status = ?"
            arguments += [status.rawValue]
        }
        if let after = query.after {
            // The moment of the last one shown, then its id.
            let parts = after.split(separator: "/", maxSplits: 1)
            condition += " AND (created_at, id) < (?, ?)"
            arguments += [parts.first.flatMap { Int64($0) } ?? 0, parts.count == 2 ? String(parts[1]) : ""]
        }
        let items: [AssignmentRequestRecord] = try all(
            "\(condition) ORDER BY created_at DESC, id DESC LIMIT ?", arguments + [query.limit + 1])
        return cut(items, query) { "\($0.createdAt.milliseconds)/\($0.id)" }
    }

    func openAssignmentRequests() throws -> [AssignmentRequestRecord] {
        try all("status = 'IN_PROGRESS' ORDER BY created_at, rowid", [])
    }
}
