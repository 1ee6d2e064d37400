/// Where to listen: `127.0.0.1:7380`, `[::1]:0`, `localhost:7380`. Port 0 asks the system for a free one.
public struct ListenAddress: Sendable, Equatable {
    /// A name or address, without brackets.
    public let host: String
    public let port: Int

    /// Nil for anything but a host, a colon and a port from 0 to 65535.
    public init?(_ text: String) {
        guard let colon = text.lastIndex(of: ":"), let port = Self.port(text[text.index(after: colon)...]) else {
            return nil
        }
        var host = text[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") {
            host = host.dropFirst().dropLast()
        } else if host.contains(":") {
            return nil
        }
        guard !host.isEmpty else { return nil }
        self.host = String(host)
        self.port = port
    }

    /// Whether only this machine can reach it.
    public var isLoopback: Bool { Hosts.isLoopback(host) }

    static func port(_ text: some StringProtocol) -> Int? {
        guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let port = Int(text),
            (0...65535).contains(port)
        else { return nil }
        return port
    }
}
