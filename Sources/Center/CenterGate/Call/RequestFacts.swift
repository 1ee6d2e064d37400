public import Primitives
public import SigV4

/// What the listener knows about a request before anything in it is believed.
public struct RequestFacts: Sendable {
    /// The id under which the request is answered and recorded.
    public var requestID: String
    /// The client's address: the peer's, or what a trusted proxy says.
    public var sourceIP: String
    /// `User-Agent`; empty if there is none.
    public var userAgent: String
    /// Whether the client's connection is encrypted.
    public var isSecure: Bool
    public var receivedAt: Timestamp
    public var method: String
    /// As on the request line, percent-encoded.
    public var rawPath: String
    /// As on the request line, without `?`.
    public var rawQuery: String
    /// All fields, `Host` among them.
    public var headers: HeaderList

    public init(
        requestID: String, sourceIP: String, userAgent: String, isSecure: Bool, receivedAt: Timestamp, method: String,
        rawPath: String, rawQuery: String, headers: HeaderList
    ) {
        self.requestID = requestID
        self.sourceIP = sourceIP
        self.userAgent = userAgent
        self.isSecure = isSecure
        self.receivedAt = receivedAt
        self.method = method
        self.rawPath = rawPath
        self.rawQuery = rawQuery
        self.headers = headers
    }

    /// The host that was asked, as the client wrote it.
    public var host: String { headers["host"] ?? "" }

    /// What signatures cover.
    public var signable: SignableRequest {
        SignableRequest(method: method, path: rawPath, query: rawQuery, headers: headers)
    }
}
