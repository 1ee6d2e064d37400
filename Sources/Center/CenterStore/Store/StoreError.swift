/// Why a store cannot be opened, or cannot do what it was told.
public enum StoreError: Error, Hashable, Sendable {
    /// There is no center in this folder.
    case notInitialized(folder: String)
    /// There is a center in this folder already.
    case alreadyInitialized(folder: String)
    /// There is a database, but no `center.key`.
    case missingKey(path: String)
    /// `center.key` is not 64 hexadecimal digits.
    case malformedKey(path: String)
    /// `center.key` is not the key that this database was made with.
    case wrongKey(path: String)
    /// Others than the owner can read or write the file.
    case loosePermissions(path: String, mode: UInt32)
    /// Every user of the machine may put files into the folder, or take them away.
    case openFolder(path: String, mode: UInt32)
    /// Another process has this center open.
    case inUse(folder: String)
    /// The database is damaged or is none of a center's.
    case damaged(path: String, detail: String)
    /// The database was written by a later version of this program.
    case newerFormat(path: String)
    /// A sealed column was altered, or moved from another place.
    case brokenSeal(table: String, row: String, column: String)
    /// Something of this identity exists.
    case duplicate(table: String, row: String)
    /// There is nothing of this identity.
    case missing(table: String, row: String)
    /// Something else refers to the row, or it refers to what does not exist.
    case conflict(table: String, row: String)
    /// The disk takes nothing: it is full, read-only or broken.
    case notWritable(path: String, detail: String)
    /// A file could not be read or written, for the reason given.
    case file(path: String, detail: String)
}

extension StoreError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .notInitialized(let folder):
            "no center in \(folder): make one with twinlock center init \(folder)"
        case .alreadyInitialized(let folder):
            "there is a center in \(folder) already: choose another folder, or start it with twinlock center serve \(folder)"
        case .missingKey(let path):
            "\(path) is missing: restore the file that belongs to this center; without it nothing sealed can be read"
        case .malformedKey(let path):
            "\(path) does not hold a key of 64 hexadecimal digits: restore the file that belongs to this center"
        case .wrongKey(let path):
            "\(path) is not the key of this center's database: restore the file that belongs to it"
        case .loosePermissions(let path, let mode):
            "\(path) has mode \(String(mode, radix: 8)), which lets others at it: chmod 600 \(path)"
        case .openFolder(let path, let mode):
            "\(path) has mode \(String(mode, radix: 8)), which lets everybody exchange the files in it: chmod 700 \(path)"
        case .inUse(let folder):
            "another process serves the center in \(folder): stop it first"
        case .damaged(let path, let detail):
            "\(path) is damaged (\(detail)): restore the folder from a backup, or see what sqlite3 \(path) .recover saves"
        case .newerFormat(let path):
            "\(path) was written by a later version of twinlock-center: start that version"
        case .brokenSeal(let table, let row, let column):
            "the sealed column \(column) of \(table) \(row) was altered: restore the folder from a backup"
        case .duplicate(let table, let row): "\(table) \(row) exists"
        case .missing(let table, let row): "no \(table) \(row)"
        case .conflict(let table, let row): "\(table) \(row) is referred to, or refers to what does not exist"
        case .notWritable(let path, let detail):
            "\(path) cannot be written (\(detail)): make room on its disk, or make it writable"
        case .file(let path, let detail): "\(path): \(detail)"
        }
    }
}
