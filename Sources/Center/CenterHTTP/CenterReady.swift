/// What clients need to know of a center that listens.
public struct CenterReady: Sendable {
    /// The one URL of the center.
    public let url: PublicURL
    /// The address that it listens on, without brackets.
    public let listenHost: String
    public let port: Int

    /// The same center, for S3: SDKs put a bucket's name before that of the host (`bucket.localhost`), which resolves
    /// nowhere, unless the host is an address.
    public var pathStyleURL: PublicURL {
        let isHere = Hosts.isLoopback(url.host) && Hosts.isLoopback(listenHost) && listenHost != "localhost"
        return isHere ? PublicURL(scheme: url.scheme, host: listenHost, port: port) : url
    }
}
