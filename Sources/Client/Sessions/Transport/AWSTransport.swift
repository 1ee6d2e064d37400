public import SigV4

/// Carries one request to a service and its answer back. The only door to the network, so that tests need none.
public protocol AWSTransport: Sendable {
    /// Sends `request`, follows no redirect, and gives whatever the other side answered.
    func send(_ request: AWSRequest) async throws(TransportError) -> AWSResponse
    /// Closes what is open. No request may follow.
    func close() async
}

/// An HTTP request.
public struct AWSRequest: Sendable {
    public let method: String
    /// Scheme, host, port, path and query.
    public let url: String
    public let headers: HeaderList
    public let body: [UInt8]
}

/// An HTTP response.
public struct AWSResponse: Sendable {
    public let status: Int
    public let headers: HeaderList
    public let body: [UInt8]

    public init(status: Int, headers: HeaderList, body: [UInt8]) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}

/// Why there is no answer.
public struct TransportError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Nothing was sent, so that the same request may be sent again.
    public let isBeforeSending: Bool
    public let description: String

    public init(_ description: String, isBeforeSending: Bool) {
        self.description = description
        self.isBeforeSending = isBeforeSending
    }
}

/// How to reach the services.
public struct TransportOptions: Sendable, Equatable {
    /// A file of certificates to trust in place of the system's.
    public var certificateBundle: String?
    /// The proxy for https, as `HTTPS_PROXY` has it.
    public var secureProxy: String?
    /// The proxy for http, as `HTTP_PROXY` has it.
    public var plainProxy: String?
    /// `NO_PROXY`: hosts that are asked directly.
    public var direct: String?
    /// Seconds until a connection stands, and seconds for a whole request.
    public var connectTimeout = 10
    public var requestTimeout = 60
    /// Bytes of an answer.
    public var bodyLimit = 1 << 20

    public init() {}
}
