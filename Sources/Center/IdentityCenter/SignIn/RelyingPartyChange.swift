public import CenterStore

/// The public URL's host is none that the registered security keys and passkeys are good for.
public struct RelyingPartyChange: Error, Sendable, Equatable, CustomStringConvertible {
    /// The RP ID that keys were registered for.
    public var registered: String
    /// The present public URL's host.
    public var host: String
    /// The public URL that the center was served under last, where keys are good.
    public var formerURL: String
    /// How many keys there are.
    public var count: Int

    public var description: String {
        "\(count) security keys and passkeys are registered for \(registered), and browsers will not offer them at "
            + "\(host): serve the center under --public-url \(formerURL), or remove them all with "
            + "twinlock center rp-id migrate FOLDER --to \(host)"
    }
}

extension StoreWriter {
    /// Notes where the center is served.
    ///
    /// - Throws: `RelyingPartyChange` where security keys are registered that would be good there no more.
    public func note(_ site: PublicSite) throws {
        let known = try relyingParty()
        var party = known
        if let id = party.id, !site.belongs(to: id) {
            let count = try passkeys().count
            guard count == 0 else {
                throw RelyingPartyChange(
                    registered: id, host: site.host, formerURL: party.publicURL ?? "https://\(id)", count: count)
            }
            // Nothing depends on it.
            party.id = nil
        }
        party.publicURL = site.origin
        if party != known { try put(party) }
    }

    /// Takes a new RP ID. Keys of the former are good for nothing any more and are removed; gives whose they were.
    public func migrateRelyingParty(to host: String) throws -> [PasskeyRecord] {
        let removed = try passkeys().filter { $0.relyingPartyID != host }
        for passkey in removed { try deletePasskey(passkey.id, in: passkey.accountID) }
        var party = try relyingParty()
        party.id = host
        try put(party)
        return removed
    }
}
