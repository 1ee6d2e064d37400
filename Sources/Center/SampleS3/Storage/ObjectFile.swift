import Platform
import Primitives

/// The one file that an object is: its content, then its record as JSON, then the record's length and a mark. Content
/// first, because the record is known only when all content has arrived; one file, so that a rename makes both
/// visible at once.
struct ObjectFile: Sendable {
    let record: ObjectRecord
    private let file: RandomAccessFile

    private static let mark = Array("TwS3obj1".utf8)
    private static let tailLength = 16
    private static let largestRecord = 64 << 10

    /// Opens and checks the file; nil when it is not one that `seal` finished.
    init?(_ file: RandomAccessFile) throws(FileError) {
        let size = try file.information().size
        guard size >= Int64(Self.tailLength) else { return nil }
        let tail = try file.read(count: Self.tailLength, at: size - Int64(Self.tailLength))
        let length = tail.prefix(8).reduce(0) { $0 &<< 8 | Int64($1) }
        // Wraps rather than stops: in a file that is not ours the length may be anything.
        let start = (size - Int64(Self.tailLength)) &- length
        guard tail.count == Self.tailLength, Array(tail.suffix(8)) == Self.mark,
            (1...Int64(Self.largestRecord)).contains(length), start >= 0
        else { return nil }
        let bytes = try file.read(count: Int(length), at: start)
        guard let json = try? JSON.parse(bytes), let record = ObjectRecord(json: json), record.size == start else {
            return nil
        }
        self.record = record
        self.file = file
    }

    /// Up to `count` bytes of the content from `offset` on.
    func read(count: Int, at offset: Int64) throws(FileError) -> [UInt8] {
        let left = max(0, record.size - offset)
        return try file.read(count: min(count, Int(clamping: left)), at: offset)
    }

    /// What follows the content in the file.
    static func tail(of record: ObjectRecord) -> [UInt8] {
        let json = Array(record.json.text.utf8)
        let length = (0..<8).map { UInt8(truncatingIfNeeded: UInt64(json.count) >> UInt64(56 - 8 * $0)) }
        return json + length + mark
    }
}
