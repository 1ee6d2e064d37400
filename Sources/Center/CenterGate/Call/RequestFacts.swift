public import Primitives
public import SigV4

/// What the listener knows about a request before anything in it is believed. One object, because it is handed on from
/// step to step, and each copy of a value would count all its texts.
public final class RequestFacts: Sendable {
    /// The id under which the request is answered and recorded.
    public let requestID: String
    /// The client's address: the peer's, or what a trusted proxy says.
    public let sourceIP: String
    /// `User-Agent`; empty if there is none.
    public let userAgent: String
    /// Whether the client's connection is encrypted.
    public let isSecure: Bool
    public let receivedAt: Timestamp
    public let method: String
    /// As on the request line, percent-encoded.
    public let rawPath: String
    /// As on the request line, without `?`.
    public let rawQuery: String
    /// All fields, `Host` among them.
    public let headers: HeaderList

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

    /// The same with other fields.
    public func with(headers: HeaderList) -> RequestFacts {
        RequestFacts(
            requestID: requestID, sourceIP: sourceIP, userAgent: userAgent, isSecure: isSecure, receivedAt: receivedAt,
            method: method, rawPath: rawPath, rawQuery: rawQuery, headers: headers)
    }
}
