import GRDB
import Primitives

extension InstanceRecord: TableRow {
    static let table = "instances"
    static let columns = [
        "arn", "account_id", "identity_store_id", "name", "created_at", "access_control_attributes", "tags",
    ]

    init(row: Row, columns: SealedColumns) {
        self.init(
            arn: row["arn"], accountID: row["account_id"], identityStoreID: row["identity_store_id"],
            name: row["name"], createdAt: row.timestamp("created_at"),
            accessControlAttributes: (row["access_control_attributes"] as String?).map(Self.attributes),
            tags: TagColumn.tags(row["tags"]))
    }

    func values(columns: SealedColumns) -> [(any DatabaseValueConvertible)?] {
        [
            arn, accountID, identityStoreID, name, createdAt.milliseconds, accessControlAttributes.map(Self.text),
            TagColumn.text(tags),
        ]
    }

    /// A JSON array of arrays, each the key and then the sources.
    private static func text(_ attributes: [AccessControlAttribute]) -> String {
        JSON.array(attributes.map { .array(([$0.key] + $0.sources).map { .string($0) }) }).text
    }

    private static func attributes(_ text: String) -> [AccessControlAttribute] {
        ((try? JSON.parse(text))?.arrayValue ?? []).compactMap { element in
            let parts = (element.arrayValue ?? []).compactMap(\.stringValue)
            return parts.first.map { AccessControlAttribute(key: $0, sources: Array(parts.dropFirst())) }
        }
    }
}
