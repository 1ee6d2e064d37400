import Platform

/// Content on its way in, in a folder of its own where no key leads.
final class StagedFile: Sendable {
    let place: [String]
    private let file: RandomAccessFile

    init(place: [String], file: RandomAccessFile) {
        self.place = place
        self.file = file
    }

    func write(_ bytes: [UInt8], at offset: Int64) throws(FileError) {
        try file.write(bytes, at: offset)
    }

    /// Ends the file with its record and waits until both are on the disk; `record.size` bytes must be written.
    func seal(_ record: ObjectRecord) throws(FileError) {
        try file.write(ObjectFile.tail(of: record), at: record.size)
        try file.synchronize()
    }
}
