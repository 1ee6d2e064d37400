import Platform

extension Storage {
    static func place(ofKey key: String, in bucket: String) -> [String] {
        place(ofBucket: bucket) + ["objects"] + ObjectPlace.names(of: Array(key.utf8))
    }

    /// Nil where there is none.
    func object(_ key: String, in bucket: String) throws(FileError) -> ObjectFile? {
        try objectFile(at: Self.place(ofKey: key, in: bucket))
    }

    /// Makes a sealed file the object `key`, replacing what is there, if `condition` allows that of the present one.
    func commit(
        _ staged: StagedFile, as key: String, in bucket: String, if condition: (ObjectRecord?) throws -> Void
    ) throws {
        try change {
            guard try self.bucket(bucket) != nil else { throw S3Error.noSuchBucket(bucket) }
            try condition(object(key, in: bucket)?.record)
            let place = Self.place(ofKey: key, in: bucket)
            try root.createDirectory(Array(place.dropLast()))
            try root.rename(staged.place, to: place)
        }
    }

    /// Removes the object, if there is one and `condition` allows that.
    func removeObject(_ key: String, in bucket: String, if condition: (ObjectRecord?) throws -> Void) throws {
        try change {
            let present = try object(key, in: bucket)
            try condition(present?.record)
            guard present != nil else { return }
            let place = Self.place(ofKey: key, in: bucket)
            try root.remove(place)
            try removeEmptyFolders(above: place)
        }
    }

    /// Folders of long keys go with the last key in them.
    private func removeEmptyFolders(above place: [String]) throws(FileError) {
        let kept = Self.place(ofBucket: "").count + 1
        var folder = Array(place.dropLast())
        while folder.count > kept, try names(in: folder).isEmpty {
            try root.removeDirectory(folder)
            folder.removeLast()
        }
    }
}
