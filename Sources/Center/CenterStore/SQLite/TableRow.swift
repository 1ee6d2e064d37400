import GRDB
import Primitives

/// How a record stands in its table. `columns` and `values` go together; the first column tells rows apart
/// within what the column `scope` says, which is the second one.
protocol TableRow {
    static var table: String { get }
    static var columns: [String] { get }
    /// What the row belongs to, as a rule its account.
    static var scope: String { get }
    init(row: Row, columns: SealedColumns) throws
    func values(columns: SealedColumns) throws -> [(any DatabaseValueConvertible)?]
}

extension TableRow {
    static var scope: String { table == "accounts" ? "id" : "account_id" }
}

extension Row {
    /// The moment in a column of milliseconds since the epoch.
    func timestamp(_ column: String) -> Timestamp {
        Timestamp(milliseconds: self[column])
    }

    /// The same where the column may be empty.
    func optionalTimestamp(_ column: String) -> Timestamp? {
        (self[column] as Int64?).map { Timestamp(milliseconds: $0) }
    }
}

/// Seals and opens columns, each bound to its table, row and name.
struct SealedColumns: Sendable {
    let sealer: Sealer

    /// The sealed secret as base64.
    func seal(_ secret: Secret, table: String, row: String, column: String) throws -> String {
        let sealed = try secret.withBytes { try sealer.seal(Array($0), for: .column, context: [table, row, column]) }
        return Base64.encode(sealed)
    }

    func open(_ row: Row, table: String, key: String, column: String) throws -> Secret {
        guard let sealed = Base64.decode(row[column] as String),
            let secret = sealer.open(sealed, for: .column, context: [table, key, column])
        else {
            throw StoreError.brokenSeal(table: table, row: key, column: column)
        }
        return secret
    }
}

/// Tags as they stand in a column: a JSON array of `[key, value]` pairs, in their order.
enum TagColumn {
    static func text(_ tags: [Tag]) -> String {
        JSON.array(tags.map { .array([.string($0.key), .string($0.value)]) }).text
    }

    static func tags(_ text: String) -> [Tag] {
        guard let json = try? JSON.parse(text), case .array(let pairs) = json else { return [] }
        return pairs.compactMap { pair in
            guard case .array(let parts) = pair, parts.count == 2, case .string(let key) = parts[0],
                case .string(let value) = parts[1]
            else { return nil }
            return Tag(key: key, value: value)
        }
    }
}
