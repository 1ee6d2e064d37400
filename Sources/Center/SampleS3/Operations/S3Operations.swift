import CenterGate
import IAMPolicy
import Platform
import SigV4

/// What the operations do; one extension a group of them.
struct S3Operations: Sendable {
    let storage: Storage
    /// Binds the principals that bucket policies name.
    let principals: PrincipalBinder

    /// Runs the operation of `call`. Each asks for permission first, then takes the body, then acts.
    func perform(_ call: S3Call) async throws -> S3Response {
        switch call.operation {
        case .listBuckets: try await listBuckets(call)
        case .createBucket: try await createBucket(call)
        case .headBucket: try await headBucket(call)
        case .deleteBucket: try await deleteBucket(call)
        case .getBucketLocation: try await getBucketLocation(call)
        case .getBucketVersioning: try await getBucketVersioning(call)
        case .getBucketPolicy: try await getBucketPolicy(call)
        case .putBucketPolicy: try await putBucketPolicy(call)
        case .deleteBucketPolicy: try await deleteBucketPolicy(call)
        case .getBucketPolicyStatus: try await getBucketPolicyStatus(call)
        case .getPublicAccessBlock: try await getPublicAccessBlock(call)
        case .putPublicAccessBlock: try await putPublicAccessBlock(call)
        case .deletePublicAccessBlock: try await deletePublicAccessBlock(call)
        case .listObjects: try await listObjects(call)
        case .listObjectsV2: try await listObjectsV2(call)
        case .listMultipartUploads: try await listMultipartUploads(call)
        case .deleteObjects: try await deleteObjects(call)
        case .getObject: try await getObject(call)
        case .headObject: try await headObject(call)
        case .getObjectTagging: try await getObjectTagging(call)
        case .putObject: try await putObject(call)
        case .copyObject: try await copyObject(call)
        case .deleteObject: try await deleteObject(call)
        case .createMultipartUpload: try await createMultipartUpload(call)
        case .uploadPart: try await uploadPart(call)
        case .uploadPartCopy: try await uploadPartCopy(call)
        case .completeMultipartUpload: try await completeMultipartUpload(call)
        case .abortMultipartUpload: try await abortMultipartUpload(call)
        case .listParts: try await listParts(call)
        }
    }

    /// Asks whether the caller may do `action` to the call's bucket and key, then finds the bucket.
    func allowedBucket(
        _ call: S3Call, _ action: String, context: S3Context = [:]
    ) async throws -> BucketRecord {
        let bucket = try storage.bucket(call.bucketName)
        try await call.allow(
            action, bucket: call.bucketName, key: call.target.key, owner: bucket, context: context)
        guard let bucket else { throw S3Error.noSuchBucket(call.bucketName) }
        try checkOwner(of: bucket, call)
        return bucket
    }

    /// Refuses a bucket that belongs to another account than the request says.
    func checkOwner(
        of bucket: BucketRecord, _ call: S3Call, header: String = "x-amz-expected-bucket-owner"
    ) throws(S3Error) {
        guard call.headers[header] ?? bucket.accountID == bucket.accountID else { throw .accessDenied }
    }
}
