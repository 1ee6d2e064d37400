import ArgumentParser
import CenterGate
import CenterHTTP
import CenterStore
import IAMPolicy
import IdentityCenter
import Logging
import Platform
import ServiceLifecycle
import UnixSignals

/// Serves a center until it is told to stop.
struct ServeCommand: FolderCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Serve the center in a folder; print what clients need when it is ready.",
        discussion: """
            Beyond this machine the center is reached by TLS alone: its own (--tls-cert, --tls-key), or that of a proxy \
            (--behind-proxy), and under one name (--public-url). Stop it with Ctrl-C or SIGTERM; it answers what it has \
            begun.
            """)

    @Argument(help: "The folder that init made.")
    var folder: String

    @Option(help: ArgumentHelp("Where to listen; port 0 takes a free one.", valueName: "host:port"))
    var listen = "127.0.0.1:7380"

    @Option(name: .customLong("tls-cert"), help: ArgumentHelp("The certificate and its chain, PEM.", valueName: "file"))
    var tlsCertificate: String?

    @Option(name: .customLong("tls-key"), help: ArgumentHelp("The certificate's private key, PEM.", valueName: "file"))
    var tlsKey: String?

    @Option(
        name: .customLong("public-url"),
        help: ArgumentHelp("The one URL of the center. (default: http://localhost:PORT)", valueName: "url"))
    var publicURL: String?

    @Option(
        name: .customLong("behind-proxy"),
        help: ArgumentHelp("The network of the proxies whose forwarding headers are believed.", valueName: "cidr"))
    var behindProxy: String?

    @Flag(
        name: .customLong("accept-clock"),
        help: "Start although the clock is behind the last recorded event, because that one's time was wrong.")
    var acceptClock = false

    @Option(
        name: .customLong("breached-passwords"),
        help: ArgumentHelp(
            "Passwords that nobody may choose: SHA-1 hashes in order, as Have I Been Pwned has them, or plain words.",
            valueName: "file"))
    var breached: String?

    @Option(
        help: ArgumentHelp(
            "A program that takes letters as sendmail does, to send invitations. (default: they are shown once)",
            valueName: "program"))
    var sendmail: String?

    @Option(name: .customLong("mail-from"), help: ArgumentHelp("Whom letters come from.", valueName: "address"))
    var mailFrom: String?

    func validate() throws {
        _ = try configuration()
        _ = try mailer()
    }

    func run() async throws {
        LoggingSystem.bootstrap(StreamLogHandler.standardError)
        var logger = Logger(label: "twinlock-center")
        logger.logLevel = .notice
        CurrentProcess.surviveFileSizeLimit()
        let entropy = Entropy.pooled()
        let configuration = try configuration()
        let url = configuration.publicURL(port: configuration.address.port)
        let site = PublicSite(host: url.host, origin: "\(url)")
        let center = try await Center(
            Folder(folder), site: site, breached: try breached.map { try BreachedPasswords($0) },
            mailer: try mailer(), wallClock: .system, entropy: entropy, acceptsClock: acceptClock, logger: logger)
        let watch = Watch(center: center, sleep: .system, logger: logger)
        try await watch.begin()
        let server = CenterServer(
            configuration, gate: center.gate, operations: center.operations, sample: center.sample,
            pages: center.pages,
            clock: center.clock.wallClock, entropy: entropy, logger: logger
        ) { ready in
            // The port may have been chosen just now.
            site.origin = "\(ready.url)"
            try? await center.store.write { try $0.note(site) }
            try? StandardStream.output.write(Self.exports(ready))
        }
        var group = ServiceGroupConfiguration(
            services: [
                .init(service: watch), .init(service: AuditKeeper(center: center, sleep: .system)),
                .init(service: AssignmentKeeper(center: center, sleep: .system, logger: logger)),
                .init(service: server, successTerminationBehavior: .gracefullyShutdownGroup),
            ],
            gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        group.maximumGracefulShutdownDuration = .seconds(30)
        try await ServiceGroup(configuration: group).run()
        try await center.close()
    }

    /// What clients need, as lines for a shell. Every service is named besides the variable for all: one left over from
    /// elsewhere would win over that, and the tokens of a sign-in would go there.
    private static func exports(_ ready: CenterReady) -> String {
        let services = ["STS", "IAM", "SSO", "SSO_OIDC", "SSO_ADMIN", "IDENTITYSTORE", "ORGANIZATIONS", "SIGNIN"]
        let named = services.map { "export AWS_ENDPOINT_URL_\($0)=\(ready.url)" }.joined(separator: "\n")
        return """
            export AWS_ENDPOINT_URL=\(ready.url)
            \(named)
            export AWS_ENDPOINT_URL_S3=\(ready.pathStyleURL)
            export AWS_REGION=us-east-1
            export AWS_DEFAULT_REGION=us-east-1
            # people sign in at \(ready.url)/start

            """
    }

    private func configuration() throws -> ListenerConfiguration {
        guard let address = ListenAddress(listen) else {
            throw ValidationError("'\(listen)' is no address to listen on: give HOST:PORT, such as 127.0.0.1:7380")
        }
        let url = try publicURL.map { text in
            guard let url = PublicURL(text) else {
                throw ValidationError("'\(text)' is no URL of a host: give https://NAME, without a path")
            }
            return url
        }
        let proxies = try behindProxy.map { text in
            guard let range = IPRange(text) else {
                throw ValidationError("'\(text)' is no network: give a CIDR block, such as 10.0.0.0/8")
            }
            return range
        }
        do {
            return try ListenerConfiguration(address: address, tls: try tls(), publicURL: url, proxies: proxies)
        } catch let error as ListenerConfigurationError {
            throw ValidationError(error.description)
        }
    }

    private func mailer() throws -> InvitationMailer? {
        guard sendmail != nil || mailFrom != nil else { return nil }
        guard let sendmail, sendmail.hasPrefix("/") else {
            throw ValidationError("--mail-from needs a program that sends: give --sendmail /usr/sbin/sendmail")
        }
        guard let sender = mailFrom.flatMap(MailAddress.init) else {
            throw ValidationError("--sendmail needs whom letters come from: give --mail-from NAME@HOST")
        }
        return InvitationMailer(
            program: sendmail, sender: sender, environment: Environment(["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"]))
    }

    private func tls() throws -> TLSFiles? {
        switch (tlsCertificate, tlsKey) {
        case (nil, nil): nil
        case (let certificate?, let key?): TLSFiles(certificate: certificate, key: key)
        default: throw ValidationError("--tls-cert and --tls-key belong together: give both")
        }
    }
}
