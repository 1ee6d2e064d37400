import AWSProtocols
import CenterGate
import IAMPolicy
import Primitives
import SigV4

typealias S3Context = RequestContext

extension S3Operations {
    func listBuckets(_ call: S3Call) async throws -> S3Response {
        try await call.allow([
            AuthorizationRequest(action: "s3:ListAllMyBuckets", resource: "*", context: call.signatureContext)
        ])
        try await call.readNothing()
        let limit = try call.query.number("max-buckets", in: 1...10_000, default: 10_000)
        let prefix = call.query["prefix"] ?? ""
        let after = call.query["continuation-token"] ?? ""
        let buckets = try storage.buckets(of: call.call.accountID)
            .filter { $0.name.hasPrefix(prefix) && $0.name > after }
        let page = buckets.prefix(limit)
        return S3Response(
            xml: S3Document.text("ListAllMyBucketsResult") { writer in
                writer.owner(call.call.accountID)
                writer.element("Buckets") { writer in
                    for bucket in page {
                        writer.element("Bucket") { writer in
                            writer.element("Name", bucket.name)
                            writer.element("CreationDate", bucket.created.iso8601Milliseconds)
                            writer.element("BucketRegion", bucket.region)
                        }
                    }
                }
                if let last = page.last, page.count < buckets.count { writer.element("ContinuationToken", last.name) }
            })
    }

    func createBucket(_ call: S3Call) async throws -> S3Response {
        let name = call.bucketName
        let existing = try storage.bucket(name)
        try await call.allow("s3:CreateBucket", bucket: name, owner: nil)
        let region = try await locationConstraint(call)
        guard BucketRecord.isValidName(name) else {
            throw S3Error("InvalidBucketName", 400, "The specified bucket is not valid.", [("BucketName", name)])
        }
        let bucket = BucketRecord(name: name, accountID: call.call.accountID, region: region, created: call.now)
        if let other = try existing ?? storage.createBucket(bucket) {
            guard other.accountID == bucket.accountID else {
                throw S3Error(
                    "BucketAlreadyExists", 409,
                    "The requested bucket name is not available. The bucket namespace is shared by all users of the "
                        + "system. Please select a different name and try again.", [("BucketName", name)])
            }
            // In the first region, and there alone, making one's own bucket again is no error (CreateBucket, "Errors").
            guard region != "us-east-1" || other.region != region else { return Self.created(name) }
            throw S3Error(
                "BucketAlreadyOwnedByYou", 409,
                "Your previous request to create the named bucket succeeded and you already own it.",
                [("BucketName", name)])
        }
        return Self.created(name)
    }

    private static func created(_ name: String) -> S3Response {
        S3Response(headers: ["Location": "/\(name)", "Content-Length": "0"])
    }

    /// The region that the body asks for; us-east-1 where it asks for none.
    private func locationConstraint(_ call: S3Call) async throws -> String {
        let body = try await call.readDocument(limit: 64 << 10)
        guard !body.isEmpty else { return "us-east-1" }
        let document = try S3Document.read(body, root: "CreateBucketConfiguration")
        guard document["Location"] == nil, document["Bucket"] == nil, document["Tags"] == nil else {
            throw S3Error.notImplemented("CreateBucketConfiguration")
        }
        let region = document["LocationConstraint"]?.text ?? "us-east-1"
        let isRegion =
            (1...32).contains(region.utf8.count)
            && region.utf8.allSatisfy {
                (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
            }
        guard isRegion else {
            throw S3Error("InvalidLocationConstraint", 400, "The specified location-constraint is not valid")
        }
        return region
    }

    func headBucket(_ call: S3Call) async throws -> S3Response {
        let bucket = try await allowedBucket(call, "s3:ListBucket")
        try await call.readNothing()
        return S3Response(headers: ["x-amz-bucket-region": bucket.region, "Content-Length": "0"])
    }

    func deleteBucket(_ call: S3Call) async throws -> S3Response {
        let bucket = try await allowedBucket(call, "s3:DeleteBucket")
        try await call.readNothing()
        guard try storage.deleteBucket(bucket.name) else {
            throw S3Error(
                "BucketNotEmpty", 409, "The bucket you tried to delete is not empty", [("BucketName", bucket.name)])
        }
        return S3Response(status: 204)
    }

    func getBucketLocation(_ call: S3Call) async throws -> S3Response {
        let bucket = try await allowedBucket(call, "s3:GetBucketLocation")
        try await call.readNothing()
        var writer = XMLWriter(declaration: true)
        // The first region has no name here (GetBucketLocation).
        writer.element("LocationConstraint", bucket.region == "us-east-1" ? "" : bucket.region)
        return S3Response(xml: writer.text)
    }

    /// Versioning was never enabled: an empty configuration.
    func getBucketVersioning(_ call: S3Call) async throws -> S3Response {
        _ = try await allowedBucket(call, "s3:GetBucketVersioning")
        try await call.readNothing()
        return S3Response(xml: S3Document.text("VersioningConfiguration") { _ in })
    }
}

extension XMLWriter {
    /// Who owns a bucket or object: the account, since there are no canonical users here.
    mutating func owner(_ accountID: String, _ name: String = "Owner") {
        element(name) { writer in writer.element("ID", accountID) }
    }
}
