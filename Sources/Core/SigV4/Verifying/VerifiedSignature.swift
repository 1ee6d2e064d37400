public import Primitives

/// Proof that the holder of a key signed a request; what the signatures of the body's chunks continue from.
public struct VerifiedSignature: Sendable {
    public let accessKeyID: String
    public let timestamp: Timestamp
    /// What the signature says about the body.
    public let payload: PayloadHash
    public let isPresigned: Bool
    let signature: String
    let key: SigningKey
}
