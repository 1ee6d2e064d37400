import IAMPolicy

/// Names and addresses as they stand in URLs and `Host` headers.
enum Hosts {
    /// The host of `name`, `name:port` or `[address]:port` in lower case, without brackets; nil if it is none.
    static func host(ofAuthority text: String) -> String? {
        var host = Substring(text)
        if text.hasPrefix("[") {
            guard let end = text.firstIndex(of: "]") else { return nil }
            let rest = text[text.index(after: end)...]
            guard rest.isEmpty || rest.first == ":" && ListenAddress.port(rest.dropFirst()) != nil else { return nil }
            host = text[text.index(after: text.startIndex)..<end]
            guard host.contains(":"), IPRange(String(host)) != nil, !host.contains("/") else { return nil }
            return host.lowercased()
        }
        if let colon = text.firstIndex(of: ":") {
            guard ListenAddress.port(text[text.index(after: colon)...]) != nil else { return nil }
            host = text[..<colon]
        }
        guard !host.isEmpty, host.utf8.count <= 255, host.utf8.allSatisfy(isNamePart) else { return nil }
        return host.lowercased()
    }

    /// `localhost`, `127.0.0.0/8`, `::1`.
    static func isLoopback(_ host: String) -> Bool {
        let host = host.lowercased()
        if host == "localhost" { return true }
        guard let address = IPRange(host), !host.contains("/") else { return false }
        return loopback.contains { $0.contains(address) }
    }

    private static let loopback = ["127.0.0.0/8", "::1"].compactMap { IPRange($0) }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
