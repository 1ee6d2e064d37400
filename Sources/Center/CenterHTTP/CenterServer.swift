public import CenterGate
import HummingbirdCore
import HummingbirdTLS
public import Logging
import NIOCore
import NIOPosix
import NIOSSL
public import Platform
public import SampleS3
public import ServiceLifecycle

/// The center's listener as a service: it runs until it is asked to stop, and then answers what is in flight.
public struct CenterServer: Service {
    private let configuration: ListenerConfiguration
    private let gate: Gate
    private let operations: [AnyGateOperation]
    private let sample: SampleS3
    private let pages: PageRules?
    private let clock: WallClock
    private let entropy: Entropy
    private let logger: Logger
    private let onReady: @Sendable (CenterReady) async -> Void

    /// `onReady` is called once, when connections are accepted, with what clients need to know. Without `pages` browsers
    /// get nothing but a word about what this is.
    public init(
        _ configuration: ListenerConfiguration, gate: Gate, operations: [AnyGateOperation],
        sample: SampleS3, pages: PageRules? = nil, clock: WallClock, entropy: Entropy, logger: Logger,
        onReady: @escaping @Sendable (CenterReady) async -> Void
    ) {
        self.configuration = configuration
        self.gate = gate
        self.operations = operations
        self.sample = sample
        self.pages = pages
        self.clock = clock
        self.entropy = entropy
        self.logger = logger
        self.onReady = onReady
    }

    /// - Throws: `ListenerError` that says what keeps it from listening.
    public func run() async throws {
        let limits = configuration.limits
        // The port is known only once it listens, and no request is read before.
        let responder = Late<Responder>()
        let waiting = WaitingConnections()
        let server = try builder(limits, waiting).buildServer(
            configuration: ServerConfiguration(
                address: .hostname(configuration.address.host, port: configuration.address.port),
                availableConnectionsDelegate: RoomForConnections(limits.connections, waiting)),
            eventLoopGroup: MultiThreadedEventLoopGroup.singleton, logger: logger,
            responder: { request, writer, channel in
                try await responder.value().respond(request, writer, channel)
            },
            onServerRunning: { channel in
                let port = channel.localAddress?.port ?? configuration.address.port
                let url = configuration.publicURL(port: port)
                responder.set(makeResponder(url))
                await onReady(CenterReady(url: url, listenHost: configuration.address.host, port: port))
            })
        do {
            try await server.run()
        } catch let error as IOError {
            let address = "\(configuration.address.host):\(configuration.address.port)"
            throw ListenerError.address(address, detail: SystemText.of(errno: error.errnoCode))
        }
    }

    private func makeResponder(_ url: PublicURL) -> Responder {
        let hosts = HostRule(publicURL: url, listenHost: configuration.address.host)
        let body = WholeBody(limits: configuration.limits, clock: clock)
        let query = QueryAdapter(gate: gate, operations: operations, body: body)
        let dispatcher = Dispatcher(
            hosts: hosts, query: query, json: JSONAdapter(gate: gate, operations: operations, body: body),
            rest: RESTJSONAdapter(gate: gate, operations: operations, body: body), s3: S3Adapter(sample: sample),
            pages: Site(welcome: WelcomePage(url: url), pages: pages.map { makePages($0, url, body) }))
        return Responder(
            dispatcher: dispatcher, clock: clock, entropy: entropy,
            isTLS: configuration.tls != nil, proxies: configuration.proxies, limits: configuration.limits)
    }

    private func makePages(_ rules: PageRules, _ url: PublicURL, _ body: WholeBody) -> Pages {
        Pages(
            url: url, body: body, entropy: entropy, routes: rules.routes, person: { try await rules.person($0) },
            startURL: { try await rules.startURL() }
        ) { [logger] error, requestID in
            logger.error("a page failed inside", metadata: ["request": "\(requestID)", "error": "\(error)"])
        }
    }

    private func builder(_ limits: ListenerLimits, _ waiting: WaitingConnections) throws -> HTTPServerBuilder {
        let http = HTTPServerBuilder.http1(
            configuration: HTTP1Channel.Configuration(
                additionalChannelHandlers: [TurnTaking(waiting)],
                idleTimeout: .seconds(limits.idleSeconds),
                httpDecoderConfiguration: .init(
                    maxHeaderFieldSize: limits.headers, maxHeaderListSize: limits.headers,
                    maxHeaderFieldCount: limits.headerFields)))
        guard let files = configuration.tls else { return http }
        let chain = try read(files.certificate) { try NIOSSLCertificate.fromPEMFile($0) }
        let key = try read(files.key) { try NIOSSLPrivateKey(file: $0, format: .pem) }
        var tls = TLSConfiguration.makeServerConfiguration(
            certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(key))
        tls.minimumTLSVersion = .tlsv12
        tls.applicationProtocols = ["http/1.1"]
        return try .tls(http, tlsConfiguration: tls)
    }

    private func read<Value>(_ path: String, _ body: (String) throws -> Value) throws(ListenerError) -> Value {
        do {
            guard try PrivateFile.permissions(of: path) != nil else {
                throw ListenerError.tlsFile(path, detail: "there is no such file")
            }
            return try body(path)
        } catch let error as ListenerError {
            throw error
        } catch {
            throw .tlsFile(path, detail: "\(error)")
        }
    }
}
