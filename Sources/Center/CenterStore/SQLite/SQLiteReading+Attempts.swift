import GRDB

extension SQLiteReading {
    func attempts(on ledger: AttemptRecord.Ledger, by caller: String) throws -> AttemptRecord? {
        try first("\(AttemptRecord.Ledger.condition) AND caller = ?", ledger.arguments + [caller])
    }

    func attempts(on ledger: AttemptRecord.Ledger) throws -> [AttemptRecord] {
        try all("\(AttemptRecord.Ledger.condition) ORDER BY caller", ledger.arguments)
    }
}

extension AttemptRecord.Ledger {
    static let condition = "device = ? AND owner = ? AND kind = ?"

    var arguments: StatementArguments { [serialNumber, owner.userID ?? "", kind.rawValue] }
}
