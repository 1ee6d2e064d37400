public import Primitives

/// Why a center cannot be backed up or restored.
public enum BackupError: Error, Hashable, Sendable {
    /// Something is at the place already.
    case exists(path: String)
    /// No backup is there, or one that was not finished.
    case none(path: String)
    /// A later version of this program made it.
    case newerFormat(path: String)
    /// The backup was made without the center's key, and none was given.
    case needsKey(path: String)
    /// The file that was given as the center's key is not there.
    case noKey(path: String)
    /// A file of the backup is missing or not as it was written, or the key is another center's.
    case altered(path: String)
    /// The clock is behind the moment of the backup.
    case clockBehind(now: Timestamp, madeAt: Timestamp)
}

extension BackupError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .exists(let path): "there is something at \(path): choose a path where there is nothing"
        case .none(let path): "no finished backup in \(path): make one with twinlock center backup FOLDER \(path)"
        case .newerFormat(let path):
            "\(path) was made by a later version of twinlock-center: restore it with that version"
        case .needsKey(let path):
            "\(path) was made without the center's key: give the file with --key center.key"
        case .noKey(let path): "there is no file \(path): give the path of the center's center.key with --key"
        case .altered(let path):
            "\(path) is not as the backup was written, or the key is another center's: "
                + "take another copy of the backup, or give its own center.key with --key"
        case .clockBehind(let now, let madeAt):
            "the clock shows \(now.iso8601), before the backup of \(madeAt.iso8601), so codes that were spent since could "
                + "be good again: set the clock, then restore"
        }
    }
}
