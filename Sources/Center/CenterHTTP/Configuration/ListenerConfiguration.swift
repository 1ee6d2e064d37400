public import IAMPolicy

/// How the center listens. A value of this type is a safe arrangement: what would send secrets in the clear over a
/// network cannot be made.
public struct ListenerConfiguration: Sendable {
    public let address: ListenAddress
    public let tls: TLSFiles?
    /// As it was given; without it, `localhost` and the port in use.
    public let givenPublicURL: PublicURL?
    /// The proxies whose `X-Forwarded-For` and `X-Forwarded-Proto` are believed, and who alone may connect.
    public let proxies: IPRange?
    public var limits: ListenerLimits

    /// - Throws: `ListenerConfigurationError` for listening beyond loopback without TLS, unless a proxy that brings it
    ///   and the public URL are named.
    public init(
        address: ListenAddress, tls: TLSFiles? = nil, publicURL: PublicURL? = nil, proxies: IPRange? = nil,
        limits: ListenerLimits = ListenerLimits()
    ) throws(ListenerConfigurationError) {
        if !address.isLoopback, tls == nil, proxies == nil {
            throw .exposed(address.host)
        }
        if !address.isLoopback, publicURL == nil { throw .nameless(address.host) }
        if let publicURL, !publicURL.isSecure, !Hosts.isLoopback(publicURL.host) { throw .insecureURL("\(publicURL)") }
        if tls != nil, let publicURL, !publicURL.isSecure { throw .insecureURL("\(publicURL)") }
        self.address = address
        self.tls = tls
        self.givenPublicURL = publicURL
        self.proxies = proxies
        self.limits = limits
    }

    /// The public URL when `port` is the one in use. By name and not by address, because browsers refuse WebAuthn at
    /// an address.
    public func publicURL(port: Int) -> PublicURL {
        givenPublicURL ?? PublicURL(scheme: tls == nil ? "http" : "https", host: "localhost", port: port)
    }
}

/// PEM files of a certificate chain and its private key.
public struct TLSFiles: Sendable, Equatable {
    public let certificate: String
    public let key: String

    public init(certificate: String, key: String) {
        self.certificate = certificate
        self.key = key
    }
}

/// How much a client may ask of the listener before it is refused.
public struct ListenerLimits: Sendable {
    /// Bytes of a query request's body.
    public var queryBody = 1 << 20
    /// Bytes of one header field, and of all together.
    public var headers = 32 << 10
    public var headerFields = 100
    /// Connections at once; more wait in the system's queue.
    public var connections = 1024
    /// Seconds in which a connection must bring a request's head, or the next piece of its body.
    public var idleSeconds: Int64 = 60
    /// Seconds in which a query request's body must have come altogether.
    public var querySeconds: Int64 = 60
    /// Bytes of a refused body that are read away to keep the connection; beyond that it is closed.
    public var drainedBody = 16 << 20

    public init() {}
}

/// Why the center does not listen like that.
public enum ListenerConfigurationError: Error, Equatable, CustomStringConvertible {
    case exposed(String)
    case nameless(String)
    case insecureURL(String)

    public var description: String {
        switch self {
        case .exposed(let host):
            "listening on \(host) would send session tokens over the network in the clear: add --tls-cert FILE "
                + "--tls-key FILE, or --behind-proxy CIDR --public-url URL, or listen on 127.0.0.1"
        case .nameless(let host):
            "listening on \(host) needs the name under which clients come: add --public-url https://NAME"
        case .insecureURL(let url):
            "the public URL \(url) is not https: only a loopback name may be reached without encryption"
        }
    }
}
