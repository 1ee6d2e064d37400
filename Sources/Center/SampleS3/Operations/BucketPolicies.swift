import AWSProtocols
import CenterGate
import IAMPolicy
import Primitives
import SigV4

extension S3Operations {
    func getBucketPolicy(_ call: S3Call) async throws -> S3Response {
        let bucket = try await administeredBucket(call, "s3:GetBucketPolicy")
        let binding = try await principals.bind(
            bucket.access.principalIDs.keys.map { PrincipalReference(.aws, $0) }, in: bucket.accountID)
        guard let text = try bucket.access.shown(current: binding.ids) else { throw noPolicy(bucket) }
        let bytes = Array(text.utf8)
        return S3Response(
            headers: ["Content-Type": "application/json", "Content-Length": "\(bytes.count)"], body: .bytes(bytes))
    }

    func putBucketPolicy(_ call: S3Call) async throws -> S3Response {
        let bucket = try await administeredBucket(call, "s3:PutBucketPolicy", readsBody: false)
        let body = try await call.readDocument(limit: 1 << 20)
        let document = try BucketPolicyJudge(bucket: bucket.name).judge(body)
        let binding = try await principals.bind(document.principals, in: bucket.accountID)
        if let unknown = binding.unknown.first {
            throw S3Error.malformedPolicy("Invalid principal in policy", detail: "\"AWS\" : \"\(unknown)\"")
        }
        let text = document.text
        let isPublic = PublicPolicy.isPublic(text)
        try storage.changeAccess(toBucket: bucket.name) { access in
            if isPublic, access.block?.blocksPolicy == true { throw Self.publicPolicyIsBlocked(call, bucket) }
            access.policy = text
            access.principalIDs = binding.ids
        }
        return S3Response(status: 204)
    }

    func deleteBucketPolicy(_ call: S3Call) async throws -> S3Response {
        let bucket = try await administeredBucket(call, "s3:DeleteBucketPolicy")
        try storage.changeAccess(toBucket: bucket.name) { access in
            access.policy = nil
            access.principalIDs = [:]
        }
        return S3Response(status: 204)
    }

    func getBucketPolicyStatus(_ call: S3Call) async throws -> S3Response {
        let bucket = try await administeredBucket(call, "s3:GetBucketPolicyStatus")
        guard let text = bucket.access.policy else { throw noPolicy(bucket) }
        return S3Response(
            xml: S3Document.text("PolicyStatus") { writer in
                writer.element("IsPublic", "\(PublicPolicy.isPublic(text))")
            })
    }

    func getPublicAccessBlock(_ call: S3Call) async throws -> S3Response {
        let bucket = try await administeredBucket(call, "s3:GetBucketPublicAccessBlock")
        guard let block = bucket.access.block else {
            throw S3Error(
                "NoSuchPublicAccessBlockConfiguration", 404, "The public access block configuration was not found",
                [("BucketName", bucket.name)])
        }
        return S3Response(xml: block.xml)
    }

    func putPublicAccessBlock(_ call: S3Call) async throws -> S3Response {
        let bucket = try await administeredBucket(call, "s3:PutBucketPublicAccessBlock", readsBody: false)
        let body = try await call.readDocument(limit: 64 << 10)
        let block = try PublicAccessBlock(
            document: S3Document.read(body, root: "PublicAccessBlockConfiguration"))
        try storage.changeAccess(toBucket: bucket.name) { $0.block = block }
        return S3Response()
    }

    func deletePublicAccessBlock(_ call: S3Call) async throws -> S3Response {
        let bucket = try await administeredBucket(call, "s3:PutBucketPublicAccessBlock")
        try storage.changeAccess(toBucket: bucket.name) { $0.block = nil }
        return S3Response(status: 204)
    }

    /// The call's bucket, for those of its own account that may administer it. The account's root user reaches the
    /// policy even if it denies (PutBucketPolicy, "Important"), so that nobody is locked out for good.
    private func administeredBucket(
        _ call: S3Call, _ action: String, readsBody: Bool = true
    ) async throws -> BucketRecord {
        guard let bucket = try storage.bucket(call.bucketName) else {
            try await call.allow(action, bucket: call.bucketName, owner: nil)
            throw S3Error.noSuchBucket(call.bucketName)
        }
        var asked = bucket
        if call.call.caller.isRoot, call.call.accountID == bucket.accountID { asked.access.policy = nil }
        try await call.allow(action, bucket: bucket.name, owner: asked)
        guard call.call.accountID == bucket.accountID else { throw S3Error.methodNotAllowed }
        try checkOwner(of: bucket, call)
        if readsBody { try await call.readNothing() }
        return bucket
    }

    private func noPolicy(_ bucket: BucketRecord) -> S3Error {
        S3Error("NoSuchBucketPolicy", 404, "The bucket policy does not exist", [("BucketName", bucket.name)])
    }

    private static func publicPolicyIsBlocked(_ call: S3Call, _ bucket: BucketRecord) -> S3Error {
        S3Error(
            "AccessDenied", 403,
            "User: \(call.call.caller.arn) is not authorized to perform: s3:PutBucketPolicy on resource: "
                + "\"\(bucket.arn)\" because public policies are prevented by the BlockPublicPolicy setting in S3 "
                + "Block Public Access.")
    }
}
