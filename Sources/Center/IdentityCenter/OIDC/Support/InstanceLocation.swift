internal import Primitives

/// Under which URLs clients know this instance. New versions of AWS's CLI accept no start URL that is not AWS's own, so
/// that AWS's shapes, with this instance's own ids, name it as well; nothing is ever fetched from there.
public struct InstanceLocation: Sendable, Equatable {
    /// `d-` and ten hexadecimal digits.
    public var identityStoreID: String
    /// `arn:aws:sso:::instance/ssoins-…`.
    public var instanceARN: String
    /// The center's origin, without a path: `https://id.example.com`.
    public var publicURL: String

    public init(identityStoreID: String, instanceARN: String, publicURL: String) {
        self.identityStoreID = identityStoreID
        self.instanceARN = instanceARN
        self.publicURL = publicURL
    }

    /// `ssoins-…`.
    public var instanceID: String { instanceARN.split(separator: "/").last.map(String.init) ?? "" }

    /// What people enter as their start URL.
    public var startURL: String { InstanceNames.startURL(identityStoreID: identityStoreID) }

    /// Whether a start URL or issuer URL is one of this instance's: `https://d-….awsapps.com/start`,
    /// `https://ssoins-….portal.REGION.app.aws`, `https://identitycenter.amazonaws.com/ssoins-…`, or the public URL
    /// with or without `/start`. A slash, and the `#/` that browsers leave behind, may follow.
    public func isNamed(by url: String) -> Bool {
        let url = Self.trimmed(url)
        if url == Self.trimmed(publicURL) || url == Self.trimmed(publicURL) + "/start" { return true }
        guard let mark = url.firstRange(of: "://"), url[..<mark.lowerBound].lowercased() == "https" else {
            return false
        }
        let rest = url[mark.upperBound...]
        let slash = rest.firstIndex(of: "/") ?? rest.endIndex
        let (host, path) = (rest[..<slash].lowercased(), rest[slash...])
        switch host {
        case "\(identityStoreID).awsapps.com": return path == "/start"
        case "identitycenter.amazonaws.com": return path == "/\(instanceID)"
        default: return path.isEmpty && isPortal(host)
        }
    }

    /// `ssoins-….portal.REGION.app.aws`, in any region: a center has none.
    private func isPortal(_ host: String) -> Bool {
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 5 && parts[0] == instanceID && parts[1] == "portal" && parts[3] == "app"
            && parts[4] == "aws"
    }

    private static func trimmed(_ url: String) -> String {
        var url = Substring(url)
        if url.hasSuffix("#/") { url = url.dropLast(2) } else if url.hasSuffix("#") { url = url.dropLast() }
        if url.hasSuffix("/") { url = url.dropLast() }
        return String(url)
    }
}
