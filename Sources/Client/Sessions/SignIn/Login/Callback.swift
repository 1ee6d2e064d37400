internal import Primitives

/// What a request to the loopback port is worth. The port is open to every program and, through the browser, to every
/// page on this machine, so that only the one request counts that an authorization server's redirect makes.
struct Callback: Sendable {
    static let path = "/oauth/callback"
    /// The longest code that is taken.
    static let codeLimit = 4096

    let port: Int
    let state: String

    /// Registered without a port, used with one (RFC 8252 section 7.3).
    static let registeredURI = "http://127.0.0.1\(path)"
    var redirectURI: String { "http://127.0.0.1:\(port)\(Self.path)" }

    /// A request, as far as it matters.
    struct Request: Sendable {
        let method: String
        /// Path and query.
        let target: String
        let hosts: [String]
        /// `Sec-Fetch-Mode`, which browsers send along with every request of a page.
        var fetchMode: String?
    }

    enum Verdict: Sendable, Equatable {
        /// The code to redeem.
        case code(Secret)
        /// The person, or the service, said no; the word is one of RFC 6749 section 4.1.2.1.
        case denied(String)
        /// None of ours; the sign-in goes on waiting.
        case refused(status: Int)
    }

    func verdict(on request: Request) -> Verdict {
        // A page that has its own name lead to 127.0.0.1 (DNS rebinding) betrays itself by that name.
        guard request.hosts == ["127.0.0.1:\(port)"] else { return .refused(status: 421) }
        guard request.method == "GET" else { return .refused(status: 405) }
        let parts = request.target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts[0] == Self.path, parts.count == 2 else { return .refused(status: 404) }
        // Pictures, scripts and frames of other pages are no redirect.
        guard request.fetchMode == nil || request.fetchMode == "navigate" else { return .refused(status: 403) }
        guard let query = Self.query(parts[1]), let given = query["state"], constantTimeEquals(given, state) else {
            return .refused(status: 403)
        }
        if let error = query["error"] { return .denied(Self.word(error)) }
        guard let code = query["code"], !code.isEmpty, code.utf8.count <= Self.codeLimit else {
            return .refused(status: 400)
        }
        return .code(Secret(utf8: code))
    }

    /// Nil when something is named twice or badly written: which one would count?
    private static func query(_ text: Substring) -> [String: String]? {
        var query: [String: String] = [:]
        for pair in text.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = PercentEncoding.decodeText(parts[0], plusIsSpace: true),
                let value = PercentEncoding.decodeText(parts.count > 1 ? parts[1] : "", plusIsSpace: true),
                query.updateValue(value, forKey: name) == nil
            else { return nil }
        }
        return query
    }

    /// The error as a word that may be shown.
    private static func word(_ error: String) -> String {
        let known = error.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "_") }
        return known && !error.isEmpty && error.utf8.count <= 64 ? error : "unknown_error"
    }
}
