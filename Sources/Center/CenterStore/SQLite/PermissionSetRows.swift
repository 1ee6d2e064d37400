import GRDB
import Primitives

extension PermissionSetRecord: TableRow {
    static let table = "permission_sets"
    static let columns = [
        "arn", "instance_arn", "name", "description", "created_at", "session_duration", "session_duration_text",
        "relay_state", "managed_policies", "customer_managed_policies", "inline_policy", "permissions_boundary", "tags",
    ]
    static let scope = "instance_arn"

    init(row: Row, columns: SealedColumns) {
        self.init(
            arn: row["arn"], instanceARN: row["instance_arn"], name: row["name"], description: row["description"],
            createdAt: row.timestamp("created_at"), sessionDuration: row["session_duration"],
            sessionDurationText: row["session_duration_text"], relayState: row["relay_state"],
            managedPolicies: TextColumn.texts(row["managed_policies"]),
            customerManagedPolicies: TagColumn.tags(row["customer_managed_policies"]).map {
                CustomerManagedPolicy(name: $0.key, path: $0.value)
            },
            inlinePolicy: row["inline_policy"],
            permissionsBoundary: (row["permissions_boundary"] as String?).flatMap(Boundary.init(column:)),
            tags: TagColumn.tags(row["tags"]))
    }

    func values(columns: SealedColumns) -> [(any DatabaseValueConvertible)?] {
        [
            arn, instanceARN, name, description, createdAt.milliseconds, sessionDuration, sessionDurationText,
            relayState, TextColumn.text(managedPolicies),
            TagColumn.text(customerManagedPolicies.map { Tag(key: $0.name, value: $0.path) }), inlinePolicy,
            permissionsBoundary?.column, TagColumn.text(tags),
        ]
    }
}

extension PermissionSetRecord.Boundary {
    /// An ARN, or name and path as a JSON array.
    var column: String {
        switch self {
        case .managed(let arn): TextColumn.text([arn])
        case .customerManaged(let policy): TextColumn.text([policy.name, policy.path])
        }
    }

    init?(column: String) {
        let parts = TextColumn.texts(column)
        switch parts.count {
        case 1: self = .managed(parts[0])
        case 2: self = .customerManaged(.init(name: parts[0], path: parts[1]))
        default: return nil
        }
    }
}

extension ProvisioningRecord: TableRow {
    static let table = "provisionings"
    static let columns = [
        "permission_set_arn", "instance_arn", "account_id", "role_id", "provisioned_at", "is_current",
    ]
    static let scope = "instance_arn"

    init(row: Row, columns: SealedColumns) {
        self.init(
            instanceARN: row["instance_arn"], permissionSetARN: row["permission_set_arn"],
            accountID: row["account_id"], roleID: row["role_id"], provisionedAt: row.timestamp("provisioned_at"),
            isCurrent: row["is_current"])
    }

    func values(columns: SealedColumns) -> [(any DatabaseValueConvertible)?] {
        [permissionSetARN, instanceARN, accountID, roleID, provisionedAt.milliseconds, isCurrent]
    }
}
