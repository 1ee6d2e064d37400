/// What signing gives: what to add to the request, and how the signature came about.
public struct SigningResult: Sendable, Equatable {
    /// The fields to add; none when the signature is in the query.
    public var headers: HeaderList
    /// The whole query to send.
    public var query: String
    /// 64 lower-case hex digits; the seed of chunk signatures.
    public var signature: String
    /// For looking into a refusal; contains the session token where that is signed.
    public var canonicalRequest: String
    public var stringToSign: String
}
