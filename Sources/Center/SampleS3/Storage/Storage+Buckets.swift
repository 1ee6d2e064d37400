import Platform

extension Storage {
    static func place(ofBucket name: String) -> [String] { ["buckets", name] }

    /// Every bucket of an account, by name.
    func buckets(of accountID: String) throws -> [BucketRecord] {
        try names(in: ["buckets"]).compactMap { try bucket($0) }.filter { $0.accountID == accountID }
    }

    /// Nil where there is none, also for names that no bucket can have.
    func bucket(_ name: String) throws -> BucketRecord? {
        guard BucketRecord.isValidName(name) else { return nil }
        guard var bucket = try json(at: Self.place(ofBucket: name) + ["bucket.json"]).flatMap(BucketRecord.init) else {
            return nil
        }
        bucket.access = try access(toBucket: name)
        return bucket
    }

    /// Makes the bucket; the one in the way, if there is one.
    func createBucket(_ bucket: BucketRecord) throws -> BucketRecord? {
        try change {
            if let existing = try self.bucket(bucket.name) { return existing }
            let staged = [Self.staging, freshName()]
            try root.createDirectory(staged + ["objects"])
            try root.createDirectory(staged + ["uploads"])
            try writeJSON(bucket.json, at: staged + ["bucket.json"])
            try root.rename(staged, to: Self.place(ofBucket: bucket.name))
            return nil
        }
    }

    /// Removes the bucket; false, and nothing is changed, when it holds objects. Uploads begun in it go with it.
    func deleteBucket(_ name: String) throws -> Bool {
        try change {
            let place = Self.place(ofBucket: name)
            guard try names(in: place + ["objects"]).isEmpty else { return false }
            let staged = [Self.staging, freshName()]
            try root.rename(place, to: staged)
            try removeAll(staged)
            return true
        }
    }
}
