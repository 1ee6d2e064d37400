public import Primitives

/// The sessions that a session was made from, so that it ends where one of them is revoked.
public struct SessionChain: Sendable, Equatable {
    /// A session that another was made with.
    public struct Link: Sendable, Equatable {
        /// `ASIA…`.
        public var accessKeyID: String
        public var expiresAt: Timestamp

        public init(accessKeyID: String, expiresAt: Timestamp) {
            self.accessKeyID = accessKeyID
            self.expiresAt = expiresAt
        }
    }

    /// The key that the first session was made with.
    public var longLivedKeyID: String
    /// When the first session was issued.
    public var beganAt: Timestamp
    /// From the first session to the one that asked for this one; empty if a long-lived key asked.
    public var links: [Link]

    public init(longLivedKeyID: String, beganAt: Timestamp, links: [Link] = []) {
        self.longLivedKeyID = longLivedKeyID
        self.beganAt = beganAt
        self.links = links
    }

    /// How many sessions a chain may name. It cannot be made longer, for whoever holds a session could else wash its
    /// name out of the chain.
    public static let limit = 64

    /// For how long after its end a session is named, in seconds: as long as the longest session lasts.
    static let remembered: Int64 = 36 * 3600

    /// The key that asked for the session.
    public var parentAccessKeyID: String { links.last?.accessKeyID ?? longLivedKeyID }

    /// The chain of a session that is issued `now` to whom `caller` proves to be; nil if it would grow too long.
    public static func behind(_ caller: Caller, now: Timestamp) -> SessionChain? {
        guard let session = caller.session else {
            return SessionChain(longLivedKeyID: caller.accessKeyID, beganAt: now)
        }
        var chain = session.chain
        chain.links.removeAll { now.seconds(since: $0.expiresAt) > remembered }
        chain.links.append(Link(accessKeyID: session.accessKeyID, expiresAt: session.expiresAt))
        return chain.links.count <= limit ? chain : nil
    }
}
