import IAMPolicy
import SigV4

/// Who is at the other end, and over what.
struct ClientAddress: Sendable, Equatable {
    let address: String
    let isSecure: Bool

    /// `peer` is the connection's other end. Forwarding headers count only from the proxies that were named; of the
    /// addresses in them, the last that is no proxy's, because everything before it is the client's own claim.
    init?(peer: String, headers: HeaderList, isTLS: Bool, proxies: IPRange?) {
        let peer = Self.unmapped(peer)
        guard let proxies, let range = IPRange(peer), proxies.contains(range) else {
            // Beyond loopback, what does not come by the proxy comes in the clear.
            if proxies != nil, !isTLS, !Hosts.isLoopback(peer) { return nil }
            address = peer
            isSecure = isTLS
            return
        }
        let hops = Self.items(headers, "x-forwarded-for").map(Self.unmapped)
        let client = hops.last { hop in IPRange(hop).map { !proxies.contains($0) } ?? true }
        address = client.flatMap { IPRange($0) == nil ? nil : $0 } ?? peer
        isSecure = isTLS || Self.items(headers, "x-forwarded-proto").last == "https"
    }

    /// The IPv4 address that a socket of both kinds shows as IPv6 (`::ffff:192.0.2.7`, RFC 4291 section 2.5.5.2): policies
    /// and `--behind-proxy` name it in its own form, and a deny must not miss it.
    private static func unmapped(_ address: String) -> String {
        let prefix = "::ffff:"
        guard address.lowercased().hasPrefix(prefix) else { return address }
        let rest = String(address.dropFirst(prefix.count))
        return rest.contains(":") || IPRange(rest) == nil ? address : rest
    }

    /// The members of a list that may be spread over several fields.
    private static func items(_ headers: HeaderList, _ name: String) -> [String] {
        headers.values(name).flatMap { $0.split(separator: ",") }.map { item in
            String(item.drop { $0 == " " }.prefix { $0 != " " })
        }
    }
}
