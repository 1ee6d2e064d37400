internal import Primitives

/// The query of `GET /authorize`, by which a client's browser begins (RFC 6749 section 4.1.1, with PKCE and with AWS's
/// `scopes` for `scope`). Of what is given twice nothing is believed.
struct AuthorizeRequest: Sendable {
    let client: Client
    /// As it was asked for, admitted by what the client registered.
    let redirectURI: RedirectURI
    let state: String?
    let codeChallenge: String

    /// What is wrong with a request, and whether the client may be told: only where it is known that the browser goes
    /// back to it.
    enum Fault: Error, Sendable {
        case page(AuthorizeRefusal)
        case redirect(String)
    }

    init(rawQuery: String, _ clients: ClientSealer, at now: Timestamp) throws(Fault) {
        guard let parameters = Self.parameters(rawQuery) else { throw .page(.malformed) }
        guard let id = parameters["client_id"], let client = try? clients.client(id, at: now) else {
            throw .page(.unknownClient)
        }
        guard let uri = parameters["redirect_uri"].flatMap({ RedirectURI($0) }),
            client.registration.redirectURIs.contains(where: { $0.admits(uri) })
        else { throw .page(.foreignRedirect) }
        self.client = client
        redirectURI = uri
        state = parameters["state"]
        codeChallenge = parameters["code_challenge"] ?? ""
        if let error = fault(parameters) { throw .redirect(answer(error: error)) }
    }

    /// Where the browser goes with a code.
    func answer(code: String) -> String { redirectURI.with([("code", code), ("state", state)]) }

    /// Where the browser goes with the reason why there is none.
    func answer(error: OAuthError) -> String {
        redirectURI.with([
            ("error", error.code.rawValue), ("error_description", error.description), ("state", state),
        ])
    }

    private func fault(_ parameters: [String: String]) -> OAuthError? {
        guard client.registration.grantTypes.contains(.authorizationCode) else {
            return OAuthError(.unauthorizedClient, "The client is not registered for this grant type")
        }
        guard parameters["response_type"] == "code" else {
            return OAuthError(.unsupportedResponseType, "response_type must be code")
        }
        guard parameters["code_challenge_method"] == PKCE.method, PKCE.isChallenge(codeChallenge) else {
            return OAuthError(.invalidRequest, "code_challenge is required, with code_challenge_method S256")
        }
        let scopes = (parameters["scopes"] ?? parameters["scope"] ?? "").split { $0 == " " || $0 == "," }
        guard scopes.allSatisfy({ client.registration.scopes.contains(String($0)) }) else {
            return OAuthError(.invalidScope, "The client is not registered for this scope")
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
