/// The address of a service: `http(s)://host[:port][/path]`.
struct EndpointURL: Sendable, Equatable {
    let isSecure: Bool
    /// In lower case; an IPv6 address in brackets.
    let host: String
    let port: Int?
    /// Begins with a slash.
    let path: String

    /// Nil for anything else, such as an address with a user, a query or a fragment.
    init?(_ text: String) {
        let lowercased = text.lowercased()
        guard lowercased.hasPrefix("https://") || lowercased.hasPrefix("http://") else { return nil }
        isSecure = lowercased.hasPrefix("https://")
        let rest = text.dropFirst(isSecure ? 8 : 7)
        let slash = rest.firstIndex(of: "/") ?? rest.endIndex
        let authority = rest[..<slash].lowercased()
        guard !rest.contains(where: { "?#@\\ ".contains($0) || $0.isNewline || !$0.isASCII }) else { return nil }
        path = slash == rest.endIndex ? "/" : String(rest[slash...])
        let name = authority.hasPrefix("[") ? authority.prefix { $0 != "]" } + "]" : authority.prefix { $0 != ":" }
        let tail = authority.dropFirst(name.count)
        guard !name.isEmpty, authority.hasPrefix(name), tail.isEmpty || tail.hasPrefix(":") else { return nil }
        host = String(name)
        port = tail.isEmpty ? nil : Int(tail.dropFirst())
        guard tail.isEmpty || port.map({ (1...65_535).contains($0) }) == true else { return nil }
    }

    /// The value of the `Host` field.
    var hostField: String {
        guard let port, port != (isSecure ? 443 : 80) else { return host }
        return "\(host):\(port)"
    }

    /// The address with `path`, which begins with a slash, after its own path.
    func appending(_ path: String) -> String { (text.hasSuffix("/") ? String(text.dropLast()) : text) + path }

    var text: String { "\(isSecure ? "https" : "http")://\(hostField)\(path)" }

    /// Whether the address stays on this machine: `localhost`, its subdomains, 127.0.0.0/8, `[::1]`.
    var isLoopback: Bool {
        if host == "localhost" || host.hasSuffix(".localhost") || host == "[::1]" { return true }
        let numbers = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
        return numbers.count == 4 && !numbers.contains(nil) && numbers[0] == 127
    }
}
