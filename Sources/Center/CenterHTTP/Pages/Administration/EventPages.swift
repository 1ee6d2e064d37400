import AWSProtocols
import IdentityCenter
import Primitives

/// The audit log: who did what, from where, and whether it was allowed.
struct EventPages: Sendable {
    let desk: AdminDesk

    private static let path = ReturnPath("/start/admin/events")

    var routes: [SiteRoute] {
        [.get("/start/admin/events") { .page(try await show(try await desk.work($0, $1))) }]
    }

    private func show(_ work: AdminWork) async throws -> Page {
        let query = work.request.query
        var input: WireFields = [:]
        for (name, member) in [
            ("since", "Since"), ("who", "Principal"), ("what", "EventName"), ("error", "Error"),
        ] where !query.line(name).isEmpty {
            input[member] = .string(query.line(name))
        }
        var (rows, mistakes): ([PageData], Mistakes) = ([], Mistakes())
        do {
            rows = try await work.perform("CloudTrail.LookupEvents", input).texts("Events").compactMap { text in
                (try? JSON.parse(text)).map(Self.row)
            }
        } catch let error as ServiceError {
            mistakes = Mistakes("since", error.message)
        }
        return AdminParts.table(
            "Events", ["When", "Who", "What", "From", "Outcome"], rows, empty: "No event is like that.",
            search: Rows.form(Self.path, Self.fields(query, mistakes), button: "Show"),
            lead: "The last \(EventLookup.limit) that match, the newest first.", work.request
        ).showing(mistakes)
    }

    private static func fields(_ query: FormFields, _ mistakes: Mistakes) -> [FormField] {
        [
            ("since", "Since", "2026-11-21 or 12h"), ("who", "Who", "A name, an ARN or a key's id"),
            ("what", "What", "Such as CreateUser"), ("error", "Refused with", "A code, or any"),
        ].map { name, label, hint in
            FormField(name, label).with {
                ($0.hint, $0.isRequired, $0.isExact, $0.autocomplete) = (hint, false, true, "off")
                ($0.values, $0.error) = ([query.line(name)], mistakes[name])
            }
        }
    }

    private static func row(_ event: JSON) -> PageData {
        let identity = event["userIdentity"]
        let who = ["userName", "arn", "principalId", "type"].compactMap { identity?[$0]?.stringValue }.first ?? ""
        // Of an ARN what comes after the account: the log has it whole.
        let name = who.hasPrefix("arn:") ? String(who.split(separator: ":", maxSplits: 5).last ?? "") : who
        // Of a role's session the name it was given, which says who it was, and then the role.
        let session = name.hasPrefix("assumed-role/") ? name.split(separator: "/").map(String.init) : []
        let error = event["errorCode"]?.stringValue
        let time = event["eventTime"]?.stringValue ?? ""
        return Rows.row(
            Rows.cell(Timestamp(iso8601: time).map(Texts.time) ?? time, isHead: true),
            session.count == 3 ? Rows.cell(session[2], detail: session[1]) : Rows.cell(name),
            Rows.cell(
                event["eventName"]?.stringValue ?? "", detail: event["eventSource"]?.stringValue ?? ""),
            Rows.cell(event["sourceIPAddress"]?.stringValue ?? ""),
            Rows.cell(error ?? "done", badge: error == nil ? "idle" : "off"))
    }
}
