import Primitives

/// The query of `GET /v1/authorize` (AWS Sign-In API reference, AuthorizeOAuth2Access). Of what is given twice nothing
/// is believed.
struct LoginRequest: Sendable {
    /// Where the code goes.
    enum Target: Sendable, Hashable {
        case loopback(RedirectURI)
        /// The page that shows it; whether the client named it.
        case page(isNamed: Bool)
    }

    let client: LoginClient
    let target: Target
    let state: String?
    let codeChallenge: String
    /// The thumbprint of the only key that may use the code, where the client says so (RFC 9449 section 10).
    let thumbprint: String?

    /// What is wrong, and whether the client may be told: only where it is known that the browser goes back to it.
    enum Fault: Error, Sendable, Equatable {
        case page(LoginRefusal)
        case redirect(String)
    }

    /// The only method that AWS's clients name here, where every other service has `S256` for the same.
    static let challengeMethod = "SHA-256"

    init(rawQuery: String, confirmationURL: String) throws(Fault) {
        guard rawQuery.utf8.count <= 8192, let parameters = Self.parameters(rawQuery) else { throw .page(.malformed) }
        guard let client = parameters["client_id"].flatMap(LoginClient.init(rawValue:)) else {
            throw .page(.unknownClient)
        }
        self.client = client
        target = try Self.target(client, parameters["redirect_uri"], confirmationURL)
        state = parameters["state"]
        codeChallenge = parameters["code_challenge"] ?? ""
        thumbprint = parameters["dpop_jkt"]
        if let problem = problem(parameters) {
            guard case .loopback = target else { throw .page(.malformed) }
            throw .redirect(answer(error: problem.code, problem.description) ?? "")
        }
    }

    private static func target(
        _ client: LoginClient, _ uri: String?, _ confirmationURL: String
    ) throws(Fault) -> Target {
        switch client {
        case .sameDevice:
            guard let uri = uri.flatMap({ RedirectURI($0) }) else { throw .page(.foreignRedirect) }
            return .loopback(uri)
        case .crossDevice:
            guard uri == nil || uri?.utf8.elementsEqual(confirmationURL.utf8) == true else {
                throw .page(.foreignRedirect)
            }
            return .page(isNamed: uri != nil)
        }
    }

    /// The redirect URI as the client has to repeat it; nil where it named none.
    func redirectURI(_ confirmationURL: String) -> String? {
        switch target {
        case .loopback(let uri): uri.text
        case .page(let isNamed): isNamed ? confirmationURL : nil
        }
    }

    /// What becomes of a code.
    func answer(code: String) -> LoginAnswer {
        switch target {
        case .loopback(let uri): .redirect(uri.with([("code", code), ("state", state)]))
        case .page:
            .showCode(
                Base64.encode(Array("state=\(PercentEncoding.encode(state ?? ""))&code=\(code)".utf8)))
        }
    }

    /// Where the browser goes with the reason why there is no code; nil where the code would have been shown.
    func answer(error code: String, _ description: String) -> String? {
        guard case .loopback(let uri) = target else { return nil }
        return uri.with([("error", code), ("error_description", description), ("state", state)])
    }

    private func problem(_ parameters: [String: String]) -> (code: String, description: String)? {
        guard parameters["response_type"] == "code" else {
            return ("unsupported_response_type", "response_type must be code")
        }
        guard parameters["code_challenge_method"] == Self.challengeMethod, PKCE.isChallenge(codeChallenge) else {
            return ("invalid_request", "code_challenge is required, with code_challenge_method SHA-256")
        }
        guard parameters["scope", default: "openid"] == "openid" else {
            return ("invalid_scope", "scope must be openid")
        }
        guard (1...128).contains(state?.utf8.count ?? 0) else {
            return ("invalid_request", "state is required, of 1 to 128 characters")
        }
        guard parameters["resource"] == nil else { return ("invalid_target", "resource is not supported") }
        guard thumbprint.map(PKCE.isChallenge) ?? true else {
            return ("invalid_request", "dpop_jkt must be the thumbprint of a key")
        }
        return nil
    }

    private static func parameters(_ query: String) -> [String: String]? {
        var parameters: [String: String] = [:]
        for pair in query.split(separator: "&") {
            let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = PercentEncoding.decodeText(halves[0], plusIsSpace: true),
                let value = PercentEncoding.decodeText(halves.count > 1 ? halves[1] : "", plusIsSpace: true),
                parameters.updateValue(value, forKey: name) == nil
            else { return nil }
        }
        return parameters
    }
}
