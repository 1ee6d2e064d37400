import CenterGate
import IAMPolicy
import Primitives
import SigV4

extension S3Call {
    /// Asks whether the caller may do `action` to `bucket`, or to an object in it.
    func allow(
        _ action: String, bucket: String, key: String? = nil, owner: BucketRecord?, context: RequestContext = [:]
    ) async throws {
        try await allow([request(action, bucket: bucket, key: key, owner: owner, context: context)])
    }

    /// The question to the gate. `owner` is the bucket's record, if there is a bucket.
    func request(
        _ action: String, bucket: String, key: String? = nil, owner: BucketRecord?, context: RequestContext = [:]
    ) -> AuthorizationRequest {
        let resource = "arn:aws:s3:::\(bucket)" + (key.map { "/\($0)" } ?? "")
        var all = signatureContext
        if let owner { all["s3:ResourceAccount"] = [owner.accountID] }
        all.merge(context)
        return AuthorizationRequest(
            action: action, resource: resource, resourceAccountID: owner?.accountID, context: all,
            resourcePolicy: resourcePolicy(of: owner))
    }

    private func resourcePolicy(of bucket: BucketRecord?) -> AuthorizationRequest.ResourcePolicy {
        guard let bucket, let policy = bucket.access.policy else { return .none }
        // A public policy opens a restricted bucket to nobody from outside (PublicAccessBlockConfiguration).
        if bucket.accountID != call.accountID, bucket.access.block?.restrictsBucket == true,
            PublicPolicy.isPublic(policy)
        {
            return .none
        }
        return .resource(policy, principalIDs: bucket.access.principalIDs)
    }

    /// Keys about the signature that exist for every S3 action (Service Authorization Reference, "Amazon S3").
    var signatureContext: RequestContext {
        let age = max(0, now.milliseconds - verified.timestamp.milliseconds)
        return [
            "s3:authType": [verified.isPresigned ? "REST-QUERY-STRING" : "REST-HEADER"],
            "s3:signatureversion": ["AWS4-HMAC-SHA256"],
            "s3:signatureAge": ["\(age)"],
            "s3:x-amz-content-sha256": [verified.payload.text],
        ]
    }
}
