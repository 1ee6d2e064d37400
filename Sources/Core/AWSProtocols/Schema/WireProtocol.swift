/// How a service's requests and responses are written.
public enum WireProtocol: Sendable, Equatable {
    /// A form in, XML out; `Action` and `Version` name the operation.
    case query
    /// JSON both ways at any path; the header `X-Amz-Target` names the operation as `PREFIX.NAME` (Smithy, "AWS JSON
    /// 1.0" and "1.1"). `version` is `1.0` or `1.1`.
    case json(version: String, targetPrefix: String)
    /// Method and path name the operation; members are in path, query string, headers and a JSON body (Smithy, "AWS
    /// restJson1").
    case restJSON
}
