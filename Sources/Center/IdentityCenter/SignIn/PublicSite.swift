public import CenterStore
import Synchronization
public import WebAuthn

/// Why there can be no security keys and passkeys.
public enum PasskeyObstacle: Sendable, Hashable {
    /// The public URL's host is an address, which browsers take for no name of a relying party.
    case address(String)
    /// Browsers offer them over TLS alone, and on the machine itself (W3C Secure Contexts section 3.1).
    case notSecure(origin: String)
}

/// Where people reach the center, as its operator says. Nothing of it comes from a request.
public final class PublicSite: Sendable {
    /// The public URL's host, in lower case, without a port.
    public let host: String
    private let name: Mutex<String>

    /// - Parameters:
    ///   - host: of the public URL.
    ///   - origin: the public URL without a slash at its end, such as `https://id.example.com`.
    public init(host: String, origin: String) {
        self.host = host.lowercased()
        name = Mutex(origin)
    }

    /// The public URL without a slash at its end.
    public var origin: String {
        get { name.withLock { $0 } }
        set { name.withLock { $0 = newValue } }
    }

    /// Why there can be no passkeys; nil where there can.
    public var obstacle: PasskeyObstacle? {
        if isAddress { return .address(host) }
        let origin = origin
        let isLocal = host == "localhost" || host.hasSuffix(".localhost")
        return origin.hasPrefix("https://") || isLocal ? nil : .notSecure(origin: origin)
    }

    /// Whom passkeys are made for, given the RP ID that was fixed at the first registration.
    public func relyingParty(_ record: RelyingPartyRecord) throws(SignInRefusal) -> RelyingParty {
        if let obstacle { throw .noPasskeys(obstacle) }
        return RelyingParty(id: record.id ?? host, origins: [origin])
    }

    /// Whether an RP ID may be used by pages of this host: it is the host or a domain that the host lies in.
    func belongs(to relyingPartyID: String) -> Bool {
        host == relyingPartyID || host.hasSuffix("." + relyingPartyID)
    }

    private var isAddress: Bool {
        host.utf8.contains(UInt8(ascii: ":")) || host.hasPrefix("[")
            || host.utf8.allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || $0 == UInt8(ascii: ".") }
    }
}
