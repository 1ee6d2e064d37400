import GRDB
import Primitives

extension AccountAssignmentRecord: TableRow {
    static let table = "account_assignments"
    static let columns = ["instance_arn", "account_id", "permission_set_arn", "user_id", "group_id", "created_at"]

    init(row: Row, columns: SealedColumns) throws {
        let user: String? = row["user_id"]
        let group: String? = row["group_id"]
        guard let principal = user.map(AssignmentPrincipal.user) ?? group.map(AssignmentPrincipal.group) else {
            throw StoreError.damaged(path: "database", detail: "an assignment to nobody")
        }
        self.init(
            instanceARN: row["instance_arn"], accountID: row["account_id"],
            permissionSetARN: row["permission_set_arn"], principal: principal, createdAt: row.timestamp("created_at"))
    }

    func values(columns: SealedColumns) -> [(any DatabaseValueConvertible)?] {
        [
            instanceARN, accountID, permissionSetARN, principal.userID, principal.groupID, createdAt.milliseconds,
        ]
    }
}

extension AssignmentPrincipal {
    var userID: String? { if case .user(let id) = self { id } else { nil } }
    var groupID: String? { if case .group(let id) = self { id } else { nil } }

    /// The column that its id stands in.
    var column: String {
        switch self {
        case .user: "user_id"
        case .group: "group_id"
        }
    }

    var change: Change {
        switch self {
        case .user(let id): .identityStoreUser(id: id)
        case .group(let id): .identityStoreGroup(id: id)
        }
    }
}

extension AssignmentRequestRecord: TableRow {
    static let table = "assignment_requests"
    static let columns = [
        "id", "instance_arn", "kind", "status", "failure_reason", "account_id", "permission_set_arn", "principal_type",
        "principal_id", "created_at",
    ]
    static let scope = "instance_arn"

    init(row: Row, columns: SealedColumns) throws {
        let id: String = row["id"]
        guard let kind = Kind(rawValue: row["kind"]), let status = Status(rawValue: row["status"]) else {
            throw StoreError.damaged(path: "database", detail: "unknown kind of assignment request at \(id)")
        }
        let (type, principal): (String?, String?) = (row["principal_type"], row["principal_id"])
        self.init(
            instanceARN: row["instance_arn"], id: id, kind: kind, status: status,
            failureReason: row["failure_reason"], accountID: row["account_id"],
            permissionSetARN: row["permission_set_arn"],
            principal: AssignmentPrincipal(type: type ?? "", id: principal ?? ""),
            createdAt: row.timestamp("created_at"))
    }

    func values(columns: SealedColumns) -> [(any DatabaseValueConvertible)?] {
        [
            id, instanceARN, kind.rawValue, status.rawValue, failureReason, accountID, permissionSetARN,
            principal?.type, principal?.id, createdAt.milliseconds,
        ]
    }
}
