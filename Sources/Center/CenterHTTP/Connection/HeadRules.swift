import AWSProtocols
import SigV4

/// What a request's head must be like before anything else looks at it.
enum HeadRules {
    /// Fields that mean something for who is asking or how the body is read; two of them could be read in two ways.
    private static let single = [
        "authorization", "content-length", "content-md5", "content-type", "content-encoding", "date", "expect",
        "transfer-encoding", "x-amz-content-sha256", "x-amz-date", "x-amz-decoded-content-length",
        "x-amz-security-token", "x-amz-sso_bearer_token", "x-amz-target", "dpop", "cookie", "origin",
    ]

    /// Nil if nothing is wrong.
    static func refusal(of request: SignableRequest, allowing hosts: HostRule) -> Refusal? {
        guard request.headers.count(of: "host") == 1, let given = request.headers["host"],
            let host = Hosts.host(ofAuthority: given)
        else { return Refusal(400, "InvalidRequest", "The request must name one host") }
        guard hosts.allows(host) else { return .unknownHost(given, hosts.publicURL) }
        for name in single where request.headers.count(of: name) > 1 {
            return Refusal(400, "InvalidRequest", "The header '\(name)' is given more than once")
        }
        guard request.path.hasPrefix("/") else {
            return Refusal(400, "InvalidURI", "The request's path must begin with a slash")
        }
        return nil
    }
}

/// The hosts that the center answers to. Answering to any would let a page of another site, whose name is made to
/// point here, read the center's answers in a browser.
struct HostRule: Sendable {
    let publicURL: PublicURL
    let listenHost: String

    func allows(_ host: String) -> Bool {
        host == publicURL.host || host == listenHost.lowercased() || Hosts.isLoopback(host)
    }
}

/// A request that is answered by the listener itself.
struct Refusal: Sendable, Equatable {
    let status: Int
    let code: String
    let message: String

    init(_ status: Int, _ code: String, _ message: String) {
        self.status = status
        self.code = code
        self.message = message
    }

    static func unknownHost(_ host: String, _ url: PublicURL) -> Refusal {
        Refusal(
            421, "InvalidRequest",
            "This center does not answer to the host '\(host)'. It is at \(url); another name is given with --public-url"
        )
    }
}

extension ServiceError {
    init(_ refusal: Refusal) {
        self.init(code: refusal.code, message: refusal.message, httpStatus: refusal.status)
    }
}
