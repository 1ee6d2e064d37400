import Platform
import Primitives

extension Storage {
    /// A part that was uploaded.
    struct Part: Sendable {
        /// 1 to 10000.
        let number: Int
        let file: ObjectFile

        var record: ObjectRecord { file.record }
    }

    static func place(ofUploadsIn bucket: String) -> [String] { place(ofBucket: bucket) + ["uploads"] }

    static func place(ofUpload id: String, in bucket: String) -> [String] {
        place(ofUploadsIn: bucket) + [id]
    }

    func createUpload(_ upload: UploadRecord, in bucket: String) throws {
        try change {
            guard try self.bucket(bucket) != nil else { throw S3Error.noSuchBucket(bucket) }
            let staged = [Self.staging, freshName()]
            try root.createDirectory(staged)
            try writeJSON(upload.json, at: staged + ["upload.json"])
            try root.rename(staged, to: Self.place(ofUpload: upload.id, in: bucket))
        }
    }

    /// Nil where there is none, also for ids that no upload can have.
    func upload(_ id: String, in bucket: String) throws(FileError) -> UploadRecord? {
        guard UploadRecord.isValidID(id) else { return nil }
        return try json(at: Self.place(ofUpload: id, in: bucket) + ["upload.json"]).flatMap(UploadRecord.init)
    }

    /// All uploads of a bucket, by key, then by age.
    func uploads(in bucket: String) throws -> [UploadRecord] {
        try names(in: Self.place(ofUploadsIn: bucket)).compactMap { try upload($0, in: bucket) }.sorted { left, right in
            if left.key != right.key { return left.key.utf8.lexicographicallyPrecedes(right.key.utf8) }
            return (left.initiated, left.id) < (right.initiated, right.id)
        }
    }

    /// Makes a sealed file a part, replacing one of the same number.
    func commit(_ staged: StagedFile, asPart number: Int, of upload: UploadRecord, in bucket: String) throws {
        try change {
            guard try self.upload(upload.id, in: bucket) != nil else { throw S3Error.noSuchUpload }
            try root.rename(
                staged.place, to: Self.place(ofUpload: upload.id, in: bucket) + [Self.name(ofPart: number)])
        }
    }

    func part(_ number: Int, of upload: UploadRecord, in bucket: String) throws(FileError) -> Part? {
        let place = Self.place(ofUpload: upload.id, in: bucket) + [Self.name(ofPart: number)]
        return try objectFile(at: place).map { Part(number: number, file: $0) }
    }

    /// The numbers of the parts that were uploaded, in order.
    func partNumbers(of upload: UploadRecord, in bucket: String) throws(FileError) -> [Int] {
        try names(in: Self.place(ofUpload: upload.id, in: bucket)).compactMap { name in
            name.hasPrefix("part-") ? Int(name.dropFirst(5)) : nil
        }
    }

    /// Removes an upload and its parts; false when there is none.
    func removeUpload(_ id: String, in bucket: String) throws -> Bool {
        try change {
            guard try upload(id, in: bucket) != nil else { return false }
            let staged = [Self.staging, freshName()]
            try root.rename(Self.place(ofUpload: id, in: bucket), to: staged)
            try removeAll(staged)
            return true
        }
    }

    private static func name(ofPart number: Int) -> String {
        let digits = String(number)
        return "part-" + String(repeating: "0", count: max(0, 5 - digits.utf8.count)) + digits
    }
}
