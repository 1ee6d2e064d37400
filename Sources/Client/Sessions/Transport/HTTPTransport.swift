internal import AsyncHTTPClient
internal import NIOCore
internal import NIOHTTP1
internal import NIOSSL
internal import SigV4

/// Speaks HTTP/1.1 over NIO. Makes threads and opens connections: not for the fast path.
public struct HTTPTransport: AWSTransport {
    private let secure: HTTPClient
    private let plain: HTTPClient
    private let direct: HTTPClient
    private let options: TransportOptions

    /// Fails when the certificate bundle cannot be read, or a proxy's address is none.
    public init(_ options: TransportOptions) throws {
        self.options = options
        let configuration = try Self.configuration(options)
        direct = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
        secure = try Self.client(configuration, proxy: options.secureProxy) ?? direct
        plain = try Self.client(configuration, proxy: options.plainProxy) ?? direct
    }

    public func send(_ request: AWSRequest) async throws(TransportError) -> AWSResponse {
        let address = request.url.prefix { $0 != "?" }
        guard let url = EndpointURL(String(address)) else {
            throw TransportError("'\(address)' is no address", isBeforeSending: true)
        }
        var message = HTTPClientRequest(url: request.url)
        message.method = .RAW(value: request.method)
        for field in request.headers.fields where field.name.lowercased() != "host" {
            message.headers.add(name: field.name, value: field.value)
        }
        if !request.body.isEmpty || request.method == "POST" { message.body = .bytes(request.body) }
        do {
            let response = try await client(for: url).execute(
                message, timeout: .seconds(Int64(options.requestTimeout)))
            let body = try await response.body.collect(upTo: options.bodyLimit)
            return AWSResponse(
                status: Int(response.status.code),
                headers: HeaderList(response.headers.map { (name: $0.name, value: $0.value) }),
                body: Array(body.readableBytesView))
        } catch {
            throw Self.failure(error, url)
        }
    }

    public func close() async {
        for client in Set([secure, plain, direct].map(Reference.init)) { try? await client.value.shutdown() }
    }

    private func client(for url: EndpointURL) -> HTTPClient {
        if url.isLoopback || ProxyRules.isDirect(url, rules: options.direct) { return direct }
        return url.isSecure ? secure : plain
    }

    private static func configuration(_ options: TransportOptions) throws -> HTTPClient.Configuration {
        var tls = TLSConfiguration.makeClientConfiguration()
        if let bundle = options.certificateBundle {
            guard let certificates = try? NIOSSLCertificate.fromPEMFile(bundle), !certificates.isEmpty else {
                throw SessionError(
                    .configuration, "the certificates in \(bundle) cannot be read",
                    hint: "set AWS_CA_BUNDLE (or ca_bundle in the profile) to a file in PEM form")
            }
            tls.trustRoots = .certificates(certificates)
        }
        var configuration = HTTPClient.Configuration(
            tlsConfiguration: tls, redirectConfiguration: .disallow,
            timeout: .init(
                connect: .seconds(Int64(options.connectTimeout)), read: .seconds(Int64(options.requestTimeout))))
        configuration.httpVersion = .http1Only
        configuration.connectionPool.retryConnectionEstablishment = false
        return configuration
    }

    private static func client(
        _ configuration: HTTPClient.Configuration, proxy: String?
    ) throws -> HTTPClient? {
        guard let proxy, !proxy.isEmpty else { return nil }
        guard let address = ProxyAddress(proxy) else {
            throw SessionError(
                .configuration, "the proxy's address is none: write it as http://HOST:PORT",
                hint: "export HTTPS_PROXY=http://HOST:PORT")
        }
        var configuration = configuration
        configuration.proxy = .server(
            host: address.host, port: address.port,
            authorization: address.user.map { .basic(username: $0, password: address.password ?? "") })
        return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    private static func failure(_ error: any Error, _ url: EndpointURL) -> TransportError {
        let isBeforeSending =
            error is NIOSSLError || String(describing: type(of: error)) == "NIOConnectionError"
            || (error as? HTTPClientError).map { $0 == .connectTimeout || $0 == .getConnectionFromPoolTimeout } ?? false
        return TransportError("\(url.hostField): \(reason(error))", isBeforeSending: isBeforeSending)
    }

    /// The libraries' texts are long; what a person can act on is not.
    private static func reason(_ error: any Error) -> String {
        let text = "\(error)"
        let known = [
            ("Connection refused", "nobody listens there (connection refused)"),
            ("CERTIFICATE_VERIFY_FAILED", "its certificate is not trusted (see AWS_CA_BUNDLE and ca_bundle)"),
            ("WRONG_VERSION_NUMBER", "it does not speak TLS: is the address to begin with http:// ?"),
            ("UnknownHost", "the host is not known"), ("NIOTooManyBytesError", "the answer is too long"),
        ]
        if let found = known.first(where: { text.contains($0.0) }) { return found.1 }
        return (error as? HTTPClientError)?.shortDescription ?? text
    }
}

/// Two clients are the same when they are one object.
private struct Reference: Hashable {
    let value: HTTPClient

    static func == (left: Reference, right: Reference) -> Bool { left.value === right.value }

    func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(value)) }
}
