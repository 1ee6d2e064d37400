import ArgumentParser
import CenterGate
import CenterStore
import Platform
import Primitives

/// Shows the audit log, also while the center runs.
struct EventsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "events", abstract: "Show who did what, with MFA or without, and what was decided.")

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case table, json
    }

    @Argument(help: "The center's folder.")
    var folder: String

    @Option(help: "A table, or the records as JSON, one a line.")
    var format = Format.table

    @Option(help: "Show no more than the last so many.")
    var limit: Int?

    @Option(
        help: ArgumentHelp(
            "From when on: 2026-11-21, 2026-11-21T08:15:30Z, or 90s, 30m, 12h, 7d ago.", valueName: "time"))
    var since: String?

    @Option(help: ArgumentHelp("Until when, in the same forms.", valueName: "time"))
    var until: String?

    @Option(
        name: [.customLong("principal"), .customLong("user")],
        help: "By whom: a user's name, 'root', an ARN or a key's id.")
    var principal: String?

    @Option(name: .customLong("event-name"), help: "What was called: CreateUser.")
    var eventName: String?

    @Option(help: ArgumentHelp("Refused with this code; 'any' for whatever was refused.", valueName: "code"))
    var error: String?

    @Flag(help: "Check that no record was changed or removed, and fail if one was.")
    var verify = false

    func validate() throws {
        if let limit, limit < 1 { throw ValidationError("'\(limit)' is no number of events: give 1 or more") }
        _ = try filter()
    }

    func run() async throws {
        let folder = try Folder(folder)
        guard try PrivateFile.permissions(of: folder.center.databasePath) != nil else {
            throw StoreError.notInitialized(folder: folder.center.path)
        }
        let known = verify ? try folder.center.readEventLogKnowledge(entropy: .system) : nil
        let filter = try filter()
        var shown: [AuditLogReader.Record] = []
        var gaps: [EventGap] = []
        let reader = AuditLogReader(folder.events, key: known.map { AuditKey($0.sealer) })
        let summary = try reader.read(comparing: known?.head) { record in
            if let gap = record.event.flatMap(EventGap.init) { gaps.append(gap) }
            if let event = record.event, !filter.admits(event) { return }
            shown.append(record)
            if let limit, shown.count > 2 * limit { shown.removeFirst(shown.count - limit) }
        }
        if let limit { shown = shown.suffix(limit) }
        switch format {
        case .json: for record in shown { try StandardStream.output.write(record.text + "\n") }
        case .table where shown.isEmpty: try StandardStream.error.write("no events\n")
        case .table: try StandardStream.output.write(EventTable(shown.compactMap(\.event)).text)
        }
        guard let known else { return }
        let verdict = EventVerdict(summary: summary, head: known.head, pending: known.pending, path: folder.events)
        if let failure = verdict.failure { throw failure }
        try StandardStream.error.write(verdict.text + gaps.map(\.text).joined())
    }

    private func filter() throws -> EventFilter {
        let now = WallClock.system()
        func moment(_ text: String?) throws -> Timestamp? {
            guard let text else { return nil }
            guard let time = Timestamp(typed: text, now: now) else {
                throw ValidationError("'\(text)' is no time: give 2026-11-21, 2026-11-21T08:15:30Z, or 30m, 12h, 7d")
            }
            return time
        }
        let (first, last) = (try moment(since), try moment(until))
        if let first, let last, first > last {
            throw ValidationError("--since \(since ?? "") is after --until \(until ?? ""): give the earlier time first")
        }
        return EventFilter(
            since: first, until: last, principal: principal, eventName: eventName, error: error == "any" ? "" : error)
    }
}
