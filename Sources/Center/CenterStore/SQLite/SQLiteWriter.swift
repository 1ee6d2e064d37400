import GRDB

/// A transaction that writes, and what it changed so far.
final class SQLiteWriter: SQLiteReading, StoreWriter {
    let database: Database
    let columns: SealedColumns
    private(set) var changes: Set<Change> = []
    private(set) var actions: [@Sendable () -> Void] = []

    init(database: Database, columns: SealedColumns) {
        self.database = database
        self.columns = columns
    }

    func afterCommit(_ action: @escaping @Sendable () -> Void) {
        actions.append(action)
    }

    func note(_ change: Change) {
        changes.insert(change)
    }

    func note(_ holder: PolicyHolder) {
        switch holder.kind {
        case .user: note(.user(id: holder.id))
        case .group: note(.group(id: holder.id))
        case .role: note(.role(id: holder.id))
        }
    }

    /// Inserts the record; throws `.duplicate` if it or its name is taken.
    func insertRow<Record: TableRow>(_ record: Record, named name: String, orReplace: Bool = false) throws {
        let verb = orReplace ? "INSERT OR REPLACE" : "INSERT"
        let marks = Record.columns.map { _ in "?" }.joined(separator: ", ")
        let list = Record.columns.joined(separator: ", ")
        try execute(
            "\(verb) INTO \(Record.table) (\(list)) VALUES (\(marks))", try record.values(columns: columns),
            table: Record.table, row: name)
    }

    /// Replaces the row whose first column is the record's; throws `.missing` if there is none.
    func updateRow<Record: TableRow>(_ record: Record, named name: String) throws {
        let list = Record.columns.map { "\($0) = ?" }.joined(separator: ", ")
        let values = try record.values(columns: columns)
        let condition = "\(Record.columns[0]) = ? AND \(Record.scope) = ?"
        let identity = [values[0], values[Record.table == "accounts" ? 0 : 1]]
        try execute(
            "UPDATE \(Record.table) SET \(list) WHERE \(condition)", values + identity, table: Record.table, row: name)
        guard database.changesCount == 1 else { throw StoreError.missing(table: Record.table, row: name) }
    }

    /// Deletes the one row; throws `.missing` if there is none and `.conflict` if something refers to it.
    func deleteRow(_ table: String, _ key: String, _ id: String, in accountID: String) throws {
        try execute("DELETE FROM \(table) WHERE account_id = ? AND \(key) = ?", [accountID, id], table: table, row: id)
        guard database.changesCount == 1 else { throw StoreError.missing(table: table, row: id) }
    }

    /// The same for a record that belongs to something else than an account.
    func deleteRow<Record: TableRow>(_ record: Record.Type, _ id: String, in scope: String) throws {
        let condition = "\(Record.columns[0]) = ? AND \(Record.scope) = ?"
        try execute("DELETE FROM \(Record.table) WHERE \(condition)", [id, scope], table: Record.table, row: id)
        guard database.changesCount == 1 else { throw StoreError.missing(table: Record.table, row: id) }
    }

    func execute(
        _ sql: String, _ values: [(any DatabaseValueConvertible)?], table: String, row: String
    ) throws {
        do {
            try database.cachedStatement(sql: sql).execute(arguments: StatementArguments(values))
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
            throw error.extendedResultCode == .SQLITE_CONSTRAINT_FOREIGNKEY
                ? StoreError.conflict(table: table, row: row) : StoreError.duplicate(table: table, row: row)
        }
    }
}
