internal import Platform
internal import Primitives
internal import SharedConfig

extension TransportOptions {
    /// `HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY` (the lower-case ones first, as in curl and Python), `AWS_CA_BUNDLE`
    /// and `ca_bundle`. The upper-case `HTTP_PROXY` is ignored under `REQUEST_METHOD`, where a web client sets it.
    init(_ settings: ProfileSettings, environment: Environment) {
        self.init()
        func value(_ names: String...) -> String? {
            names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        }
        certificateBundle = settings.certificateBundle?.value
        secureProxy = value("https_proxy", "HTTPS_PROXY")
        plainProxy = environment["REQUEST_METHOD"] == nil ? value("http_proxy", "HTTP_PROXY") : value("http_proxy")
        direct = value("no_proxy", "NO_PROXY")
    }
}

/// `[http://][user:password@]host[:port][/]`.
struct ProxyAddress: Equatable {
    let host: String
    let port: Int
    let user: String?
    let password: String?

    init?(_ text: String) {
        var rest = text[...]
        if let scheme = rest.range(of: "://") {
            guard rest[..<scheme.lowerBound].lowercased() == "http" else { return nil }
            rest = rest[scheme.upperBound...]
        }
        if rest.hasSuffix("/") { rest = rest.dropLast() }
        var login: Substring?
        if let at = rest.lastIndex(of: "@") {
            login = rest[..<at]
            rest = rest[rest.index(after: at)...]
        }
        guard let address = EndpointURL("http://\(rest)"), address.path == "/" else { return nil }
        let parts = login?.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false) ?? []
        host = address.host.hasPrefix("[") ? String(address.host.dropFirst().dropLast()) : address.host
        port = address.port ?? 80
        user = parts.first.flatMap { PercentEncoding.decodeText($0) }
        password = parts.count > 1 ? PercentEncoding.decodeText(parts[1]) : nil
    }
}

extension Substring {
    fileprivate func range(of needle: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(needle) { return start..<index(start, offsetBy: needle.count) }
            start = index(after: start)
        }
        return nil
    }
}

/// `NO_PROXY`: names separated by commas or blanks; a name stands for itself and all below it, `*` for everything.
enum ProxyRules {
    static func isDirect(_ url: EndpointURL, rules: String?) -> Bool {
        guard let rules else { return false }
        let host = url.host.hasPrefix("[") ? String(url.host.dropFirst().dropLast()) : url.host
        return rules.lowercased().split(whereSeparator: { ", \t".contains($0) }).contains { rule in
            if rule == "*" { return true }
            let parts = rule.split(separator: ":")
            if parts.count == 2, let port = Int(parts[1]) {
                return port == url.port ?? (url.isSecure ? 443 : 80) && matches(host, parts[0])
            }
            return matches(host, rule)
        }
    }

    private static func matches(_ host: String, _ rule: Substring) -> Bool {
        let name = rule.hasPrefix("*.") ? rule.dropFirst(2) : rule.hasPrefix(".") ? rule.dropFirst() : rule
        return host == name || host.hasSuffix("." + name)
    }
}
