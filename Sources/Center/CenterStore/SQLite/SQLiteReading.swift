import GRDB

/// Reading over one SQLite connection; what every reader and writer shares.
protocol SQLiteReading: StoreReader {
    var database: Database { get }
    var columns: SealedColumns { get }
}

/// A transaction that reads.
struct SQLiteReader: SQLiteReading {
    let database: Database
    let columns: SealedColumns
}

extension SQLiteReading {
    /// The one row that `condition` names, with `arguments` for its question marks.
    func first<Record: TableRow>(_ condition: String, _ arguments: StatementArguments) throws -> Record? {
        let statement = try database.cachedStatement(sql: "SELECT * FROM \(Record.table) WHERE \(condition)")
        return try Row.fetchOne(statement, arguments: arguments).map { try Record(row: $0, columns: columns) }
    }

    /// The rows that `rest` names: a condition, then perhaps an order.
    func all<Record: TableRow>(_ rest: String, _ arguments: StatementArguments) throws -> [Record] {
        let statement = try database.cachedStatement(sql: "SELECT * FROM \(Record.table) WHERE \(rest)")
        return try Row.fetchAll(statement, arguments: arguments).map { try Record(row: $0, columns: columns) }
    }

    /// One page of the rows that `condition` names, ordered by `key`, whose value is the marker.
    func page<Record: TableRow>(
        _ query: ListQuery, by key: String = "name", where condition: String, _ arguments: StatementArguments,
        marker: (Record) -> String
    ) throws -> ListPage<Record> {
        let order = "\(condition) AND substr(path, 1, length(?)) = ? AND \(key) > ? ORDER BY \(key) LIMIT ?"
        let items: [Record] = try all(
            order, arguments + [query.pathPrefix, query.pathPrefix, query.after ?? "", query.limit + 1])
        return cut(items, query, marker: marker)
    }

    /// The same for what has no path.
    func ordered<Record: TableRow>(
        _ query: ListQuery, by key: String, where condition: String, _ arguments: StatementArguments,
        marker: (Record) -> String
    ) throws -> ListPage<Record> {
        let order = "\(condition) AND \(key) > ? ORDER BY \(key) LIMIT ?"
        return cut(try all(order, arguments + [query.after ?? "", query.limit + 1]), query, marker: marker)
    }

    /// A page of rows of which one more was read than it holds, if there was one.
    func cut<Record: TableRow>(
        _ rows: [Record], _ query: ListQuery, marker: (Record) -> String
    ) -> ListPage<Record> {
        guard rows.count > query.limit else { return ListPage(items: rows, next: nil) }
        let items = Array(rows.prefix(query.limit))
        return ListPage(items: items, next: items.last.map(marker))
    }

    func count(_ sql: String, _ arguments: StatementArguments) throws -> Int {
        try Int.fetchOne(database.cachedStatement(sql: "SELECT count(*) FROM \(sql)"), arguments: arguments) ?? 0
    }
}
