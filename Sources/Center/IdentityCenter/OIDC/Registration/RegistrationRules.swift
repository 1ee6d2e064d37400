internal import AWSProtocols
internal import Primitives

/// Judges what a client registers with.
struct RegistrationRules: Sendable {
    let location: InstanceLocation

    static let redirectLimit = 10
    static let scopes: Set<String> = [ClientRegistration.accountAccess]

    /// The registration that is asked for.
    func registration(_ asked: Asked, at now: Timestamp) throws(OAuthError) -> ClientRegistration {
        guard asked.type == "public" else {
            throw OAuthError(.invalidClientMetadata, "Only public clients are supported")
        }
        guard ClientRegistration.isName(asked.name) else {
            throw OAuthError(.invalidClientMetadata, "Client name must have 1 to 256 characters and no controls")
        }
        guard asked.scopes.allSatisfy(Self.scopes.contains), Set(asked.scopes).count == asked.scopes.count else {
            throw OAuthError(.invalidScope, "Invalid scope provided: use \(ClientRegistration.accountAccess)")
        }
        if let issuer = asked.issuerURL, !location.isNamed(by: issuer) {
            throw OAuthError(.invalidRequest, "Invalid issuerUrl provided")
        }
        let grants = try grantTypes(asked.grantTypes)
        return ClientRegistration(
            name: asked.name, scopes: asked.scopes, grantTypes: grants,
            redirectURIs: try redirectURIs(asked, grants), issuedAt: now,
            expiresAt: now.adding(seconds: ClientRegistration.lifetime))
    }

    /// What comes in the request; what is left out is empty or nil.
    struct Asked: Sendable {
        var name: String
        var type: String
        var scopes: [String] = []
        var grantTypes: [String] = []
        var redirectURIs: [String] = []
        var issuerURL: String?
    }

    private func grantTypes(_ names: [String]) throws(OAuthError) -> Set<GrantType> {
        var grants: Set<GrantType> = []
        for name in names {
            guard let grant = GrantType(rawValue: name) else {
                throw OAuthError(.unsupportedGrantType, "Unsupported grant type provided")
            }
            grants.insert(grant)
        }
        return names.isEmpty ? GrantType.unnamed : grants
    }

    private func redirectURIs(_ asked: Asked, _ grants: Set<GrantType>) throws(OAuthError) -> [RedirectURI] {
        guard asked.redirectURIs.count <= Self.redirectLimit else {
            throw OAuthError(.invalidRedirectURI, "At most \(Self.redirectLimit) redirect URIs can be registered")
        }
        var uris: [RedirectURI] = []
        for text in asked.redirectURIs {
            guard let uri = RedirectURI(text) else {
                throw OAuthError(
                    .invalidRedirectURI,
                    "Redirect URIs must be http://127.0.0.1, http://[::1] or http://localhost, with a path at most")
            }
            uris.append(uri)
        }
        if grants.contains(.authorizationCode), uris.isEmpty {
            throw OAuthError(.invalidRedirectURI, "The authorization_code grant needs a redirect URI")
        }
        return uris
    }
}
