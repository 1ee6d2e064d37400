/// The parts of an HTTP request that a signature covers, as they stand on the wire.
public struct SignableRequest: Sendable, Equatable {
    public var method: String
    /// The path of the request line, still percent-encoded as it was sent.
    public var path: String
    /// The query of the request line without its `?`, still percent-encoded; empty if there is none.
    public var query: String
    /// All header fields, `Host` (or `:authority`, under the name `host`) among them.
    public var headers: HeaderList

    public init(method: String, path: String, query: String = "", headers: HeaderList) {
        self.method = method
        self.path = path
        self.query = query
        self.headers = headers
    }
}
