import Platform
import Primitives

extension Storage {
    /// Enough for the longest policy in JSON, with a name and an id for every few bytes of it.
    private static let largestAccess = 1 << 20

    /// Who may use a bucket. Throws where the file cannot be read: a policy that is not seen cannot deny.
    func access(toBucket name: String) throws -> BucketAccess {
        let place = Self.place(ofBucket: name) + ["access.json"]
        guard try root.information(of: place) != nil else { return BucketAccess() }
        let bytes = try root.open(place).read(count: Self.largestAccess, at: 0)
        guard let json = try? JSON.parse(bytes), let access = BucketAccess(json: json) else {
            throw S3Error.internalError
        }
        return access
    }

    /// Changes who may use a bucket. Throws `NoSuchBucket` where the bucket is gone meanwhile.
    func changeAccess(toBucket name: String, _ body: (inout BucketAccess) throws -> Void) throws {
        try change {
            guard try bucket(name) != nil else { throw S3Error.noSuchBucket(name) }
            var access = try access(toBucket: name)
            try body(&access)
            let staged = [Self.staging, freshName()]
            try writeJSON(access.json, at: staged)
            try root.rename(staged, to: Self.place(ofBucket: name) + ["access.json"])
        }
    }
}
