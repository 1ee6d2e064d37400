internal import Primitives
internal import Synchronization

/// Keeps strangers from filling the disk. Of what is refused before anybody is known, a few a minute from each address
/// are recorded one by one; the others are counted, and the counts are one event a minute.
final class RefusalLedger: Sendable {
    /// A minute: how many are recorded one by one, and how many addresses are counted apart.
    static let perSource = 10
    static let total = 100
    static let sources = 256

    private struct Source {
        var recorded = 0
        var counted = 0
        var codes: [String: Int] = [:]
    }

    private struct Minute {
        var start: Timestamp
        var recorded = 0
        var counted = 0
        /// Counted for addresses beyond those that are counted apart.
        var elsewhere = 0
        var sources: [String: Source] = [:]
    }

    private let state = Mutex<Minute?>(nil)

    /// Whether a refusal is to be recorded by itself; otherwise it is counted.
    func admits(_ address: String, code: String, at now: Timestamp) -> Bool {
        state.withLock { state in
            var minute = state ?? Minute(start: now)
            defer { state = minute }
            guard minute.sources[address] != nil || minute.sources.count < Self.sources else {
                minute.elsewhere += 1
                minute.counted += 1
                return false
            }
            let recorded = minute.sources[address]?.recorded ?? 0
            if recorded < Self.perSource, minute.recorded < Self.total {
                minute.sources[address, default: Source()].recorded += 1
                minute.recorded += 1
                return true
            }
            minute.counted += 1
            minute.sources[address, default: Source()].counted += 1
            minute.sources[address]?.codes[code, default: 0] += 1
            return false
        }
    }

    /// The summary of a minute that is over, or of what there is if `isEnd`; nil where nothing was counted.
    func summary(at now: Timestamp, isEnd: Bool) -> AuditNotice? {
        let minute = state.withLock { state -> Minute? in
            guard let minute = state, isEnd || now.seconds(since: minute.start) >= 60 else { return nil }
            state = nil
            return minute
        }
        guard let minute, minute.counted > 0 else { return nil }
        let sources = minute.sources.filter { $0.value.counted > 0 }.sorted { $0.key < $1.key }
        return AuditNotice(
            "RequestsRefused", at: now,
            [
                "from": .string(minute.start.iso8601), "to": .string(now.iso8601), "count": .integer(minute.counted),
                "sources": .array(sources.map { Self.json($0.key, $0.value) }),
                "otherSources": .integer(minute.elsewhere),
            ])
    }

    private static func json(_ address: String, _ source: Source) -> JSON {
        let codes = source.codes.sorted { $0.key < $1.key }.map { JSON.Member($0.key, .integer($0.value)) }
        return [
            "sourceIPAddress": .string(address), "count": .integer(source.counted), "errorCodes": .object(codes),
        ]
    }
}
