internal import AWSProtocols
internal import Primitives

/// What a client said of itself when it registered. Anybody may register anything, so that nothing in it proves who the
/// client is.
struct ClientRegistration: Hashable, Sendable {
    /// For people to read: untrusted text.
    var name: String
    /// Empty for clients of the old kind, which register none.
    var scopes: [String]
    var grantTypes: Set<GrantType>
    var redirectURIs: [RedirectURI]
    var issuedAt: Timestamp
    var expiresAt: Timestamp

    /// Seconds for which a registration is good, as AWS's are.
    static let lifetime: Int64 = 90 * 86_400

    /// The scope of what the portal API does.
    static let accountAccess = "sso:account:access"

    /// Whether tokens of this client come with one to refresh them: only where scopes were registered (IAM Identity
    /// Center, "Refreshable tokens").
    var isRefreshable: Bool { !scopes.isEmpty && grantTypes.contains(.refreshToken) }

    /// What clients may be called: 1 to 256 characters, none of them a control.
    static func isName(_ text: String) -> Bool {
        (1...256).contains(text.unicodeScalars.count)
            && text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    }
}

extension ClientRegistration {
    /// Under short names, because the whole stands in URLs.
    var json: JSON {
        [
            "n": .string(name), "s": .array(scopes.map { .string($0) }),
            "g": .array(GrantType.allCases.filter(grantTypes.contains).map { .string($0.rawValue) }),
            "r": .array(redirectURIs.map { .string($0.text) }), "i": .integer(issuedAt.milliseconds),
            "e": .integer(expiresAt.milliseconds),
        ]
    }

    init?(json: JSON) {
        guard let name = json["n"]?.stringValue, let scopes = json["s"]?.arrayValue, let grants = json["g"]?.arrayValue,
            let redirects = json["r"]?.arrayValue, let issued = json["i"]?.integerValue,
            let expires = json["e"]?.integerValue
        else { return nil }
        self.init(
            name: name, scopes: scopes.compactMap(\.stringValue),
            grantTypes: Set(grants.compactMap { $0.stringValue.flatMap(GrantType.init) }),
            redirectURIs: redirects.compactMap { $0.stringValue.flatMap(RedirectURI.init) },
            issuedAt: Timestamp(milliseconds: issued), expiresAt: Timestamp(milliseconds: expires))
    }
}
