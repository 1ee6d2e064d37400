internal import Primitives

/// Where a browser brings an authorization code: a port of the machine that it runs on, over HTTP (RFC 8252 section
/// 7.3). Anybody may register, so that nothing else is taken: a code would else go to whoever asked for it.
struct RedirectURI: Hashable, Sendable {
    /// `127.0.0.1`, `[::1]` or `localhost`.
    let host: String
    /// Nil if none is named.
    let port: Int?
    /// From the first slash on; empty if there is none.
    let path: String

    /// Nil for anything but `http://`, a loopback name, perhaps a port, and a path of RFC 3986's characters.
    init?(_ text: String) {
        let prefix = "http://"
        guard text.hasPrefix(prefix), text.utf8.count <= Self.lengthLimit else { return nil }
        let rest = text.dropFirst(prefix.count)
        guard let host = Self.hosts.first(where: { rest.hasPrefix($0) }) else { return nil }
        var tail = rest.dropFirst(host.count)
        var port: Int?
        if tail.first == ":" {
            let digits = tail.dropFirst().prefix { $0 != "/" }
            guard let number = Self.port(digits) else { return nil }
            port = number
            tail = tail.dropFirst(digits.count + 1)
        }
        guard tail.isEmpty || tail.first == "/", Self.isPath(tail) else { return nil }
        (self.host, self.port, path) = (host, port, String(tail))
    }

    /// Whether `asked` may be used by whom registered this: the same, but for the port where none was registered.
    func admits(_ asked: RedirectURI) -> Bool {
        host == asked.host && path.utf8.elementsEqual(asked.path.utf8) && (port == nil || port == asked.port)
    }

    /// The origin, for a page's `form-action`: `http://127.0.0.1:4711`.
    var origin: String { "http://\(host)" + (port.map { ":\($0)" } ?? "") }

    var text: String { origin + path }

    /// The URI with these parameters; those without a value are left out.
    func with(_ parameters: [(name: String, value: String?)]) -> String {
        let query = parameters.compactMap { name, value in value.map { "\(name)=\(PercentEncoding.encode($0))" } }
        return "\(text)?\(query.joined(separator: "&"))"
    }

    static let lengthLimit = 512

    private static let hosts = ["127.0.0.1", "[::1]", "localhost"]

    private static func port(_ digits: Substring) -> Int? {
        guard (1...5).contains(digits.utf8.count), digits.first != "0",
            digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let port = Int(digits), port <= 65_535
        else { return nil }
        return port
    }

    /// Segments of RFC 3986 section 3.3; neither query nor fragment.
    private static func isPath(_ text: Substring) -> Bool {
        var bytes = text.utf8.makeIterator()
        while let byte = bytes.next() {
            if byte == UInt8(ascii: "%") {
                guard bytes.next().flatMap(Hex.value) != nil, bytes.next().flatMap(Hex.value) != nil else {
                    return false
                }
            } else if !isPathCharacter(byte) {
                return false
            }
        }
        return true
    }

    private static func isPathCharacter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "-._~!$&'()*+,;=:@/".utf8.contains(byte)
        }
    }
}
