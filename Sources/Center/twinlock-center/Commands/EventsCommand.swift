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

    @Flag(help: "Check that no record was changed or removed, and fail if one was.")
    var verify = false

    func validate() throws {
        if let limit, limit < 1 { throw ValidationError("'\(limit)' is no number of events: give 1 or more") }
    }

    func run() async throws {
        let folder = try Folder(folder)
        guard try PrivateFile.permissions(of: folder.center.databasePath) != nil else {
            throw StoreError.notInitialized(folder: folder.center.path)
        }
        guard try PrivateFile.permissions(of: folder.events) != nil else { return }
        var shown: [AuditLogReader.Record] = []
        let summary = try AuditLogReader(folder.events).read { record in
            shown.append(record)
            if let limit, shown.count > 2 * limit { shown.removeFirst(shown.count - limit) }
        }
        if let limit { shown = shown.suffix(limit) }
        switch format {
        case .json: for record in shown { try StandardStream.output.write(record.text + "\n") }
        case .table where shown.isEmpty: try StandardStream.error.write("no events yet\n")
        case .table: try StandardStream.output.write(EventTable(shown.compactMap(\.event)).text)
        }
        if verify { try report(summary, folder.events) }
    }

    private func report(_ summary: AuditLogReader.Summary, _ path: String) throws {
        if let line = summary.firstBrokenLine {
            throw Failure(
                "line \(line) of \(path) does not continue the one before it: records were changed or removed")
        }
        let text = "\(summary.lines) records, none changed or removed; the last has the hash \(summary.headHash)\n"
        try StandardStream.error.write(text)
    }
}
