internal import Platform

/// The file that the log is written to, as far as the log needs it: tests put one that fails in its place.
protocol LogFile: Sendable {
    /// Adds `bytes` at the end.
    func write(_ bytes: [UInt8]) throws(FileError)
    /// Waits until all that was written is on the disk.
    func synchronize() throws(FileError)
    func size() throws(FileError) -> Int64
    func read(count: Int, at offset: Int64) throws(FileError) -> [UInt8]
    func truncate(to size: Int64) throws(FileError)
    func tryLock() throws(FileError) -> Bool
    func unlock() throws(FileError)
}

extension AppendOnlyFile: LogFile {}
