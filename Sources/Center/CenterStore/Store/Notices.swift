public protocol NoticeReader {
    /// What the audit log was not told yet, oldest first.
    func notices() throws -> [NoticeRecord]
}

/// None of this is a `Change`.
public protocol NoticeWriter {
    func insert(_ notice: NoticeRecord) throws
    /// Forgets the notice; one that is not there is ignored.
    func removeNotice(_ id: String) throws
}
