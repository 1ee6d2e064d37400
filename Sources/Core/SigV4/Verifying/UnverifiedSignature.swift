public import Primitives

/// What a request claims about its own signature. Nothing of it is proven until `SignatureVerifier.verify` returns.
public struct UnverifiedSignature: Sendable, Equatable {
    public var accessKeyID: String
    public var scope: CredentialScope
    /// Lower-case, sorted, without duplicates.
    public var signedHeaders: [String]
    public var sessionToken: Secret?
    /// When it was signed.
    public var timestamp: Timestamp
    /// The lifetime in seconds that a presigned request claims.
    public var lifetime: Int?
    /// What `x-amz-content-sha256` says. Nil where it is absent and need not be there.
    public var claimedPayload: PayloadHash?
    /// Whether the signature stands in the query.
    public var isPresigned: Bool
    var signature: String
}
