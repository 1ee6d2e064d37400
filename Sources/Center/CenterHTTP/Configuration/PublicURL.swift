/// The one URL under which people and programs reach the center, an origin without a path: `https://id.example.com`.
public struct PublicURL: Sendable, Equatable, CustomStringConvertible {
    /// `http` or `https`.
    public let scheme: String
    /// In lower case, without brackets.
    public let host: String
    /// Nil for the scheme's own.
    public let port: Int?

    public init(scheme: String, host: String, port: Int?) {
        self.scheme = scheme
        self.host = host
        self.port = port
    }

    /// Nil for anything but `http://` or `https://`, a host and an optional port; one slash may follow.
    public init?(_ text: String) {
        guard let mark = text.range(of: "://") else { return nil }
        let scheme = text[..<mark.lowerBound].lowercased()
        var authority = text[mark.upperBound...]
        if authority.hasSuffix("/") { authority = authority.dropLast() }
        guard scheme == "http" || scheme == "https", let host = Hosts.host(ofAuthority: String(authority)) else {
            return nil
        }
        let end = authority.lastIndex(of: "]") ?? authority.startIndex
        let port = authority[end...].lastIndex(of: ":").map { authority[authority.index(after: $0)...] }
        self.init(scheme: scheme, host: host, port: port.flatMap { ListenAddress.port($0) })
    }

    public var isSecure: Bool { scheme == "https" }

    public var description: String {
        let name = host.contains(":") ? "[\(host)]" : host
        return "\(scheme)://\(name)" + (port.map { ":\($0)" } ?? "")
    }
}

extension String {
    /// The first place where `text` stands.
    fileprivate func range(of text: String) -> Range<Index>? {
        indices.first { self[$0...].hasPrefix(text) }.map { $0..<index($0, offsetBy: text.count) }
    }
}
