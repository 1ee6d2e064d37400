public import CenterStore
internal import Crypto
internal import Platform
public import Primitives
internal import Synchronization

/// The keys that seal session tokens, as of when they were last read from the store: one that is in force, and those
/// before it for as long as their sessions may last.
public final class SealingKeyRing: Sendable {
    /// For how long a retired key opens what it sealed, in seconds: the longest session that GetSessionToken gives.
    public static let retirement: Int64 = 36 * 3600
    /// How long before a new key comes into force it is written down, in seconds, so that a running center knows it in
    /// time and nothing is sealed with the old one after its retirement.
    static let notice: Int64 = 5

    struct Entry: Sendable {
        let id: [UInt8]
        let sealer: Sealer
        let record: SealingKeyRecord
    }

    private let first: SealingKeyRecord
    private let entropy: Entropy
    private let entries: Mutex<[Entry]>

    /// A ring of the one key that follows from the center's own.
    init(_ sealer: Sealer) {
        let key = sealer.derivedCenterKey(for: Sealer.Purpose("session-token-key"))
        first = SealingKeyRecord(id: Self.id(of: key), key: key, inForceFrom: Timestamp(milliseconds: 0))
        entropy = sealer.entropy
        entries = Mutex([])
        replace([])
    }

    /// Reads the keys, and removes those whose time is over.
    public func refresh(_ store: any Store, at now: Timestamp) async throws {
        var keys = try await store.read { try $0.sealingKeys() }
        let over = keys.filter { !Self.opens($0, now) }.map(\.id)
        if !over.isEmpty {
            try await store.write { writer in
                for id in over { try writer.deleteSealingKey(id) }
            }
            keys.removeAll { over.contains($0.id) }
        }
        replace(keys)
    }

    /// Writes a new key into the store, in force in a moment, and retires the one before it; gives when that is. With
    /// `endingSessions`, which is at once, those before it are removed, and no session opens any more.
    public func rotate(_ writer: any StoreWriter, endingSessions: Bool = false, at now: Timestamp) throws -> Timestamp {
        let before = try writer.sealingKeys()
        let moment = endingSessions ? now : now.adding(seconds: Self.notice)
        if endingSessions {
            for key in before { try writer.deleteSealingKey(key.id) }
        } else {
            if before.isEmpty { try writer.insert(first) }
            for key in before.isEmpty ? [first] : before where key.retiredAt == nil {
                try writer.retireSealingKey(key.id, at: max(moment, key.inForceFrom))
            }
        }
        let key = CenterKey(entropy: entropy)
        try writer.insert(SealingKeyRecord(id: Self.id(of: key), key: key, inForceFrom: moment))
        return moment
    }

    /// The key that seals at `now`: the latest in force. Where the clock is behind all of them, the first.
    func sealing(at now: Timestamp) -> Entry? {
        entries.withLock { entries in
            if entries.count == 1, entries[0].record.retiredAt == nil { return entries[0] }
            let current = entries.filter { $0.record.retiredAt.map { now < $0 } ?? true }
            return current.last { $0.record.inForceFrom <= now } ?? current.first
        }
    }

    /// The key of this id, if it still opens at `now`.
    func opening(_ id: some Collection<UInt8>, at now: Timestamp) -> Entry? {
        entries.withLock { $0.first { $0.id.elementsEqual(id) && Self.opens($0.record, now) } }
    }

    private func replace(_ keys: [SealingKeyRecord]) {
        let keys = keys.isEmpty ? [first] : keys
        let all = keys.map { key in
            Entry(id: Hex.decode(key.id) ?? [], sealer: Sealer(key: key.key, entropy: entropy), record: key)
        }
        entries.withLock { $0 = all }
    }

    private static func opens(_ key: SealingKeyRecord, _ now: Timestamp) -> Bool {
        key.retiredAt.map { now < $0.adding(seconds: retirement) } ?? true
    }

    private static func id(of key: CenterKey) -> String {
        key.bytes.withBytes { Hex.encode(SHA256.hash(data: Array($0)).prefix(4)) }
    }
}
